namespace Microsoft.Bot.Builder;

/// <summary>State that belongs to a conversation.</summary>
/// <param name="storage">Where it is kept.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The activity names no channel or no conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = activity.ChannelId ?? throw new ArgumentException("The activity has no channelId.", nameof(turnContext));
        var conversationId = activity.Conversation?.Id ?? throw new ArgumentException("The activity has no conversation.id.", nameof(turnContext));
        return $"{channelId}/conversations/{conversationId}";
    }
}

/// <summary>State that belongs to a user on a channel, in all their conversations.</summary>
/// <param name="storage">Where it is kept.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The activity names no channel or no user.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = activity.ChannelId ?? throw new ArgumentException("The activity has no channelId.", nameof(turnContext));
        var userId = activity.From?.Id ?? throw new ArgumentException("The activity has no from.id.", nameof(turnContext));
        return $"{channelId}/users/{userId}";
    }
}
