using Medications.Library;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>A message without what it says is not meant.</summary>
/// <param name="Rest">The message that is left.</param>
/// <param name="Denied">The medicines that are not meant.</param>
sealed record Negated(string Rest, IReadOnlyList<Medicine> Denied);

/// <summary>Takes out of a message the medicine that it says is not meant: "I meant alfamab, not betazole", "not betazole, alfamab".</summary>
sealed class Negations(IMedicationLibrary library)
{
    private static readonly string[][] Openings = [["not"], ["rather", "than"], ["instead", "of"]];

    /// <summary>The message without it; null where it names no other medicine, or nothing is denied.</summary>
    public Negated? Without(HeardMessage heard)
    {
        var (text, words) = (heard.Text, heard.Said.Words);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var opening = Openings.FirstOrDefault(each => words.Skip(i).Take(each.Length).Select(word => word.Value).SequenceEqual(each, StringComparer.Ordinal));
            var at = i + (opening?.Length ?? 0);
            if (opening is null || at >= words.Count)
                continue;
            if (words[at].Value is "the" or "my" && at + 1 < words.Count)
                at++;
            var behind = text[words[at].Start..];
            if (library.Understand(behind).Mentions is not [{ Start: 0, Match: not NameMatch.Unknown } denied, ..])
                continue;
            var rest = $"{text[..words[i].Start].TrimEnd(' ', ',')} {behind[denied.Length..].TrimStart(' ', ',', '-')}".Trim();
            if (library.Understand(rest).Mentions.Any(mention => mention.Candidates.Count > 0))
                return new(rest, denied.Candidates);
        }
        return null;
    }
}
