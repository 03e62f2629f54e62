namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens, and keeps them until they need renewal.</summary>
public interface IAuthenticator
{
    /// <summary>Gets a token.</summary>
    /// <param name="forceRefresh">Whether a kept token is left aside.</param>
    /// <returns>The token.</returns>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}

/// <summary>A token.</summary>
public class AuthenticatorResult
{
    /// <summary>Gets or sets the token.</summary>
    public string AccessToken { get; set; } = null!;

    /// <summary>Gets or sets when it expires.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
