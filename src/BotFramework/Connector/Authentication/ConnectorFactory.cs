namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of a channel's REST service, with credentials.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">The address of the channel's service.</param>
    /// <param name="audience">The scope of the tokens to send; null for the cloud's own.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The client.</returns>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
