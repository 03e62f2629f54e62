using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an application that trusts a managed identity: the identity's token stands in for a secret.</summary>
public class FederatedAppCredentials : AppCredentials
{
    /// <summary>What a managed identity's token is asked for, to be exchanged for an application's.</summary>
    private const string ExchangeScope = "api://AzureADTokenExchange/.default";

    private readonly string _clientId;

    /// <summary>Initializes a new instance of the <see cref="FederatedAppCredentials"/> class.</summary>
    /// <param name="appId">The application's id.</param>
    /// <param name="clientId">The client id of the managed identity that it trusts.</param>
    /// <param name="channelAuthTenant">The tenant that issues the tokens; null for the cloud's default.</param>
    /// <param name="oAuthScope">The scope of the tokens; null for the cloud's own.</param>
    /// <param name="customHttpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <exception cref="ArgumentNullException">There is no application id or no client id.</exception>
    public FederatedAppCredentials(
        string appId,
        string clientId,
        string? channelAuthTenant = null,
        string? oAuthScope = null,
        HttpClient? customHttpClient = null,
        ILogger? logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() =>
    {
        var identity = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(_clientId));
        return new ClientAuthenticator(
            ConfidentialClientApplicationBuilder.Create(MicrosoftAppId).WithClientAssertion(
                async (AssertionRequestOptions options) =>
                    (await identity.GetTokenAsync(new TokenRequestContext([ExchangeScope]), options.CancellationToken).ConfigureAwait(false)).Token),
            this,
            CustomHttpClient);
    });
}
