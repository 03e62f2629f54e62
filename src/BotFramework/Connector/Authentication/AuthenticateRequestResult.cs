using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Gets or sets the scope of the tokens that the answer is sent with.</summary>
    public string Audience { get; set; } = null!;

    /// <summary>Gets or sets the caller's identity.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = null!;

    /// <summary>Gets or sets the caller's id, a <c>urn:botframework:...</c>; null without authentication.</summary>
    public string? CallerId { get; set; }

    /// <summary>Gets or sets the maker of the client that the answer is sent with.</summary>
    public ConnectorFactory ConnectorFactory { get; set; } = null!;
}
