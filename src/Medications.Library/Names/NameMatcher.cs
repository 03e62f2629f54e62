namespace Medications.Library.Names;

/// <summary>A stretch of words that is a known name, perhaps misspelled.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Count">How many words.</param>
/// <param name="Name">The name.</param>
/// <param name="Cost">What the misspelling costs; 0 when it is spelled as one of the name's spellings.</param>
/// <param name="Rivals">Other names that are spelled about as near; empty when only this one is.</param>
sealed record FoundName(int First, int Count, KnownName Name, double Cost, IReadOnlyList<KnownName> Rivals)
{
    public int End => First + Count;

    /// <summary>The medicine of the page whose whole title this is; null where the name alone decides.</summary>
    public CatalogEntry? Entry { get; init; }

    /// <summary>Whether a word belongs to it.</summary>
    public bool Covers(int at) => First <= at && at < End;

    /// <summary>Whether it has a word in common with another one.</summary>
    public bool Overlaps(FoundName other) => First < other.End && other.First < End;

    /// <summary>Whether a word belongs to it and is spelled just as the name has it, not in another of its spellings.</summary>
    public bool IsToTheLetter(NameTokens text, int at) =>
        Cost == 0 && Covers(at) && NameTokens.Of(Name.Display).Items.Any(w => w.Folded == text.Items[at].Folded);
}

/// <summary>
/// Finds known names in a text: the longest at each place first, then those with a space too many or too few, then misspelled ones
/// among the words that are left.
/// </summary>
sealed class NameMatcher
{
    /// <summary>By how much the nearest name must be nearer than the next one to be taken alone.</summary>
    const double Margin = 0.25;

    /// <summary>What it costs that a slip made one spelling variant into another, such as ae where e is meant.</summary>
    const double VariantSlip = 0.3;

    /// <summary>A name that another kind of slip makes is asked about beside one that a slip of hands makes only where it sounds alike.</summary>
    const double HandSlipRank = 0.35;

    const int MostCorrections = 8;

    const int ShortWord = 5;
    const double PlainCue = 0.9;

    /// <summary>What one wrong letter costs at the most, but for the first.</summary>
    const double OneLetter = 1.05;

    /// <summary>A shorter word with an s at its end is rather another word.</summary>
    const int ShortestPlural = 8;

    /// <summary>A word that is further than this from every English word is no misspelled English word.</summary>
    const double DearestEnglishSlip = 1;

    readonly NameIndex _index;
    readonly Substances _substances;
    readonly EnglishWords _english;
    readonly UnspacedNames _unspaced;
    readonly ClippedNames _clipped;
    readonly VitaminLetters _vitamins;
    readonly WholeTitles _titles;
    readonly SpellingIndex _spellings;
    readonly SpellingIndex _englishSpellings;
    readonly NameCues _cues;
    readonly SlipLimits _limits;

    public NameMatcher(NameIndex index, MedicineCatalog catalog, Substances substances, EnglishWords english, SpellingIndex englishSpellings, NameCues cues, IReadOnlyList<string> stems)
    {
        _index = index;
        _substances = substances;
        _english = english;
        _unspaced = new UnspacedNames(index, english);
        _vitamins = new VitaminLetters(index);
        _clipped = new ClippedNames(index, stems);
        _titles = new WholeTitles(catalog, index, substances, english, cues);
        _spellings = new SpellingIndex(index.Names
            .SelectMany(n => NameTokens.Of(n.Value.Display).Items.Select(t => t.Folded).Concat(n.Key.Split(' ')))
            .Concat(catalog.Entries.SelectMany(e => e.Medicine.Pages).SelectMany(p => NameTokens.Of(p.Title).Items).Select(t => t.Folded))
            .Where(w => w.Length >= 4 && !char.IsAsciiDigit(w[0])));
        _englishSpellings = englishSpellings;
        _cues = cues;
        _limits = new SlipLimits(stems);
    }

