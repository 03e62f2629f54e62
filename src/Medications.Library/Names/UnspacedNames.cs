namespace Medications.Library.Names;

/// <summary>
/// Finds names whose spaces stand elsewhere than they should ("folicacid", "milko f magnesia", "para cetamol"), and names of several
/// words with a slip in a word that is too short to be recognised by itself ("foic acid", "magnesium xide").
/// </summary>
sealed class UnspacedNames
{
    /// <summary>What it costs that the spaces of a name stand elsewhere.</summary>
    public const double SpaceSlip = 0.3;

    /// <summary>About one letter.</summary>
    const double DearestSlip = 1.2;

    /// <summary>Shorter names turn up in other words.</summary>
    const int ShortestName = 7;

    const int MostWords = 5;

    readonly Dictionary<string, KnownName> _names = new(StringComparer.Ordinal);
    readonly NameIndex _index;
    readonly EnglishWords _english;
    readonly SpellingIndex _spellings;

    public UnspacedNames(NameIndex index, EnglishWords english)
    {
        _index = index;
        _english = english;
        foreach (var (key, name) in index.Names.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            var words = NameTokens.Of(name.Display).Items;
            var joined = NameTokens.Joined(words);
            if (joined.Length >= ShortestName && !words.Any(w => w.IsQuantity))
                _names.TryAdd(NameSpelling.Key(joined), name);
        }
        _spellings = new SpellingIndex(_names.Where(n => n.Value.Display.Contains(' ', StringComparison.Ordinal)).Select(n => n.Key));
    }

    /// <summary>The longest name that the words from one on are when joined; none where that takes ordinary words only.</summary>
    public FoundName? Find(NameTokens text, int first) => Runs(text, first, word => !_english.Contains(word.Folded))
        .Where(run => run.Count != 2 || !IsNameBehindWord(text, first))
        .Select(run => _names.GetValueOrDefault(run.Joined) is { } name ? new FoundName(first, run.Count, name, SpaceSlip, []) : null)
        .LastOrDefault(found => found is not null);

    /// <summary>The longest name of several words that those from one on are nearly when joined; none where each of them is a word or name itself.</summary>
    public FoundName? FindMisspelled(NameTokens text, int first) => Runs(text, first, word => !_english.Contains(word.Folded) && !_index.Contains(word.Key))
        .Where(run => run.Count > 1)
        .Select(run => _spellings.Near(run.Joined, DearestSlip, 1) is [{ } near] ? new FoundName(first, run.Count, _names[near.Word], near.Cost, []) : null)
        .LastOrDefault(found => found is not null);

    /// <summary>"Is ephedrine" is no isephedrine.</summary>
    bool IsNameBehindWord(NameTokens text, int first) =>
        _english.Contains(text.Items[first].Folded) && !_english.Contains(text.Items[first + 1].Folded) && _index.Contains(text.Items[first + 1].Key);

    /// <summary>The keys of one, two and more words from one on, joined, where they are long enough and one of them is odd.</summary>
    static IEnumerable<(string Joined, int Count)> Runs(NameTokens text, int first, Func<NameToken, bool> isOdd)
    {
        var joined = "";
        var hasOdd = false;
        for (var i = first; i < Math.Min(first + MostWords, text.Count) && (i == first || IsJoinable(text.Gap(i - 1))); i++)
        {
            joined += text.Items[i].Folded;
            // A single letter is a word too ("not a jab").
            hasOdd = hasOdd || (text.Items[i].Folded.Length > 1 && isOdd(text.Items[i]));
            if (hasOdd && joined.Length >= ShortestName)
                yield return (NameSpelling.Key(joined), i - first + 1);
        }
    }

    static bool IsJoinable(ReadOnlySpan<char> gap) => gap is " " or "-" or "  " or "" or "'";
}
