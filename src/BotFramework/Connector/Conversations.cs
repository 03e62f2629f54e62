using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations, over HTTP.</summary>
public class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    /// <summary>Initializes a new instance of the <see cref="Conversations"/> class.</summary>
    /// <param name="client">The client to send with.</param>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc/>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.Require(parameters);
        return Client.SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, "v3/conversations", null, parameters, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.Require(activity);
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, Path(conversationId), conversationId, activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.Require(activity);
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, Path(conversationId, activityId), conversationId, activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.Require(activity);
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Put, Path(conversationId, activityId), conversationId, activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.SendAsync<object>(
            HttpMethod.Delete, Path(conversationId, activityId), conversationId, null, customHeaders, cancellationToken).ConfigureAwait(false);

    private static string Path(string conversationId) =>
        $"v3/conversations/{Uri.EscapeDataString(ValidationException.Require(conversationId))}/activities";

    private static string Path(string conversationId, string activityId) =>
        $"{Path(conversationId)}/{Uri.EscapeDataString(ValidationException.Require(activityId))}";
}
