using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets an application's tokens by MSAL, which keeps each and renews it before it expires.</summary>
internal sealed class ClientAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public ClientAuthenticator(ConfidentialClientApplicationBuilder builder, AppCredentials credentials, HttpClient? httpClient)
    {
        builder = builder.WithAuthority(credentials.OAuthEndpoint, credentials.ValidateAuthority);
        if (!credentials.ValidateAuthority)
        {
            builder = builder.WithInstanceDiscovery(false);
        }

        if (httpClient is not null)
        {
            builder = builder.WithHttpClientFactory(new OneHttpClient(httpClient));
        }

        _application = builder.Build();
        _scopes = [Scope(credentials.OAuthScope)];
    }

    /// <summary>The scope of all that an application was granted for a resource.</summary>
    public static string Scope(string resource) =>
        resource.EndsWith("/.default", StringComparison.Ordinal) ? resource : resource.TrimEnd('/') + "/.default";

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await _application.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    internal sealed class OneHttpClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }
}
