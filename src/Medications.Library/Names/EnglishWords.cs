using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>
/// Ordinary words, so that none of them is taken for a medicine's name: a list of everyday and medical words, and the words that
/// several pages use in lower case.
/// </summary>
sealed class EnglishWords
{
    /// <summary>A word that so many pages use is no slip and no name that only one page knows.</summary>
    const int FewestPages = 3;

    static readonly string[] s_endings = ["s", "es", "d", "ed", "ing", "r", "er", "rs", "ers", "ly", "y", "ness", "less", "est", "ful", "ish"];

    readonly HashSet<string> _words = new(StringComparer.Ordinal);

    EnglishWords()
    {
    }

    /// <summary>The lists that ship with the library alone, read once.</summary>
    public static EnglishWords Shared { get; } = Of([], []);

    public IEnumerable<string> All => _words;

    /// <summary>The shipped words and those of the pages. Words of titles, and words that end like a generic name, are none of those.</summary>
    public static EnglishWords Of(IReadOnlyList<Page> pages, IReadOnlyList<string> stems)
    {
        var english = new EnglishWords();
        english._words.UnionWith(NameData.Lines("english-words.txt"));
        english._words.UnionWith(NameData.Lines("medical-words.txt"));
        var ofTitles = pages.SelectMany(p => NameTokens.Of(p.Title).Items).Select(t => t.Folded).ToHashSet(StringComparer.Ordinal);
        english._words.UnionWith(WordsOf(pages)
            .Where(w => !ofTitles.Contains(w) && !stems.Any(s => s.Length > 3 && w.EndsWith(s, StringComparison.Ordinal))));
        return english;
    }

    public bool Contains(string folded) => _words.Contains(folded) || IsInflected(folded);

    /// <summary>Whether it is a word of the list with an ending: "sipped", "naughtiest", "baking".</summary>
    bool IsInflected(string word)
    {
        foreach (var ending in s_endings)
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (_words.Contains(stem)
                || (ending[0] is 'i' or 'y' && _words.Contains(stem + "e"))
                || (stem.Length > 3 && stem[^1] == stem[^2] && _words.Contains(stem[..^1]))
                || (stem[^1] == 'i' && _words.Contains(stem[..^1] + "y")))
                return true;
        }
        return false;
    }

    /// <summary>The words of four letters and more that several pages use, written in lower case.</summary>
    static IEnumerable<string> WordsOf(IReadOnlyList<Page> pages)
    {
        var counts = new Dictionary<string, (int Pages, int Last)>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var passage in pages[page].Passages)
            {
                var text = passage.Text.AsSpan();
                for (var i = 0; i < text.Length; i++)
                {
                    if (!char.IsLetter(text[i]))
                        continue;
                    var start = i;
                    var plain = true;
                    for (; i < text.Length && char.IsLetter(text[i]); i++)
                        plain &= char.IsAsciiLetterLower(text[i]);
                    var word = text[start..i];
                    if (!plain || word.Length < 4)
                        continue;
                    if (!lookup.TryGetValue(word, out var seen))
                        lookup[word] = (1, page);
                    else if (seen.Last != page)
                        lookup[word] = (seen.Pages + 1, page);
                }
            }
        }
        return counts.Where(c => c.Value.Pages >= FewestPages).Select(c => c.Key);
    }
}
