using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A cloud of the Bot Framework: who may call the bot, and how the bot answers.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Finds out who sent an activity.</summary>
    /// <param name="activity">The activity, not to be trusted yet.</param>
    /// <param name="authHeader">The request's <c>Authorization</c> header.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The caller, and the means to answer.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not speak to this bot.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes the maker of clients for a conversation that the bot itself goes on with.</summary>
    /// <param name="claimsIdentity">The bot's identity.</param>
    /// <returns>The maker of clients.</returns>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Says which scope the bot's tokens have when it starts a turn itself.</summary>
    /// <returns>The scope.</returns>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    /// <summary>Makes the id that a turn's activity names its caller with.</summary>
    /// <param name="credentialFactory">The bot's credentials.</param>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="callerId">The cloud's id for its channels.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The id; null where callers are not authenticated.</returns>
    protected async Task<string?> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string? callerId,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false) ? null : callerId;
    }
}
