using System.Runtime.InteropServices;
using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>
/// Finds titles of several words that a text has in full, but for one slip or for spaces that stand elsewhere: all the other letters say
/// which title is meant, even where the slip itself is too short to be told, or made an English word ("dill ol", "minoxidil (ystemic)").
/// </summary>
sealed class WholeTitles
{
    /// <summary>Shorter titles turn up in other words.</summary>
    const int ShortestTitle = 7;

    /// <summary>A title this long is meant even if its first letter is wrong.</summary>
    const int LongTitle = 12;

    /// <summary>So many letters at one end of a title are right whatever slip it has.</summary>
    const int EndLetters = 3;

    /// <summary>A title of fewer words is found as a name where it is spelled as it should be.</summary>
    const int FewestWordsToTheLetter = 3;

    /// <summary>So many of a title's words tell it, though all of them are ordinary.</summary>
    const int TellingWords = 3;

    const int ShortestTellingWord = 3;

    /// <summary>How much the words around an ordinary phrase must say that it names a medicine.</summary>
    const double PlainCue = 0.9;

    readonly Dictionary<string, List<Title>> _byBeginning = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Title>> _byEnd = new(StringComparer.Ordinal);
    readonly NameIndex _index;
    readonly Substances _substances;
    readonly EnglishWords _english;
    readonly NameCues _cues;

    public WholeTitles(MedicineCatalog catalog, NameIndex index, Substances substances, EnglishWords english, NameCues cues)
    {
        (_index, _substances, _english, _cues) = (index, substances, english, cues);
        List<Title> titles = [];
        foreach (var entry in catalog.Entries)
        {
            foreach (var page in entry.Medicine.Pages)
            {
                var words = NameTokens.Of(page.Title).Items;
                var letters = NameTokens.Joined(words);
                if (words.Length < 2 || letters.Length < ShortestTitle)
                    continue;
                titles.Add(new(letters, letters.Length, words, NameFor(page, entry), entry, page.Title.Contains('+', StringComparison.Ordinal)));
            }
        }
        var known = titles.Select(t => t.Letters).ToHashSet(StringComparer.Ordinal);
        titles.AddRange(titles.Where(t => !t.IsJoined && char.IsAsciiLetter(t.Letters[^1])).Select(Plural).Where(p => !known.Contains(p.Letters)).ToList());
        foreach (var title in titles)
        {
            Add(_byBeginning, title.Letters[..EndLetters], title);
            Add(_byEnd, title.Letters[^EndLetters..], title);
        }

        static void Add(Dictionary<string, List<Title>> titles, string key, Title title) =>
            (CollectionsMarshal.GetValueRefOrAddDefault(titles, key, out _) ??= []).Add(title);
    }

    /// <summary>A title.</summary>
    /// <param name="Letters">Its letters and digits, joined.</param>
    /// <param name="Stem">How many of these are the title's own, not those of a plural.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Name">The name that it is.</param>
    /// <param name="Entry">The medicine that its page is about.</param>
    /// <param name="IsJoined">Whether it lists ingredients, so that people may write "and" between them.</param>
    sealed record Title(string Letters, int Stem, NameToken[] Words, KnownName Name, CatalogEntry Entry, bool IsJoined);

    /// <summary>"natural waxes".</summary>
    static Title Plural(Title title)
    {
        var ending = title.Letters[^1] is 's' or 'x' or 'h' ? "es" : "s";
        return title with { Letters = title.Letters + ending, Words = [.. title.Words[..^1], title.Words[^1] with { Folded = title.Words[^1].Folded + ending }] };
    }

    static KnownName NameFor(Page page, CatalogEntry entry)
    {
        var name = new KnownName(page.Title, NameMatch.Exact);
        name.Mean(entry.Substances);
        name.Pages.Add(page);
        return name;
    }

    /// <summary>The titles in a text: at each place the longest, and of that length the nearest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isNamed">Whether the word at a place belongs to a known name that is spelled as it should be.</param>
    public IReadOnlyList<FoundName> Find(NameTokens text, Func<int, bool> isNamed)
    {
        List<FoundName>? found = null;
        var written = Letters.Of(text, _ => true);
        Search(written);
        if (text.Items.Any(JoiningWords.Contains))
            Search(Letters.Of(text, t => !JoiningWords.Contains(t)));
        return found ?? [];

        void Search(Letters letters)
        {
            foreach (var (title, start, end) in Candidates(letters))
            {
                if (Match(text, letters, title, start, end, isNamed) is { } match)
                    Enter(ref found, match);
            }
        }
    }

    /// <summary>The letters of a text's words, without what stands between them.</summary>
    sealed record Letters(string Text, int[] Words, int[] Starts, bool IsAll)
    {
        public static Letters Of(NameTokens text, Func<NameToken, bool> counts)
        {
            int[] words = [.. Enumerable.Range(0, text.Count).Where(i => counts(text.Items[i]))];
            var starts = new int[words.Length + 1];
            for (var n = 0; n < words.Length; n++)
                starts[n + 1] = starts[n] + text.Items[words[n]].Folded.Length;
            return new Letters(NameTokens.Joined(words.Select(i => text.Items[i])), words, starts, words.Length == text.Count);
        }
    }

