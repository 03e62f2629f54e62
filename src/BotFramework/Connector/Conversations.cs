using System.Globalization;
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
        ArgumentNullException.ThrowIfNull(parameters);
        return Client.SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, "v3/conversations", null, parameters, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, Path(conversationId, "activities"), conversationId, activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, Path(conversationId, "activities", activityId), conversationId, activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Put, Path(conversationId, "activities", activityId), conversationId, activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.SendAsync<object>(
            HttpMethod.Delete, Path(conversationId, "activities", activityId), conversationId, null, customHeaders, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, Path(conversationId, "members"), conversationId, null, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ChannelAccount>(
            HttpMethod.Get, Path(conversationId, "members", userId), conversationId, null, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        var query = string.Join('&', new[]
        {
            pageSize is { } size ? "pageSize=" + size.ToString(CultureInfo.InvariantCulture) : null,
            continuationToken is null ? null : "continuationToken=" + Uri.EscapeDataString(continuationToken),
        }.OfType<string>());
        var path = Path(conversationId, "pagedmembers") + (query.Length > 0 ? "?" + query : null);
        return Client.SendAsync<PagedMembersResult>(HttpMethod.Get, path, conversationId, null, customHeaders, cancellationToken);
    }

    private static string Path(string conversationId, string collection)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        return $"v3/conversations/{Uri.EscapeDataString(conversationId)}/{collection}";
    }

    private static string Path(string conversationId, string collection, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return $"{Path(conversationId, collection)}/{Uri.EscapeDataString(id)}";
    }
}
