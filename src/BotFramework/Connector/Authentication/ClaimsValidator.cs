using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A host's own check of the claims of a token that is otherwise valid.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Checks the claims; throws <see cref="UnauthorizedAccessException"/> to keep the caller out.</summary>
    /// <param name="claims">The token's claims.</param>
    /// <returns>A task that fails for claims that are not let in.</returns>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
