using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot can do in a channel's conversations.</summary>
/// <remarks>Every operation throws <see cref="ErrorResponseException"/> for an answer that is not a success,
/// <see cref="HttpRequestException"/> where there is none, and <see cref="ValidationException"/> for a missing argument.</remarks>
public interface IConversations
{
    /// <summary>Starts a conversation.</summary>
    /// <param name="parameters">Who takes part, and the first message if there is one.</param>
    /// <param name="customHeaders">Further headers of the request.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The conversation's id, and the message's.</returns>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="customHeaders">Further headers of the request.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The id that the channel gave it.</returns>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity as the reply to another.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity that is replied to.</param>
    /// <param name="activity">The reply.</param>
    /// <param name="customHeaders">Further headers of the request.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The id that the channel gave it.</returns>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that the bot has sent.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity to replace.</param>
    /// <param name="activity">What it is replaced by.</param>
    /// <param name="customHeaders">Further headers of the request.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>Its id.</returns>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that the bot has sent.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="customHeaders">Further headers of the request.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The exchange.</returns>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);
}
