using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's own credentials.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Says whether an application id is this bot's.</summary>
    /// <param name="appId">The id, as it stands in a token.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>Whether it is.</returns>
    public abstract Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken);

    /// <summary>Says whether the bot has no credentials, so that callers cannot be authenticated.</summary>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>Whether it has none.</returns>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Makes the credentials that the bot sends.</summary>
    /// <param name="appId">The bot's application id.</param>
    /// <param name="audience">The scope of the tokens.</param>
    /// <param name="loginEndpoint">Where the tokens are issued; <c>{0}</c> in it is the tenant.</param>
    /// <param name="validateAuthority">Whether that address is checked to be one of the cloud's.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="InvalidOperationException">The application id is not this bot's.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
