using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the credentials of a bot whose application trusts a managed identity.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ServiceClientCredentials> _credentials = new();
    private readonly string _appId;
    private readonly string _clientId;
    private readonly string? _tenantId;
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <summary>Initializes a new instance of the <see cref="FederatedServiceClientCredentialsFactory"/> class.</summary>
    /// <param name="appId">The application's id.</param>
    /// <param name="clientId">The client id of the managed identity that it trusts.</param>
    /// <param name="tenantId">The tenant that issues the tokens; null for the cloud's default.</param>
    /// <param name="httpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <exception cref="ArgumentNullException">There is no application id or no client id.</exception>
    public FederatedServiceClientCredentialsFactory(
        string appId, string clientId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null)
    {
        _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
        _tenantId = tenantId;
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
            ? Task.FromResult(_credentials.GetOrAdd(
                audience ?? string.Empty, scope => new FederatedAppCredentials(_appId, _clientId, _tenantId, scope, _httpClient, _logger)))
            : throw new InvalidOperationException("Invalid appId.");
}
