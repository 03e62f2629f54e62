using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>State that belongs to a conversation.</summary>
/// <param name="storage">Where it is kept.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity names no channel or no conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext.Activity)}/conversations/{StateKey.Conversation(turnContext.Activity)}";
}

/// <summary>State that belongs to a user on a channel, in all their conversations.</summary>
/// <param name="storage">Where it is kept.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity names no channel or no user.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext.Activity)}/users/{StateKey.User(turnContext.Activity)}";
}

/// <summary>State that belongs to one user in one conversation.</summary>
/// <param name="storage">Where it is kept.</param>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity names no channel, no conversation or no user.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{StateKey.Channel(activity)}/conversations/{StateKey.Conversation(activity)}/users/{StateKey.User(activity)}";
    }
}

internal static class StateKey
{
    public static string Channel(Activity activity) => activity.ChannelId ?? throw Missing("channelId");

    public static string Conversation(Activity activity) => activity.Conversation?.Id ?? throw Missing("conversation.id");

    public static string User(Activity activity) => activity.From?.Id ?? throw Missing("from.id");

    private static InvalidOperationException Missing(string property) => new($"State cannot be kept: the activity has no {property}.");
}