    /// <summary>Titles that begin or end as words of the text do, with the words that they would be.</summary>
    IEnumerable<(Title Title, int Start, int End)> Candidates(Letters letters)
    {
        var beginnings = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = _byEnd.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var n = 0; n < letters.Words.Length; n++)
        {
            var (start, end) = (letters.Starts[n], letters.Starts[n + 1]);
            if (start + EndLetters <= letters.Text.Length && beginnings.TryGetValue(letters.Text.AsSpan(start, EndLetters), out var begun))
            {
                foreach (var title in begun)
                {
                    for (var length = title.Letters.Length - 1; length <= title.Letters.Length + 1; length++)
                    {
                        if (Array.BinarySearch(letters.Starts, n, letters.Starts.Length - n, start + length) is >= 0 and var last)
                            yield return (title, n, last);
                    }
                }
            }
            if (end >= EndLetters && ends.TryGetValue(letters.Text.AsSpan(end - EndLetters, EndLetters), out var ended))
            {
                foreach (var title in ended)
                {
                    for (var length = title.Letters.Length - 1; length <= title.Letters.Length + 1; length++)
                    {
                        if (Array.BinarySearch(letters.Starts, 0, n + 1, end - length) is >= 0 and var first)
                            yield return (title, first, n + 1);
                    }
                }
            }
        }
    }

    FoundName? Match(NameTokens text, Letters letters, Title title, int start, int end, Func<int, bool> isNamed)
    {
        if (!letters.IsAll && !title.IsJoined)
            return null;
        var written = letters.Text.AsSpan(letters.Starts[start]..letters.Starts[end]);
        var (first, last) = (letters.Words[start], letters.Words[end - 1]);
        if (written.SequenceEqual(title.Letters))
        {
            var isToTheLetter = AreSameWords(text, letters, title, start, end);
            return (isToTheLetter && (!letters.IsAll || title.Words.Length < FewestWordsToTheLetter)) || HasSentenceEnd(text, first, last)
                ? null
                : Found(title, first, last, isToTheLetter ? 0 : UnspacedNames.SpaceSlip);
        }
        var at = HandSlip.Find(written, title.Letters);
        return at < 0 || at >= title.Stem || (at == 0 && title.Letters.Length < LongTitle) || IsDistinctive(title, at) || HasSentenceEnd(text, first, last)
            || !MaySlip(text, letters, title, start, end, isNamed)
            ? null
            : Found(title, first, last, HandSlip.Cost);
    }

    /// <summary>A title that is a name like others stands for all that this name does; another only for its own page's medicine.</summary>
    FoundName Found(Title title, int first, int last, double cost) => _index.Find(NameTokens.PhraseKey(title.Name.Display)) is { } known
        ? new FoundName(first, last - first + 1, known, cost, [])
        : new FoundName(first, last - first + 1, title.Name, cost, []) { Entry = title.Entry };

    static bool AreSameWords(NameTokens text, Letters letters, Title title, int start, int end)
    {
        if (end - start != title.Words.Length)
            return false;
        for (var n = start; n < end; n++)
        {
            if (text.Items[letters.Words[n]].Folded != title.Words[n - start].Folded)
                return false;
        }
        return true;
    }

    static bool HasSentenceEnd(NameTokens text, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (text.BeginsSentence(i))
                return true;
        }
        return false;
    }

    /// <summary>A number, a letter by itself or a Roman numeral tells one medicine from the next: in these nothing is a slip.</summary>
    static bool IsDistinctive(Title title, int at)
    {
        var start = 0;
        foreach (var word in title.Words)
        {
            var end = start + word.Folded.Length;
            if (at < end)
                return word.Folded.Length == 1 || char.IsAsciiDigit(title.Letters[at]) || (at + 1 < end && char.IsAsciiDigit(title.Letters[at + 1])) || IsRoman(word.Folded);
            start = end;
        }
        return false;
    }

    static bool IsRoman(string word) => word.AsSpan().IndexOfAnyExcept("ivx") < 0;

    /// <summary>
    /// Whether a slip may have made those words that the title does not have: not where they are names themselves, nor where they are
    /// ordinary words, unless the title's other words or those around it tell that a medicine is meant.
    /// </summary>
    bool MaySlip(NameTokens text, Letters letters, Title title, int start, int end, Func<int, bool> isNamed)
    {
        var (isSlip, isOdd, telling, isTelling) = (false, false, 0, false);
        for (var n = start; n < end; n++)
        {
            var word = text.Items[letters.Words[n]];
            if (!title.Words.Any(w => w.Folded == word.Folded))
            {
                if (isNamed(letters.Words[n]))
                    return false;
                isSlip = true;
                isOdd |= !_english.Contains(word.Folded);
            }
            else if (word.Folded.Length >= ShortestTellingWord && !word.IsQuantity && !JoiningWords.Contains(word))
            {
                telling++;
                isTelling |= !_english.Contains(word.Folded) && !_substances.IsSalt(word.Key);
            }
        }
        return isSlip
            && (isOdd || isTelling || telling >= TellingWords || _cues.Of(text, letters.Words[start], letters.Words[end - 1] + 1) >= PlainCue);
    }

    static void Enter(ref List<FoundName>? found, FoundName name)
    {
        found ??= [];
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var other = found[i];
            if (!other.Overlaps(name))
                continue;
            var order = (other.Count, -other.Cost).CompareTo((name.Count, -name.Cost));
            if (order > 0 || other.Name == name.Name)
                return;
            if (order == 0 && other.First == name.First)
            {
                // Equally near: which is asked, unless both are one medicine.
                if (other.Entry != name.Entry || !other.Name.MeansSame(name.Name))
                    found[i] = other with { Rivals = [.. other.Rivals, name.Name] };
                return;
            }
            if (order == 0)
                return;
            found.RemoveAt(i);
        }
        found.Add(name);
    }
}