    public List<FoundName> Find(NameTokens text)
    {
        List<FoundName> found = [];
        for (var i = 0; i < text.Count;)
        {
            if (Longest(text, i) is { } name)
            {
                found.Add(name);
                i = name.End;
            }
            else
                i++;
        }
        foreach (var vitamin in _vitamins.Find(text, found.Count > 0).ToArray())
            Prefer(vitamin);
        foreach (var title in _titles.Find(text, i => found.Exists(f => f.IsToTheLetter(text, i))))
        {
            // "Iron + folic acid + zinc" is not the title where zinc sulfate is written.
            if (!found.Exists(f => f.Cost == 0 && f.First < title.End && title.End < f.End))
                Prefer(title);
        }
        for (var i = 0; i < text.Count; i++)
            Prefer(_unspaced.Find(text, i));
        for (var i = 0; i < text.Count; i++)
            Prefer(_unspaced.FindMisspelled(text, i));
        for (var i = 0; i < text.Count; i++)
        {
            if (!found.Exists(f => f.Covers(i)) && MaySlip(text.Items[i]) && (Clipped(text, i) ?? Nearest(text, i, found.Exists(f => f.End == i || f.First == i + 1))) is { } near
                && !found.Exists(f => f.Cost > 0 && f.Overlaps(near)))
            {
                found.RemoveAll(near.Overlaps);
                found.Add(near);
            }
        }
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;

        // Takes the place of shorter names among the same words.
        void Prefer(FoundName? name)
        {
            if (name is null || found.Exists(f => f.Overlaps(name) && f.Count >= name.Count))
                return;
            found.RemoveAll(name.Overlaps);
            found.Add(name);
        }
    }

    FoundName? Longest(NameTokens text, int first)
    {
        var most = Math.Min(Math.Max(1, _index.LongestFrom(text.Items[first].Key)), text.Count - first);
        for (var count = most; count > 0; count--)
        {
            if (_index.Find(text.Slice(first, count)) is { } name && (count > 1 || IsName(text, first, name)))
                return new FoundName(first, count, name, 0, []);
            if (Singular(text.Slice(first, count)) is { } singular && (count > 1 || singular.Match == NameMatch.Exact))
                return new FoundName(first, count, singular, 0, []);
        }
        return null;
    }

    /// <summary>The name that a phrase is the plural of: "multivitamins", "natural waxes".</summary>
    KnownName? Singular(ReadOnlySpan<char> phrase) =>
        phrase.Length < ShortestPlural || phrase[^1] != 's' ? null
        : _index.Find(phrase[..^1]) ?? (phrase[^2] == 'e' ? _index.Find(phrase[..^2]) : null);

