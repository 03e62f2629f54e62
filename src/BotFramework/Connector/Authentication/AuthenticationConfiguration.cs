namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a host asks of tokens beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Gets or sets endorsements that a channel's signing key must have besides the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Gets or sets the host's own check of the claims; none when null.</summary>
    public virtual ClaimsValidator? ClaimsValidator { get; set; }

    /// <summary>Gets or sets issuers of the bot's own tenant, whose tokens are let in like the Emulator's.</summary>
    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
