namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys that tokens are signed with cannot be fetched: nobody can be let in, or sent away, until they can.</summary>
internal sealed class OpenIdMetadataException(string metadataUrl, Exception innerException)
    : Exception($"The OpenID metadata at {metadataUrl} cannot be fetched: {innerException.Message}", innerException);
