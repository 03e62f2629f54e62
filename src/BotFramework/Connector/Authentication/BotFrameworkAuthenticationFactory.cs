using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Makes the authentication of the public cloud for a bot without credentials.</summary>
    /// <returns>The authentication.</returns>
    public static BotFrameworkAuthentication Create() => new CloudAuthentication(
        CloudEnvironment.Public, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null);

    /// <summary>Makes the authentication of the public cloud, of Azure Government or of a private cloud.</summary>
    /// <remarks>Each address that is given replaces the one of the cloud that <paramref name="channelService"/> selects.</remarks>
    /// <param name="channelService">Empty for the public cloud, <see cref="GovernmentAuthenticationConstants.ChannelService"/> for Azure Government.</param>
    /// <param name="validateAuthority">Whether the login address is checked to be one of the cloud's.</param>
    /// <param name="toChannelFromBotLoginUrl">Where the bot gets its own tokens; <c>{0}</c> in it is the tenant.</param>
    /// <param name="toChannelFromBotOAuthScope">The scope of the bot's own tokens.</param>
    /// <param name="toBotFromChannelTokenIssuer">The issuer of the channels' tokens.</param>
    /// <param name="oAuthUrl">The user token service; the bot signs nobody in, so that it is not used.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">Where the keys of the channels' tokens are announced.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">Where the keys of the Emulator's tokens are announced.</param>
    /// <param name="callerId">The id that turns name the cloud's channels with.</param>
    /// <param name="credentialFactory">The bot's credentials.</param>
    /// <param name="authConfiguration">What is asked of tokens beyond the protocol.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients; null for one of its own.</param>
    /// <param name="logger">Not used: the adapter logs who is refused.</param>
    /// <returns>The authentication.</returns>
    /// <exception cref="ArgumentException"><paramref name="channelService"/> names no cloud that is known.</exception>
    public static BotFrameworkAuthentication Create(
        string? channelService,
        bool validateAuthority,
        string? toChannelFromBotLoginUrl,
        string? toChannelFromBotOAuthScope,
        string? toBotFromChannelTokenIssuer,
        string? oAuthUrl,
        string? toBotFromChannelOpenIdMetadataUrl,
        string? toBotFromEmulatorOpenIdMetadataUrl,
        string? callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory? httpClientFactory,
        ILogger? logger)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        ArgumentNullException.ThrowIfNull(authConfiguration);

        string?[] overrides =
        [
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        ];
        var isPrivate = overrides.Any(value => !string.IsNullOrEmpty(value));
        var cloud = channelService switch
        {
            GovernmentAuthenticationConstants.ChannelService => CloudEnvironment.Government,
            _ when string.IsNullOrEmpty(channelService) || isPrivate => CloudEnvironment.Public,
            _ => throw new ArgumentException(
                $"ChannelService is '{channelService}'; it can be empty (the public cloud) or {GovernmentAuthenticationConstants.ChannelService}.",
                nameof(channelService)),
        };
        if (isPrivate)
        {
            cloud = cloud with
            {
                LoginUrl = Or(toChannelFromBotLoginUrl, cloud.LoginUrl),
                Scope = Or(toChannelFromBotOAuthScope, cloud.Scope),
                ChannelIssuer = Or(toBotFromChannelTokenIssuer, cloud.ChannelIssuer),
                ChannelMetadataUrl = Or(toBotFromChannelOpenIdMetadataUrl, cloud.ChannelMetadataUrl),
                EmulatorMetadataUrl = Or(toBotFromEmulatorOpenIdMetadataUrl, cloud.EmulatorMetadataUrl),
                CallerId = Or(callerId, cloud.CallerId!),
                ValidateAuthority = validateAuthority,
            };
        }

        return new CloudAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory);
    }

    private static string Or(string? value, string otherwise) => string.IsNullOrEmpty(value) ? otherwise : value;
}
