namespace Medications.Bot.Conversation;

/// <summary>
/// Phrases to find in a message. A word of a phrase may be a choice, <c>doctor|nurse</c>, also between several words,
/// <c>im|i_am</c>, and <c>*</c> stands for up to four words of any kind.
/// </summary>
sealed class PhraseSet
{
    private const int MaxSkipped = 4;
    private readonly string[][][] _phrases;

    /// <summary>Reads phrases; longer ones are tried first.</summary>
    public PhraseSet(IEnumerable<string> phrases) =>
        _phrases = [.. phrases
            .SelectMany(Expand)
            .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('|')).ToArray())
            .OrderByDescending(phrase => phrase.Length)];

    /// <summary>How many words the longest phrase covers that begins at a word, 0 if none does.</summary>
    public int MatchAt(IReadOnlyList<Word> words, int index)
    {
        var longest = 0;
        foreach (var phrase in _phrases)
            longest = Math.Max(longest, Match(words, index, phrase, 0));
        return longest;
    }

    /// <summary>The first place where a phrase stands, or null.</summary>
    public (int Index, int Count)? Find(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (MatchAt(words, i) is > 0 and var count)
                return (i, count);
        return null;
    }

    /// <summary>Whether a phrase stands anywhere in the message.</summary>
    public bool IsIn(IReadOnlyList<Word> words) => Find(words) is not null;

    /// <summary>Whether a phrase stands at the end of the words.</summary>
    public bool IsAtEnd(IReadOnlyList<Word> words) => Enumerable.Range(0, words.Count).Any(i => MatchAt(words, i) is > 0 and var count && i + count == words.Count);

    /// <summary>Marks all words that phrases cover.</summary>
    public void Cover(IReadOnlyList<Word> words, bool[] covered)
    {
        for (var i = 0; i < words.Count; i++)
            covered.AsSpan(i, MatchAt(words, i)).Fill(true);
    }

    /// <summary>Makes a phrase of its own of each choice that has several words.</summary>
    private static IEnumerable<string> Expand(string phrase)
    {
        var words = phrase.Split(' ');
        var at = Array.FindIndex(words, word => word.Contains('_', StringComparison.Ordinal));
        if (at < 0)
            return [phrase];

        var choices = words[at].Split('|').ToLookup(choice => choice.Contains('_', StringComparison.Ordinal));
        return choices[true].Select(choice => choice.Replace('_', ' '))
            .Concat(choices[false].Any() ? [string.Join('|', choices[false])] : [])
            .SelectMany(choice => Expand(string.Join(' ', [.. words[..at], choice, .. words[(at + 1)..]])));
    }

    private static int Match(IReadOnlyList<Word> words, int index, string[][] phrase, int part)
    {
        if (part == phrase.Length)
            return 0;

        if (phrase[part] is ["*"])
        {
            for (var skipped = Math.Min(MaxSkipped, words.Count - index); skipped >= 0; skipped--)
            {
                var rest = part + 1 == phrase.Length ? 0 : Match(words, index + skipped, phrase, part + 1);
                if (rest > 0 || part + 1 == phrase.Length)
                    return skipped + rest;
            }
            return 0;
        }

        if (index >= words.Count || Array.IndexOf(phrase[part], words[index].Value) < 0)
            return 0;
        if (part + 1 == phrase.Length)
            return 1;
        var further = Match(words, index + 1, phrase, part + 1);
        return further > 0 || IsOpenEnd(phrase, part + 1) ? 1 + further : 0;
    }

    /// <summary>Whether what remains of a phrase is a single <c>*</c>, which may stand for nothing.</summary>
    private static bool IsOpenEnd(string[][] phrase, int part) => part == phrase.Length - 1 && phrase[part] is ["*"];
}
