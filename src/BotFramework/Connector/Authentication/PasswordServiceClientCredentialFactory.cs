using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the credentials of a bot with a secret, or of a bot with none.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string, string, bool), ServiceClientCredentials> _credentials = new();
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <summary>Initializes a new instance of the <see cref="PasswordServiceClientCredentialFactory"/> class without credentials.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="PasswordServiceClientCredentialFactory"/> class.</summary>
    /// <param name="appId">The application's id; empty for a bot without credentials.</param>
    /// <param name="password">Its secret.</param>
    /// <param name="tenantId">The tenant that issues its tokens; null for the cloud's default.</param>
    /// <param name="httpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>Gets or sets the application's id.</summary>
    public string? AppId { get; set; }

    /// <summary>Gets or sets its secret.</summary>
    public string? Password { get; set; }

    /// <summary>Gets the tenant that issues its tokens.</summary>
    public string? TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }

        if (appId != AppId)
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return Task.FromResult(_credentials.GetOrAdd(
            (oauthScope, loginEndpoint, validateAuthority),
            key => new CloudAppCredentials(this, _httpClient, _logger, key.Item1, key.Item2, key.Item3)));
    }

    /// <summary>Credentials that are issued where the cloud says.</summary>
    private sealed class CloudAppCredentials(
        PasswordServiceClientCredentialFactory owner,
        HttpClient? httpClient,
        ILogger? logger,
        string scope,
        string loginEndpoint,
        bool validateAuthority)
        : MicrosoftAppCredentials(owner.AppId, owner.Password, owner.TenantId, httpClient, logger, scope)
    {
        public override bool ValidateAuthority => validateAuthority;

        protected override string ToChannelFromBotLoginUrlTemplate => loginEndpoint;

        protected override string DefaultChannelAuthTenant =>
            loginEndpoint == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
                ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant
                : AuthenticationConstants.DefaultChannelAuthTenant;
    }
}
