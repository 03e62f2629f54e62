using Microsoft.Bot.Schema;

namespace Medications.Bot.Rendering;

/// <summary>What a channel can show.</summary>
/// <param name="HasCards">Adaptive Cards, version 1.5.</param>
/// <param name="IsSureToShowCards">Whether every client of the channel draws cards; if not, the text must say it all too.</param>
/// <param name="HasMarkdown">Text as Markdown.</param>
/// <param name="HasSuggestedActions">Suggested actions.</param>
/// <param name="IsTeams">Microsoft Teams, which has an own form for buttons that speak for the person.</param>
sealed record ChannelCapabilities(bool HasCards, bool IsSureToShowCards, bool HasMarkdown, bool HasSuggestedActions, bool IsTeams)
{
    private static readonly ChannelCapabilities PlainText = new(false, false, false, false, false);

    /// <summary>
    /// What the channel of an activity can show. Teams offers suggested actions in personal chats only. A channel that is
    /// not known gets plain text.
    /// </summary>
    public static ChannelCapabilities Of(IActivity activity) => activity.ChannelId?.ToLowerInvariant() switch
    {
        "webchat" or "emulator" or "test" => new(true, true, true, true, false),
        "directline" or "directlinespeech" => new(true, IsFromWebChat(activity), true, true, false),
        "msteams" => new(true, true, true, activity.Conversation?.ConversationType is null or "personal", true),
        "slack" or "telegram" => new(false, false, true, true, false),
        "facebook" or "line" or "kik" => new(false, false, false, true, false),
        "email" => new(false, false, true, false, false),
        _ => PlainText,
    };

    /// <summary>Whether Web Chat sent an activity: it tells what it is capable of, which other clients of Direct Line do not.</summary>
    private static bool IsFromWebChat(IActivity activity) => (activity as Activity)?.Entities?.Any(entity => entity.Type == "ClientCapabilities") == true;
}
