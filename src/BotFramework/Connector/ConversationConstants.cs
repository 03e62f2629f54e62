namespace Microsoft.Bot.Connector;

/// <summary>Names of the connector's protocol.</summary>
public static class ConversationConstants
{
    /// <summary>The header that names the conversation that a request is about.</summary>
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
