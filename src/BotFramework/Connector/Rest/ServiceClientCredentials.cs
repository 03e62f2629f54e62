namespace Microsoft.Rest;

/// <summary>Credentials that a REST client puts on its requests.</summary>
/// <remarks>
/// The signatures of <c>Microsoft.Bot.Connector</c> name the few types of this namespace, which come from the retired
/// package Microsoft.Rest.ClientRuntime; they are here in the part that those signatures need.
/// </remarks>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds the credentials to a request; the base class adds none.</summary>
    /// <param name="request">The request about to be sent.</param>
    /// <param name="cancellationToken">Cancels fetching a token.</param>
    /// <returns>A task that is done when the request carries its credentials.</returns>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
