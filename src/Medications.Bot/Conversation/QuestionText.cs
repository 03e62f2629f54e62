using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Takes the name of the medicine out of a question and puts another one in.</summary>
static class QuestionText
{
    /// <summary>The most characters of a question that are remembered.</summary>
    public const int MaxLength = 300;

    /// <summary>Stands where the name stood. Unicode's "object replacement character": nobody types it.</summary>
    private const char Gap = '\uFFFC';

    /// <summary>The question with a gap for the medicine that it is about: the one that the talk stays with, else the ambiguous or unknown one, else the first.</summary>
    public static string WithoutName(string text, IReadOnlyList<MedicineMention> mentions, Medicine? stayedWith = null)
    {
        text = Clean(text);
        // What it is taken with stays: "alfamab with wine" leaves "... with wine".
        var name = mentions.FirstOrDefault(mention => mention.Candidates.Any(candidate => candidate.Id == stayedWith?.Id))
            ?? mentions.FirstOrDefault(mention => mention is { IsWeak: false, Candidates.Count: not 1 })
            ?? mentions.FirstOrDefault(mention => mention.IsSubject)
            ?? mentions.FirstOrDefault(mention => !mention.IsWeak)
            ?? mentions.FirstOrDefault();
        if (name is not null)
            text = Replace(text, name.Start, name.Start + name.Length, Gap.ToString());
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }

    /// <summary>The question with a medicine's name in its gap.</summary>
    public static string WithName(string question, string name) => question.Replace(Gap.ToString(), name, StringComparison.Ordinal).Trim();

    /// <summary>The question with "it" in its gap.</summary>
    public static string WithPronoun(string question) => WithName(question, "it");

    /// <summary>A text without characters that have a meaning here.</summary>
    public static string Clean(string text) => text.Replace(Gap, ' ');

    public static string Replace(string text, int start, int end, string by) => string.Concat(text.AsSpan(0, start), by, text.AsSpan(end));
}
