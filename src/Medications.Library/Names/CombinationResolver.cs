namespace Medications.Library.Names;

/// <summary>Decides when several names in a question are the ingredients of one combination product.</summary>
sealed class CombinationResolver(MedicineCatalog catalog, ProductWords products)
{
    /// <summary>Words that, besides those that join them, may stand between the ingredients of one product.</summary>
    static readonly HashSet<string> s_between = new(StringComparer.Ordinal)
    {
        "in", "combined", "combination", "together", "also", "the", "a", "acid", "both", "&", "complex",
        "tablet", "tablets", "mg", "mcg", "ml", "extract", "of",
    };

    /// <summary>Words that keep apart the names on their sides.</summary>
    static readonly HashSet<string> s_parting = new(StringComparer.Ordinal)
    {
        "be", "take", "taken", "taking", "use", "used", "interact", "interacts", "react", "clash", "clashes", "mix", "mixes", "while",
    };

    /// <summary>Words that set the names on their sides against each other.</summary>
    internal static readonly HashSet<string> Against = new(StringComparer.Ordinal) { "or", "vs", "versus", "than", "instead" };

    /// <summary>Words before two names that set them against each other.</summary>
    static readonly HashSet<string> s_setting = new(StringComparer.Ordinal) { "between", "compare", "compared", "comparing", "comparison" };

    /// <summary>Words that only lead from those to a name.</summary>
    static readonly HashSet<string> s_leading = new(StringComparer.Ordinal) { "of", "the", "my", "me", "for", "both" };

    /// <summary>More products than this are no answer to what is in them.</summary>
    const int MostProducts = 4;

    /// <summary>A product and the names in the question that make it up; several products where these names do not tell which.</summary>
    public readonly record struct Combination(IReadOnlyList<CatalogEntry> Entries, int First, int End, bool IsWhole);

    /// <summary>
    /// The product that the names from <paramref name="names"/> make up when taken together: the one that has all of them and nothing
    /// else; or, of several named in a row, the smallest that has them all.
    /// </summary>
    public IReadOnlyList<Combination> Find(NameTokens text, IReadOnlyList<FoundName> names)
    {
        if (names.Count < 2 || AreSeparate(text, names))
            return [];
        if (Whole(names, 0, names.Count, strictly: !AreAllJoined(text, names)) is { } all)
            return [Narrow(names, all)];
        List<Combination> found = [];
        for (var first = 0; first < names.Count;)
        {
            var end = first + 1;
            while (end < names.Count && AreJoined(text, names[end - 1], names[end]))
                end++;
            var combination = end - first > 1 ? Longest(text, names, first, end) : null;
            if (combination is { } whole)
            {
                found.Add(whole);
                first = whole.End;
            }
            else
                first++;
        }
        // Names that one product has all of are that one's, rather than two products' of which each has others, too.
        return names.Count > 2 && !found.Exists(c => c.IsWhole) && Part(text, names, 0, names.Count) is { Entries.Count: 1 } apart ? [apart] : found;
    }

    /// <summary>
    /// Whether two names are set apart: "can aspirin be taken with clopidogrel", or "aspirin or clopidogrel" where each has a page of
    /// its own. "Aspirin and clopidogrel together" may well be the product, and "the clopidogrel bit or the aspirin" is.
    /// </summary>
    bool AreSeparate(NameTokens text, IReadOnlyList<FoundName> names) =>
        names is [var one, var other]
        && !ProductWords.IsPart(text, one.End) && !ProductWords.IsPart(text, other.End)
        && text.Items[one.End..other.First] is var between
        && (between.Any(word => s_parting.Contains(word.Folded))
            || (AreCompared(text, one) && names.All(HasPage))
            || (between.Any(word => Against.Contains(word.Folded)) && names.All(HasPage)));

    /// <summary>"The difference between aspirin and clopidogrel", "compare aspirin and clopidogrel".</summary>
    static bool AreCompared(NameTokens text, FoundName first) =>
        text.Items[..first.First].Reverse().SkipWhile(word => s_leading.Contains(word.Folded)).FirstOrDefault() is { Folded: { } word } && s_setting.Contains(word);

    bool HasPage(FoundName name) => name.Name.Meanings.Any(meaning => catalog.Of(meaning).Count > 0);

    /// <summary>The shortest run of the names that has all the ingredients: a name that is said again stands for itself.</summary>
    static Combination Narrow(IReadOnlyList<FoundName> names, Combination whole)
    {
        var ingredients = Covered(names, whole.First, whole.End, whole.Entries[0]);
        for (var length = 2; length < whole.End - whole.First; length++)
        {
            for (var first = whole.First; first + length <= whole.End; first++)
            {
                if (Covered(names, first, first + length, whole.Entries[0]).SetEquals(ingredients))
                    return whole with { First = first, End = first + length };
            }
        }
        return whole;
    }

