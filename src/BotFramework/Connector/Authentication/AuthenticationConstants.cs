namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses, issuers and claim names of the Bot Framework's authentication protocol in the public cloud.</summary>
/// <remarks>Source: "Authentication with the Bot Connector API", learn.microsoft.com/azure/bot-service/rest-api.</remarks>
public static class AuthenticationConstants
{
    /// <summary>The address of the user token service.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Where the bot gets its own tokens, for the default tenant.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot gets its own tokens; {0} is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The scope of the tokens that the bot sends to a channel.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>The tenant that issues a multi-tenant bot's tokens.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>The issuer of the tokens that a channel sends to the bot.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where the keys of the channels' tokens are announced.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of the Emulator's tokens are announced.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>The issuer of a tenant's version 1 tokens; {0} is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of a tenant's version 2 tokens; {0} is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>The issuer of a tenant's version 1 tokens in Azure Government; {0} is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>The issuer of a tenant's version 2 tokens in Azure Government; {0} is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>The claim that names the application of a version 2 token.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The claim that names whom a token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The claim that names the service a channel's token was sent by.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The claim that names a token's version.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The claim that names the application of a version 1 token.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim that names the tenant.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>The header that names a token's key.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The authentication type of a caller without credentials.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The application id of a skill without credentials.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>The signing algorithms that tokens may use.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = new(StringComparer.Ordinal) { "RS256", "RS384", "RS512" };
}
