using Microsoft.Bot.Schema;

namespace Medications.Bot.Rendering;

/// <summary>What a channel can show.</summary>
/// <param name="HasCards">Adaptive Cards, version 1.5.</param>
/// <param name="HasMarkdown">Text as Markdown.</param>
/// <param name="HasSuggestedActions">Suggested actions.</param>
/// <param name="IsTeams">Microsoft Teams, which has an own form for buttons that speak for the person.</param>
sealed record ChannelCapabilities(bool HasCards, bool HasMarkdown, bool HasSuggestedActions, bool IsTeams)
{
    private static readonly ChannelCapabilities PlainText = new(false, false, false, false);

    /// <summary>
    /// What the channel of an activity can show. Teams offers suggested actions in personal chats only. A channel that is
    /// not known gets plain text.
    /// </summary>
    public static ChannelCapabilities Of(IActivity activity) => activity.ChannelId?.ToLowerInvariant() switch
    {
        "webchat" or "directline" or "directlinespeech" or "emulator" or "test" => new(true, true, true, false),
        "msteams" => new(true, true, activity.Conversation?.ConversationType is null or "personal", true),
        "slack" or "telegram" => new(false, true, true, false),
        "facebook" or "line" or "kik" => new(false, false, true, false),
        "email" => new(false, true, false, false),
        _ => PlainText,
    };
}
