namespace Medications.Library.Names;

/// <summary>
/// Finds words that look like the name of a medicine but are none that is known. A word has to be no English word and near to none,
/// and to show signs: an ending that generic names have, words around it that go with a medicine, a capital, digits in it.
/// </summary>
sealed class UnknownNameFinder
{
    const double Stem = 0.8;
    const double LongStem = 1.1;
    const double Capital = 0.4;
    const double Digits = 0.6;
    const double Coordinated = 1;
    const double EnoughAlone = 0.75;

    /// <summary>Beside a medicine that is known, a stray word needs more signs.</summary>
    const double EnoughBesideKnown = 1.3;

    readonly EnglishWords _english;
    readonly SpellingIndex _englishSpellings;
    readonly NameCues _cues;
    readonly IReadOnlyList<string> _stems;

    public UnknownNameFinder(EnglishWords english, SpellingIndex englishSpellings, NameCues cues, IReadOnlyList<string> stems) =>
        (_english, _englishSpellings, _cues, _stems) = (english, englishSpellings, cues, stems);

    /// <param name="text">The question.</param>
    /// <param name="names">The known names in it.</param>
    /// <param name="hasMedicine">Whether one of those is a medicine of the library.</param>
    public List<MedicineMention> Find(NameTokens text, IReadOnlyList<FoundName> names, bool hasMedicine)
    {
        List<MedicineMention> found = [];
        for (var i = 0; i < text.Count; i++)
        {
            var count = Code(text, i) ? 2 : 1;
            if (!MayBeName(text, i, count) || names.Any(n => n.First < i + count && i < n.End))
                continue;
            var score = Score(text, i, count, names);
            if (score >= (hasMedicine ? EnoughBesideKnown : EnoughAlone) && (count > 1 || !IsNearEnglish(text.Items[i])))
            {
                found.Add(Unknown(text, i, count, score));
                i += count - 1;
            }
        }
        return found;
    }

    /// <summary>Letters and a number joined by a hyphen, as in "BPC-157".</summary>
    static bool Code(NameTokens text, int at) =>
        at + 1 < text.Count && text.Gap(at) is "-" && text.Items[at + 1].Folded.All(char.IsAsciiDigit) && text.Items[at].Folded.Length is > 1 and < 6;

    bool MayBeName(NameTokens text, int at, int count)
    {
        var word = text.Items[at];
        return count > 1
            ? !_english.Contains(word.Folded) || text.Text.AsSpan(word.Start, word.Length).ToString() == word.Folded.ToUpperInvariant()
            : word.Folded.Length >= 5 && !word.IsQuantity && !_english.Contains(word.Folded) && !IsAddress(text, at) && !IsCompound(text, at);
    }

    double Score(NameTokens text, int at, int count, IReadOnlyList<FoundName> names)
    {
        var word = text.Items[at];
        var score = _cues.Of(text, at, at + count) + (IsNamedWith(text, at, at + count, names) ? Coordinated : 0);
        var stem = count > 1 ? null : LongestStem(word.Key);
        if (stem is not null)
            score += stem.Length > 3 ? LongStem : Stem;
        if (char.IsUpper(text.Text[word.Start]) && !text.BeginsSentence(at))
            score += Capital;
        if (count > 1 || word.Folded.Any(char.IsAsciiDigit))
            score += Digits;
        return score;
    }

    /// <summary>Whether a known medicine stands one joining word away ("metformin to ...", "... and warfarin").</summary>
    static bool IsNamedWith(NameTokens text, int first, int end, IReadOnlyList<FoundName> names) =>
        (first > 1 && Joins(text.Items[first - 1]) && names.Any(n => n.End == first - 1))
        || (end + 1 < text.Count && Joins(text.Items[end]) && names.Any(n => n.First == end + 1));

    static bool Joins(NameToken word) => word.Folded is "and" or "to" or "with" or "or" or "vs" or "plus" or "than" or "n";

    string? LongestStem(string key)
    {
        string? longest = null;
        foreach (var stem in _stems)
        {
            if (stem.Length > (longest?.Length ?? 0) && key.Length >= stem.Length + 3 && key.EndsWith(stem, StringComparison.Ordinal))
                longest = stem;
        }
        return longest;
    }

    /// <summary>A part of a web or mail address.</summary>
    static bool IsAddress(NameTokens text, int at) =>
        text.Items[at] is var word
        && (word.Start > 0 && text.Text[word.Start - 1] is '/' or '@' or '_' or '=' || word.End < text.Text.Length && text.Text[word.End] is '@' or '_' or '=');

    /// <summary>Two English words written as one ("toothbrush", "wheelie").</summary>
    bool IsCompound(NameTokens text, int at)
    {
        var word = text.Items[at].Folded;
        for (var i = 3; i <= word.Length - 3; i++)
        {
            if (_english.Contains(word[..i]) && _english.Contains(word[i..]))
                return true;
        }
        return false;
    }

    bool IsNearEnglish(NameToken word) =>
        _englishSpellings.Near(word.Folded, word.Folded.Length < 7 ? 0.75 : 1, 1).Count > 0;

    static MedicineMention Unknown(NameTokens text, int at, int count, double score)
    {
        var surface = MentionResolver.Surface(text, at, at + count);
        return new MedicineMention(text.Items[at].Start, surface.Length, surface, NameMatch.Unknown, [], Math.Min(0.95, 0.4 + 0.25 * score), surface);
    }
}
