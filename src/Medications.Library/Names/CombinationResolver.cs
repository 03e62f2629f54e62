namespace Medications.Library.Names;

/// <summary>Decides when several names in a question are the ingredients of one combination product.</summary>
sealed class CombinationResolver(MedicineCatalog catalog)
{
    /// <summary>Words that may stand between the ingredients of one product.</summary>
    static readonly HashSet<string> s_joining = new(StringComparer.Ordinal)
    {
        "and", "n", "with", "plus", "in", "combined", "combination", "together", "also", "the", "a", "acid", "both", "&", "complex",
        "tablet", "tablets", "mg", "mcg", "ml", "extract", "of",
    };

    /// <summary>Words that keep apart the names on their sides.</summary>
    static readonly HashSet<string> s_parting = new(StringComparer.Ordinal)
    {
        "be", "take", "taken", "taking", "use", "used", "interact", "interacts", "react", "clash", "clashes", "mix", "mixes", "while",
    };

    /// <summary>Words that set the names on their sides against each other.</summary>
    static readonly HashSet<string> s_against = new(StringComparer.Ordinal) { "or", "vs", "versus", "than", "instead" };

    /// <summary>A product and the names in the question that make it up.</summary>
    public readonly record struct Combination(CatalogEntry Entry, int First, int End, bool IsWhole);

    /// <summary>
    /// The product that the names from <paramref name="names"/> make up when taken together: the one that has all of them and nothing
    /// else; or, of three and more named in a row, the only smallest one that has them all.
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
            var combination = end - first > 1 ? Longest(names, first, end) : null;
            if (combination is { } whole)
            {
                found.Add(whole);
                first = whole.End;
            }
            else
                first++;
        }
        return found.Count == 0 && names.Count > 2 && Part(names, 0, names.Count) is { } apart ? [apart] : found;
    }

    /// <summary>
    /// Whether two names are set apart: "can aspirin be taken with clopidogrel", or "aspirin or clopidogrel" where each has a page of
    /// its own. "Aspirin and clopidogrel together" may well be the product.
    /// </summary>
    bool AreSeparate(NameTokens text, IReadOnlyList<FoundName> names) =>
        names is [var one, var other]
        && text.Items[one.End..other.First] is var between
        && (between.Any(word => s_parting.Contains(word.Folded))
            || (between.Any(word => s_against.Contains(word.Folded)) && names.All(name => name.Name.Meanings.Any(meaning => catalog.Of(meaning).Count > 0))));

    /// <summary>The shortest run of the names that has all the ingredients: a name that is said again stands for itself.</summary>
    static Combination Narrow(IReadOnlyList<FoundName> names, Combination whole)
    {
        var ingredients = Covered(names, whole.First, whole.End, whole.Entry);
        for (var length = 2; length < whole.End - whole.First; length++)
        {
            for (var first = whole.First; first + length <= whole.End; first++)
            {
                if (Covered(names, first, first + length, whole.Entry).SetEquals(ingredients))
                    return whole with { First = first, End = first + length };
            }
        }
        return whole;
    }

    static HashSet<string> Covered(IReadOnlyList<FoundName> names, int first, int end, CatalogEntry entry)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
            Cover([.. Meanings(names[i])], entry, covered);
        return covered;
    }

    Combination? Longest(IReadOnlyList<FoundName> names, int first, int end)
    {
        for (var last = end; last - first > 1; last--)
        {
            if (Whole(names, first, last) is { } whole)
                return whole;
            if (last - first > 2 && Part(names, first, last) is { } part)
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
            ? new Combination(entry, first, end, true)
            : null;

    /// <summary>The only smallest product that has these ingredients and no more than half as many others.</summary>
    Combination? Part(IReadOnlyList<FoundName> names, int first, int end)
    {
        var products = Products(names, first, end).Where(p => p.Missing * 2 <= end - first).OrderBy(p => p.Missing).ThenBy(p => p.Loose).ToArray();
        return products is [var only] || products.Length > 1 && (products[0].Missing, products[0].Loose).CompareTo((products[1].Missing, products[1].Loose)) < 0
            ? new Combination(products[0].Entry, first, end, false)
            : null;
    }

    /// <summary>
    /// Products that have every one of the names in them, how many ingredients of each were not named, and how many names fit only
    /// loosely ("zinc" for zinc sulfate).
    /// </summary>
    IEnumerable<(CatalogEntry Entry, int Missing, int Loose)> Products(IReadOnlyList<FoundName> names, int first, int end)
    {
        var seen = new HashSet<CatalogEntry>();
        foreach (var entry in Meanings(names[first]).SelectMany(m => m.Items.Count > 0 ? catalog.With(m.Items[0]) : []))
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
            if (all && covered.Count > 1)
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

    static bool Cover(IReadOnlyList<SubstanceSet> meanings, CatalogEntry entry, HashSet<string> covered)
    {
        var any = false;
        foreach (var meaning in meanings)
        {
            if (meaning.Items.All(entry.Substances.Items.Contains))
            {
                covered.UnionWith(meaning.Items);
                any = true;
            }
        }
        return any;
    }

    static IEnumerable<SubstanceSet> Meanings(FoundName found) => found.Name.Meanings.Concat(found.Name.LooseMeanings);

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
            if (!text.Items[i].IsQuantity && !s_joining.Contains(text.Items[i].Folded))
                return false;
        }
        return true;
    }
}
