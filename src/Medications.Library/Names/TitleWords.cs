namespace Medications.Library.Names;

/// <summary>
/// The words of titles, for names that are only a part of one: "perflutren" is "Perflutren Lipid Microspheres", and to say that there is
/// no page about it would be wrong.
/// </summary>
sealed class TitleWords
{
    /// <summary>Shorter words are abbreviations, and codes.</summary>
    const int ShortestWord = 5;

    /// <summary>A word of more titles tells no medicine ("vaccine", "extract").</summary>
    const int MostMedicines = 12;

    readonly Dictionary<string, List<Medicine>> _medicines = new(StringComparer.Ordinal);
    readonly NameIndex _index;
    readonly EnglishWords _english;
    readonly Descriptions _descriptions;
    readonly Substances _substances;

    public TitleWords(MedicineCatalog catalog, NameIndex index, EnglishWords english, Descriptions descriptions, Substances substances)
    {
        (_index, _english, _descriptions, _substances) = (index, english, descriptions, substances);
        foreach (var entry in catalog.Entries)
        {
            foreach (var word in entry.Medicine.Pages.SelectMany(page => Words(page.Title)).Distinct())
            {
                if (!_medicines.TryGetValue(word, out var list))
                    _medicines[word] = list = [];
                list.Add(entry.Medicine);
            }
        }
    }

    /// <summary>
    /// What a name that no page is about may mean: the medicines with all of its words in their titles, of one substance if there are such.
    /// Null where there is none, and where a salt follows: "disoproxil fumarate" is the rest of a name said before.
    /// </summary>
    public MedicineMention? Find(MedicineMention unknown, NameTokens text)
    {
        if (text.Items.FirstOrDefault(t => t.Start >= unknown.Start + unknown.Length) is { Length: > 0 } next && _substances.IsSalt(next.Key))
            return null;
        var words = Words(unknown.Surface).ToList();
        if (words.Count == 0 || words.Exists(word => !_medicines.ContainsKey(word)))
            return null;
        var medicines = words.Select(word => _medicines[word].AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToList();
        if (_index.Find(NameTokens.PhraseKey(unknown.MatchedName)) is { } known)
            medicines.RemoveAll(m => !m.IsCombination && !m.Pages.Any(page => IsKindOf(known, page.Title)));
        medicines.RemoveAll(m => !m.IsCombination && !words.Exists(_substances.IsMetal) && m.Pages.All(page => NameTokens.Of(page.Title).Items.Any(t => _substances.IsMetal(t.Key))));
        if (medicines.Exists(m => !m.IsCombination))
            medicines.RemoveAll(m => m.IsCombination);
        return medicines.Count is 0 or > MostMedicines
            ? null
            : unknown with { Match = NameMatch.WithoutSalt, Candidates = medicines, Certainty = 1.0 / medicines.Count, MatchedName = medicines is [var only] ? only.Name : unknown.Surface };
    }

    /// <summary>
    /// Words that one title only has and that are no ordinary words, where a product is spoken of ("how long does the ragweed tablet melt"):
    /// they look like no name, and are one.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="products">What says that a product is spoken of.</param>
    public IEnumerable<MedicineMention> BesideProducts(NameTokens text, ProductWords products)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (Only(text.Items[i]) is not { } medicine || _english.Contains(text.Items[i].Folded))
                continue;
            var end = i + 1;
            while (end < text.Count && !text.BeginsSentence(end) && _medicines.GetValueOrDefault(text.Items[end].Key) is { } also && also.Contains(medicine))
                end++;
            if (!products.StandBehind(text, end))
                continue;
            var surface = MentionResolver.Surface(text, i, end);
            yield return new MedicineMention(text.Items[i].Start, surface.Length, surface, NameMatch.WithoutSalt, [medicine], 1, medicine.Name);
            i = end - 1;
        }
    }

    Medicine? Only(NameToken word) => _medicines.GetValueOrDefault(word.Key.TrimEnd('s')) is [var only] && !only.IsCombination ? only : null;

    /// <summary>
    /// Whether a title that has the name of a substance in it says no more than what kind of it: "low dextrans" are, gabapentin enacarbil
    /// is no gabapentin.
    /// </summary>
    bool IsKindOf(KnownName name, string title)
    {
        var names = NameTokens.Of(name.Display).Items.Select(t => t.Key.TrimEnd('s')).ToHashSet(StringComparer.Ordinal);
        var words = NameTokens.Of(title);
        return Enumerable.Range(0, words.Count).All(i => words.Items[i] is var word
            && (names.Contains(word.Key.TrimEnd('s')) || _english.Contains(word.Folded) || (!word.IsQuantity && _descriptions.AreAll(words, i, i + 1))
                || (_index.Find(word.Key) is { } other && other.MeansSame(name))));
    }

    IEnumerable<string> Words(string text) => NameTokens.Of(text).Items.Where(t => !_substances.IsSalt(t.Key)).Select(t => t.Key.TrimEnd('s')).Where(key => key.Length >= ShortestWord);
}
