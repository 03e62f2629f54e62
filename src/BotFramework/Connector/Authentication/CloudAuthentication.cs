using System.Security.Claims;
using Microsoft.Bot.Schema;


namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication of one cloud: lets callers in by their tokens, and answers with the bot's own.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly CloudEnvironment _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly CallerAuthenticator _callers;
    private readonly ConnectorClients _clients;

    public CloudAuthentication(
        CloudEnvironment cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory? httpClientFactory,
        TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        _cloud = cloud;
        _credentials = credentials;
        _clients = new ConnectorClients(cloud, credentials, httpClientFactory, clock);
        _callers = new CallerAuthenticator(
            cloud,
            credentials,
            configuration,
            new OpenIdKeys(cloud.ChannelMetadataUrl, _clients.CreateHttpClient, clock),
            new OpenIdKeys(cloud.EmulatorMetadataUrl, _clients.CreateHttpClient, clock));
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var (identity, appId) = await IdentifyAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.Scope,
            CallerId = await GenerateCallerIdAsync(_credentials, identity, _cloud.CallerId, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = _clients.For(appId),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _clients.For(AppId(claimsIdentity));

    public override string GetOriginatingAudience() => _cloud.Scope;

    private async Task<(ClaimsIdentity Identity, string? AppId)> IdentifyAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            var caller = await _callers.AuthenticateAsync(
                authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken).ConfigureAwait(false);
            _clients.Trust(activity.ServiceUrl);
            return caller;
        }

        return await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? (new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType), null)
            : throw new UnauthorizedAccessException("The request has no authorization header.");
    }

    /// <summary>The bot's application id: whom a channel's token is for, or what an Emulator's token was issued to.</summary>
    private static string? AppId(ClaimsIdentity identity) =>
        (identity.FindFirst(AuthenticationConstants.AppIdClaim)
            ?? identity.FindFirst(AuthenticationConstants.AuthorizedParty)
            ?? identity.FindFirst(AuthenticationConstants.AudienceClaim))?.Value;
}
