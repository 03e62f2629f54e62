using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a user-assigned managed identity: the platform issues the tokens, and there is no secret.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Initializes a new instance of the <see cref="ManagedIdentityAppCredentials"/> class.</summary>
    /// <param name="appId">The identity's client id, which is the bot's application id.</param>
    /// <param name="oAuthScope">The scope of the tokens.</param>
    /// <param name="customHttpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <exception cref="ArgumentNullException">There is no application id.</exception>
    public ManagedIdentityAppCredentials(string appId, string? oAuthScope, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId.Trim();
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new Authenticator(MicrosoftAppId!, OAuthScope, CustomHttpClient));

    private sealed class Authenticator : IAuthenticator
    {
        private readonly IManagedIdentityApplication _identity;
        private readonly string _resource;

        public Authenticator(string appId, string resource, HttpClient? httpClient)
        {
            var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
            if (httpClient is not null)
            {
                builder = builder.WithHttpClientFactory(new ClientAuthenticator.OneHttpClient(httpClient));
            }

            _identity = builder.Build();
            _resource = resource;
        }

        public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
        {
            var token = await _identity.AcquireTokenForManagedIdentity(_resource).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
            return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
        }
    }
}
