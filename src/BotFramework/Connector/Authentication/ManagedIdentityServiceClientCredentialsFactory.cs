using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the credentials of a bot that is a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ServiceClientCredentials> _credentials = new();
    private readonly string _appId;
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <summary>Initializes a new instance of the <see cref="ManagedIdentityServiceClientCredentialsFactory"/> class.</summary>
    /// <param name="appId">The identity's client id, which is the bot's application id.</param>
    /// <param name="httpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <exception cref="ArgumentNullException">There is no application id.</exception>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string? audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        appId == _appId
            ? Task.FromResult(_credentials.GetOrAdd(audience ?? string.Empty, scope => new ManagedIdentityAppCredentials(_appId, scope, _httpClient, _logger)))
            : throw new InvalidOperationException("Invalid Managed ID.");
}