    /// <summary>
    /// An English word is a name only where it is spelled just like it ("path" is not "Phath"); a brand name or abbreviation that is
    /// also an English word only where it is written as such ("Today", "SAMe").
    /// </summary>
    bool IsName(NameTokens text, int at, KnownName name)
    {
        var word = text.Items[at];
        if (word.Folded.Length < 3 || word.IsQuantity)
            return false;
        if (!_english.Contains(word.Folded))
            return true;
        if (word.Folded != NameSpelling.Fold(name.Display))
            return false;
        var surface = text.Text.AsSpan(word.Start, word.Length);
        if (name.Display.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return surface.SequenceEqual(name.Display);
        return name.Match != NameMatch.Brand || char.IsUpper(surface[0]) && !text.BeginsSentence(at);
    }

    bool MaySlip(NameToken word) => word.Key.Length >= 5 && !_substances.IsSalt(word.Key) && !word.IsQuantity && !_english.Contains(word.Folded);

    FoundName? Clipped(NameTokens text, int at) => _clipped.Find(text.Items[at]) is { } name ? new FoundName(at, 1, name, 0, []) : null;

    FoundName? Nearest(NameTokens text, int at, bool besideName)
    {
        var word = text.Items[at];
        var near = Near(text, at);
        FoundName? best = null;
        var bestRank = 0.0;
        List<KnownName> rivals = [];
        foreach (var (correction, rank) in near.Select(c => (c, Rank: Rank(word, c))).OrderBy(c => c.Rank).ThenBy(c => c.c.Cost))
        {
            if (best is not null && rank > bestRank + Margin)
                break;
            if (Around(text.With(at, NameSpelling.Key(correction.Word)), at) is not { } candidate || correction.Cost > _limits.Of(word.Folded, correction.Word, candidate.Name.Match == NameMatch.Brand))
                continue;
            if (best is null || candidate.Count > best.Count)
            {
                if (best is null)
                    bestRank = rank;
                best = candidate with { Cost = correction.Cost };
                rivals.Clear();
            }
            else if (candidate.Count == best.Count && !candidate.Name.MeansSame(best.Name))
                rivals.Add(candidate.Name);
        }
        if (best is null || (!besideName && IsFarFetched(text, best)) || IsNearerToEnglish(word, best.Cost, near))
            return null;
        return best with { Rivals = rivals };
    }

    /// <summary>How likely a slip is beside others: those that hands make are all as likely, and likelier than any other of a letter.</summary>
    static double Rank(NameToken written, Correction correction) =>
        HandSlip.Find(written.Folded, correction.Word) >= 0 ? Math.Min(HandSlipRank, correction.Cost) : correction.Cost;

    /// <summary>A short word that is not quite a name, where nothing around it goes with a medicine: rather another word or name.</summary>
    bool IsFarFetched(NameTokens text, FoundName found) =>
        found.Count == 1 && text.Items[found.First].Key.Length <= 7
        && (found.Name.Match == NameMatch.Brand
            ? found.Cost >= 0.5 && _cues.Of(text, found.First, found.End) < 0.6
            : found.Cost >= 0.9 && _cues.Of(text, found.First, found.End) < (found.Cost > OneLetter ? 0.5 : 0.3));

    /// <summary>Words that are spelled like this one, or whose key is like its key: then the slip and the variant both count.</summary>
    List<Correction> Near(NameTokens text, int at)
    {
        var word = text.Items[at];
        var limit = Limit(text, at);
        var near = _spellings.Near(word.Folded, limit, MostCorrections);
        if (word.Folded.Length > ShortestPlural && word.Folded[^1] == 's')
            near = WithSingular(near, _spellings.Near(word.Folded[..^1], limit, MostCorrections));
        if (word.Key == word.Folded)
            return near;
        near.AddRange(_spellings.Near(word.Key, limit - VariantSlip, MostCorrections).Select(c => c with { Cost = c.Cost + VariantSlip }));
        near.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        return near;
    }

    /// <summary>What a word may be the plural of, too, unless that plural is a name of its own.</summary>
    static List<Correction> WithSingular(List<Correction> near, List<Correction> singular) =>
        [.. near.Concat(singular.Where(s => !near.Exists(n => n.Word == s.Word + "s"))).OrderBy(c => c.Cost).DistinctBy(c => c.Word)];

    /// <summary>
    /// The dearest slip to look for, in a word that may lack two letters. A short word may have a whole letter wrong only where the words
    /// around it go with a medicine.
    /// </summary>
    double Limit(NameTokens text, int at)
    {
        var length = text.Items[at].Folded.Length;
        return length > ShortWord ? SlipLimits.Most(length + 2) : _cues.Of(text, at, at + 1) >= PlainCue ? 1 : SlipLimits.Most(length);
    }

    /// <summary>The longest name that covers this word.</summary>
    FoundName? Around(NameTokens text, int at)
    {
        FoundName? best = null;
        for (var first = Math.Max(0, at - 4); first <= at; first++)
        {
            var most = Math.Min(_index.LongestFrom(text.Items[first].Key), text.Count - first);
            for (var count = most; count > at - first; count--)
            {
                if (count > (best?.Count ?? 0) && _index.Find(text.Slice(first, count)) is { } name)
                    best = new FoundName(first, count, name, 0, []);
            }
        }
        return best;
    }

    bool IsNearerToEnglish(NameToken word, double cost, List<Correction> near) =>
        _englishSpellings.Near(word.Folded, Math.Min(cost, DearestEnglishSlip), 1) is [{ } nearest] && nearest.Cost < cost
        && !near.Exists(c => c.Word == nearest.Word) && !_index.Contains(NameSpelling.Key(nearest.Word));
}