    static HashSet<string> Covered(IReadOnlyList<FoundName> names, int first, int end, CatalogEntry entry)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
            Cover(names[i].Name.AllMeanings, entry, covered);
        return covered;
    }

    Combination? Longest(NameTokens text, IReadOnlyList<FoundName> names, int first, int end)
    {
        for (var last = end; last - first > 1; last--)
        {
            if (Whole(names, first, last) is { } whole)
                return whole;
            if (Part(text, names, first, last) is { } part)
                return part;
        }
        return null;
    }

    /// <summary>The product of just these ingredients, that whose names fit most strictly.</summary>
    Combination? Whole(IReadOnlyList<FoundName> names, int first, int end, bool strictly = false) =>
        Products(names, first, end)
            .Where(p => p.Missing == 0 && (!strictly || p.Loose == 0))
            .OrderBy(p => p.Loose).ThenBy(p => p.Entry.Form)
            .Select(p => p.Entry)
            .FirstOrDefault() is { } entry
            ? new Combination([entry], first, end, true)
            : null;

    /// <summary>
    /// The smallest product that has these ingredients and few others, or those of equal size. Names that are plainly one product's may
    /// leave out as many ingredients as they tell; two names must be plainly one product's.
    /// </summary>
    Combination? Part(NameTokens text, IReadOnlyList<FoundName> names, int first, int end)
    {
        var count = end - first;
        var isOne = IsOneProduct(text, names, first, end);
        if (count == 2 && !isOne)
            return null;
        var words = text.Items.Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        var having = Products(names, first, end).Where(p => p.Missing * (isOne ? 1 : 2) <= count)
            .Select(p => (p.Entry, p.Missing, p.Loose, Told: Told(words, names, p.Entry)))
            .OrderByDescending(p => p.Told).ThenBy(p => p.Missing).ThenBy(p => p.Loose).ToArray();
        CatalogEntry[] smallest = [.. having.TakeWhile(p => (p.Told, p.Missing, p.Loose) == (having[0].Told, having[0].Missing, having[0].Loose)).Select(p => p.Entry)];
        return smallest.Length == 1 || (isOne && smallest.Length is > 0 and <= MostProducts) ? new Combination(smallest, first, end, false) : null;
    }

    /// <summary>How much of a product the text speaks of: names anywhere in it, and words of ingredients ("why is there tar in it").</summary>
    static int Told(HashSet<string> words, IReadOnlyList<FoundName> names, CatalogEntry entry) =>
        names.Count(n => Cover(n.Name.AllMeanings, entry, [])) + entry.Substances.Items.Count(i => i.Split(' ').Any(words.Contains));

    /// <summary>
    /// Whether names are plainly one product's: joined by plus or slash or by nothing at all, beside a word for a product, or without a
    /// page of their own.
    /// </summary>
    bool IsOneProduct(NameTokens text, IReadOnlyList<FoundName> names, int first, int end) =>
        Enumerable.Range(first + 1, end - first - 1).All(i => names[i - 1].End == names[i].First && text.Gap(names[i].First - 1).IndexOfAnyExcept(" +/&") < 0)
        || products.StandBeside(text, names[first].First, names[end - 1].End)
        || !names.Skip(first).Take(end - first).All(HasPage);

    /// <summary>
    /// Products that have every one of the names in them, how many ingredients of each were not named, and how many names fit only
    /// loosely ("zinc" for zinc sulfate).
    /// </summary>
    IEnumerable<(CatalogEntry Entry, int Missing, int Loose)> Products(IReadOnlyList<FoundName> names, int first, int end)
    {
        var seen = new HashSet<CatalogEntry>();
        foreach (var entry in names[first].Name.AllMeanings.SelectMany(m => m.Items.Count > 0 ? catalog.With(m.Items[0]) : []))
        {
            if (entry.Substances.Items.Count < 2 || !seen.Add(entry) || IsNamedOutright(names, first, end, entry))
                continue;
            var covered = new HashSet<string>(StringComparer.Ordinal);
            var loose = 0;
            var all = true;
            for (var i = first; i < end && all; i++)
            {
                all = Cover(names[i].Name.Meanings, entry, covered);
                if (!all && (all = Cover(names[i].Name.LooseMeanings, entry, covered)))
                    loose++;
            }
            if (all && covered.Count > 1 && !IsOneAll(names, first, end, entry, covered))
                yield return (entry, entry.Substances.Items.Count - covered.Count, loose);
        }
    }

    /// <summary>Whether one name is the whole product's: then the others are named beside it ("is Augmentin the same as amoxicillin").</summary>
    static bool IsNamedOutright(IReadOnlyList<FoundName> names, int first, int end, CatalogEntry entry)
    {
        for (var i = first; i < end; i++)
        {
            if (names[i].Name.Meanings.Contains(entry.Substances))
                return true;
        }
        return false;
    }

    /// <summary>Whether one name alone says all that they say: it is a product, and the others are of its ingredients.</summary>
    static bool IsOneAll(IReadOnlyList<FoundName> names, int first, int end, CatalogEntry entry, HashSet<string> covered)
    {
        for (var i = first; i < end; i++)
        {
            if (names[i].Name.Meanings.Any(m => m.Items.Count >= covered.Count && m.IsIn(entry.Substances) && covered.SetEquals(m.Items)))
                return true;
        }
        return false;
    }

    static bool Cover(IEnumerable<SubstanceSet> meanings, CatalogEntry entry, HashSet<string> covered)
    {
        var any = false;
        foreach (var meaning in meanings)
        {
            if (meaning.IsIn(entry.Substances))
            {
                covered.UnionWith(meaning.Items);
                any = true;
            }
        }
        return any;
    }

    static bool AreAllJoined(NameTokens text, IReadOnlyList<FoundName> names) =>
        Enumerable.Range(1, names.Count - 1).All(i => AreJoined(text, names[i - 1], names[i]));

    static bool AreJoined(NameTokens text, FoundName left, FoundName right)
    {
        if (right.First - left.End > 3)
            return false;
        for (var i = left.End - 1; i < right.First; i++)
        {
            if (text.Gap(i).IndexOfAny("?!;\n") >= 0)
                return false;
        }
        for (var i = left.End; i < right.First; i++)
        {
            if (!text.Items[i].IsQuantity && !JoiningWords.Contains(text.Items[i]) && !s_between.Contains(text.Items[i].Folded))
                return false;
        }
        return true;
    }
}
