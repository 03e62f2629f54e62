using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and issuers of one cloud.</summary>
internal sealed record CloudEnvironment
{
    public static readonly CloudEnvironment Public = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        Scope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.PublicAzureChannel,
    };

    public static readonly CloudEnvironment Government = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        Scope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.USGovChannel,
    };

    /// <summary>The tenants of the Bot Framework itself, in the public cloud and in Azure Government.</summary>
    public static readonly string[] OwnTenants =
    [
        "d6d49420-f39b-4df7-a1dc-d59a935871db",
        "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
        "cab8a31a-1906-4287-a0d8-4eef66b95f6e",
    ];

    public required string LoginUrl { get; init; }

    public required string Scope { get; init; }

    public required string ChannelIssuer { get; init; }

    public required string ChannelMetadataUrl { get; init; }

    public required string EmulatorMetadataUrl { get; init; }

    public required string? CallerId { get; init; }

    public bool ValidateAuthority { get; init; } = true;

    /// <summary>The issuers of the tokens of a tenant, in the public cloud and in Azure Government.</summary>
    public static IEnumerable<string> IssuersOf(string tenant) =>
    [
        $"https://sts.windows.net/{tenant}/",
        $"https://login.microsoftonline.com/{tenant}/v2.0",
        $"https://login.microsoftonline.us/{tenant}/",
        $"https://login.microsoftonline.us/{tenant}/v2.0",
    ];
}
