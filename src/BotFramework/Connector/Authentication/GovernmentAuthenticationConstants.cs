namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and issuers of the Bot Framework's authentication protocol in Azure Government.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The value of the setting <c>ChannelService</c> that selects Azure Government.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>The address of the user token service.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>Where the bot gets its own tokens, for the default tenant.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where the bot gets its own tokens; {0} is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>The tenant that issues a multi-tenant bot's tokens.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>The scope of the tokens that the bot sends to a channel.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>The issuer of the tokens that a channel sends to the bot.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>Where the keys of the channels' tokens are announced.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of the Emulator's tokens are announced.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";
}
