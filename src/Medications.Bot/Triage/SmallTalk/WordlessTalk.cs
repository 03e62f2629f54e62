using System.Text;

namespace Medications.Bot.Triage.SmallTalk;

/// <summary>Small talk without a word in Latin letters: signs ("👍"), a few words in other scripts ("спасибо"), or nothing at all.</summary>
sealed class WordlessTalk
{
    /// <summary>In more words than this somebody says more than thanks.</summary>
    const int MostWords = 3;

    readonly HashSet<Rune> _signs;
    readonly Dictionary<string, SmallTalkKind> _words;

    public WordlessTalk(SmallTalkFile file)
    {
        _signs = [.. SmallTalkFile.Words(file.Signs).Select(s => Rune.GetRuneAt(s, 0))];
        _words = file.Scripts.SelectMany(e => e.Words.SelectMany(SmallTalkFile.Words).Select(w => (w, e.Kind))).ToDictionary(w => w.w, w => w.Kind);
    }

    /// <summary>What the small talk is about, or null where the message is more than that.</summary>
    /// <param name="text">The message as typed.</param>
    public SmallTalkKind? Recognize(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return SmallTalkKind.Help;
        var words = WordsOf(text);
        if (words.Count == 0)
            return text.EnumerateRunes().Any(_signs.Contains) ? SmallTalkKind.Acknowledgement : null;
        if (words.Count > MostWords)
            return null;
        foreach (var word in words)
        {
            if (_words.TryGetValue(word, out var kind))
                return kind;
        }
        return null;
    }

    /// <summary>The stretches of letters and their marks.</summary>
    static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.IsLetter(rune) || (word.Length > 0 && IsMark(rune)))
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return words;
    }

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
