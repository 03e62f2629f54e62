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

    readonly Substances _substances;

    public TitleWords(MedicineCatalog catalog, Substances substances)
    {
        _substances = substances;
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
    /// What a name that no list has may mean: the medicines with all of its words in their titles, of one substance if there are such.
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
        if (medicines.Exists(m => !m.IsCombination))
            medicines.RemoveAll(m => m.IsCombination);
        return medicines.Count is 0 or > MostMedicines
            ? null
            : unknown with { Match = NameMatch.WithoutSalt, Candidates = medicines, Certainty = 1.0 / medicines.Count, MatchedName = medicines is [var only] ? only.Name : unknown.Surface };
    }

    IEnumerable<string> Words(string text) =>
        NameTokens.Of(text).Items.Where(t => !_substances.IsSalt(t.Key)).Select(t => t.Key.TrimEnd('s')).Where(key => key.Length >= ShortestWord);
}
