using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations, with their results alone.</summary>
/// <remarks>Errors are those of <see cref="IConversations"/>.</remarks>
public static class ConversationsExtensions
{
    /// <summary>Starts a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="parameters">Who takes part, and the first message if there is one.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The conversation's id, and the message's.</returns>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        (await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken).ConfigureAwait(false)).Body;

    /// <summary>Sends an activity to the end of the conversation that it names.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The id that the channel gave it.</returns>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(ValidationException.Require(activity).Conversation?.Id!, activity, cancellationToken);

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The id that the channel gave it.</returns>
    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        (await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken).ConfigureAwait(false)).Body;

    /// <summary>Sends an activity as the reply to the one that it names.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The reply.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The id that the channel gave it.</returns>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(ValidationException.Require(activity).Conversation?.Id!, activity.ReplyToId!, activity, cancellationToken);

    /// <summary>Sends an activity as the reply to another.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity that is replied to.</param>
    /// <param name="activity">The reply.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The id that the channel gave it.</returns>
    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        (await operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false)).Body;

    /// <summary>Replaces an activity that the bot has sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What it is replaced by, with its id.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>Its id.</returns>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(ValidationException.Require(activity).Conversation?.Id!, activity.Id!, activity, cancellationToken);

    /// <summary>Replaces an activity that the bot has sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity to replace.</param>
    /// <param name="activity">What it is replaced by.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>Its id.</returns>
    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        (await operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false)).Body;

    /// <summary>Deletes an activity that the bot has sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>A task that is done when it is deleted.</returns>
    public static Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
}
