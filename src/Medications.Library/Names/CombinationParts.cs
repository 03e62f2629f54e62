namespace Medications.Library.Names;

/// <summary>
/// Finds ingredients with a slip that could not be told by themselves (too short, or near several names) by those named beside them:
/// "promethazine + odeine" is promethazine with codeine, since that is a product and nothing else like it is.
/// </summary>
sealed class CombinationParts
{
    /// <summary>A shorter ingredient is near too many words.</summary>
    const int ShortestListed = 4;

    /// <summary>The same, where "and" joins it to the other, as it joins much else.</summary>
    const int ShortestJoined = 6;

    const int MostWords = 3;

    readonly MedicineCatalog _catalog;
    readonly EnglishWords _english;
    readonly Dictionary<CatalogEntry, Part[]> _parts = [];

    public CombinationParts(MedicineCatalog catalog, NameIndex index, TitleReader titles, EnglishWords english)
    {
        (_catalog, _english) = (catalog, english);
        foreach (var entry in catalog.Entries.Where(e => e.Substances.Items.Count > 1))
        {
            _parts[entry] = [.. entry.Medicine.Pages
                .SelectMany(p => titles.Read(p.Title).Ingredients)
                .SelectMany(i => i.Aliases.Prepend(i.Name))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => (Name: index.Find(NameTokens.PhraseKey(name)), Letters: NameTokens.Joined(NameTokens.Of(name).Items)))
                .Where(p => p.Name is not null && p.Letters.Length >= ShortestListed)
                .Select(p => new Part(p.Letters, p.Name!))];
        }
    }

    readonly record struct Part(string Letters, KnownName Name);

    /// <summary>The names with those parts added, in the text's order.</summary>
    public List<FoundName> Complete(NameTokens text, List<FoundName> names)
    {
        List<FoundName>? parts = null;
        foreach (var name in names)
        {
            if (name.Rivals.Count > 0 || (name.Count == 1 && text.Count == 1))
                continue;
            if (Beside(text, names, name, isBehind: true) is { } behind)
                (parts ??= []).Add(behind);
            if (Beside(text, names, name, isBehind: false) is { } before)
                (parts ??= []).Add(before);
        }
        if (parts is null)
            return names;
        List<FoundName> all = [.. names.Where(n => !parts.Exists(n.Overlaps))];
        foreach (var part in parts)
        {
            if (!all.Exists(part.Overlaps))
                all.Add(part);
        }
        all.Sort((a, b) => a.First.CompareTo(b.First));
        return all;
    }

    FoundName? Beside(NameTokens text, List<FoundName> names, FoundName name, bool isBehind)
    {
        var step = isBehind ? 1 : -1;
        var next = isBehind ? name.End : name.First - 1;
        var isJoined = next >= 0 && next < text.Count && JoiningWords.Contains(text.Items[next]);
        if (isJoined)
            next += step;
        if (next < 0 || next >= text.Count)
            return null;
        var isListed = !isJoined && text.Gap(isBehind ? next - 1 : next).IndexOfAny("+/&") >= 0;
        if (!isJoined && !isListed)
            return null;
        FoundName? found = null;
        for (var count = 1; count <= MostWords; count++)
        {
            var (first, last) = isBehind ? (next, next + count - 1) : (next - count + 1, next);
            if (first < 0 || last >= text.Count || (count > 1 && text.Gap(isBehind ? last - 1 : first) is not (" " or "-")) || !MaySlip(isBehind ? last : first))
                break;
            found = Part(first, count) ?? found;
        }
        return found;

        // A name that is spelled as it should be, or is near one name only and goes with its neighbour, stands.
        bool MaySlip(int at) => !names.Exists(n => n.Covers(at) && (n.IsToTheLetter(text, at) || (n.Rivals.Count == 0 && MakeProduct(name, n))));

        FoundName? Part(int first, int count)
        {
            var words = text.Items[first..(first + count)];
            if (!isListed && words.All(w => _english.Contains(w.Folded)))
                return null;
            return Nearest(name, NameTokens.Joined(words), isListed ? ShortestListed : ShortestJoined) is { } meant ? new FoundName(first, count, meant, HandSlip.Cost, []) : null;
        }
    }

    bool MakeProduct(FoundName one, FoundName other) =>
        Products(one).Any(e => other.Name.AllMeanings.Any(m => m.IsIn(e.Substances)));

    /// <summary>The only ingredient beside one in any product that a slip makes what is written.</summary>
    KnownName? Nearest(FoundName beside, string written, int shortest)
    {
        KnownName? nearest = null;
        foreach (var entry in Products(beside))
        {
            foreach (var part in _parts[entry])
            {
                if (part.Letters.Length < shortest || part.Name == nearest || part.Name == beside.Name || HandSlip.Find(written, part.Letters) < 0)
                    continue;
                if (nearest is not null && !nearest.MeansSame(part.Name))
                    return null;
                nearest = part.Name;
            }
        }
        return nearest;
    }

    IEnumerable<CatalogEntry> Products(FoundName name) => name.Name.AllMeanings
        .SelectMany(m => m.Items).Distinct(StringComparer.Ordinal).SelectMany(_catalog.With).Where(_parts.ContainsKey);
}
