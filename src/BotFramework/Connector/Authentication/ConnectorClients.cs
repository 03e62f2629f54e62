using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the clients that a cloud's turns answer with, and remembers which hosts were vouched for.</summary>
internal sealed class ConnectorClients
{
    private const int MostTrustedHosts = 1000;

    private static readonly Lazy<HttpClient> OwnHttpClient = new(() => new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    }));

    private readonly CloudEnvironment _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly IHttpClientFactory? _httpClientFactory;
    private readonly ConcurrentDictionary<string, bool> _trusted = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConnectorRoute _route;

    public ConnectorClients(
        CloudEnvironment cloud, ServiceClientCredentialsFactory credentials, IHttpClientFactory? httpClientFactory, TimeProvider clock)
    {
        _cloud = cloud;
        _credentials = credentials;
        _httpClientFactory = httpClientFactory;
        _route = new ConnectorRoute(IsVouchedFor, clock);
        CreateHttpClient = () => _httpClientFactory?.CreateClient(string.Empty) ?? OwnHttpClient.Value;
    }

    public Func<HttpClient> CreateHttpClient { get; }

    /// <summary>Remembers the service of a request that passed validation.</summary>
    public void Trust(string? serviceUrl)
    {
        if (Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && !_trusted.ContainsKey(address.Authority))
        {
            if (_trusted.Count >= MostTrustedHosts)
            {
                _trusted.Clear();
            }

            _trusted[address.Authority] = true;
        }
    }

    public ConnectorFactory For(string? appId) => new Factory(this, appId);

    /// <summary>Without credentials loopback is trusted, and with them what a validated request or the host itself named.</summary>
    private bool IsVouchedFor(Uri address)
    {
        var isDisabled = _credentials.IsAuthenticationDisabledAsync(CancellationToken.None);
        return isDisabled.IsCompletedSuccessfully && isDisabled.Result
            ? address.IsLoopback
            : _trusted.ContainsKey(address.Authority) || AppCredentials.IsTrustedServiceUrl(address.AbsoluteUri);
    }

    private sealed class Factory(ConnectorClients clients, string? appId) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
        {
            var credentials = await clients._credentials.CreateCredentialsAsync(
                appId, audience ?? clients._cloud.Scope, clients._cloud.LoginUrl, clients._cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
            return new ConnectorClient(serviceUrl, credentials, clients.CreateHttpClient, clients._route);
        }
    }
}
