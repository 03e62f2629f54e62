using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>What a bot does with the mentions in a message.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the message mentions the account with this id.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id)
        => activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    /// <summary>Whether the message mentions its recipient: for a bot, itself.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity)
        => activity.Recipient?.Id is { } id && activity.MentionsId(id);

    /// <summary>Takes the mentions of the message's recipient out of its text, so that the text is what was asked.</summary>
    /// <returns>The message's new text.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
        => activity.Recipient?.Id is { } id ? activity.RemoveMentionText(id) : activity.Text;

    /// <summary>Takes the mentions of the account with this id out of the message's text.</summary>
    /// <returns>The message's new text.</returns>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            // Teams may leave the mention's text out and mark the name in the message instead.
            var marked = mention.Text ?? $"<at>{mention.Mentioned!.Name}</at>";
            if (activity.Text is not null && marked.Length > 0)
            {
                activity.Text = Regex.Replace(activity.Text, Regex.Escape(marked), string.Empty, RegexOptions.IgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}

/// <summary>The language of activities of any type; the protocol has it on all, the interface only on messages.</summary>
public static class IActivityExtensions
{
    /// <summary>The activity's language, as a BCP-47 tag.</summary>
    public static string? GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Sets the activity's language, as a BCP-47 tag.</summary>
    public static void SetLocale(this IActivity activity, string? locale)
    {
        if (activity is Activity whole)
        {
            whole.Locale = locale;
        }
    }
}
