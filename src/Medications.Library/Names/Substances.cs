namespace Medications.Library.Names;

/// <summary>
/// Tells which names are one substance. A substance is known by one canonical key: its preferred name without salt, hydrate
/// or spelling variant.
/// </summary>
sealed class Substances
{
    readonly Dictionary<string, SaltWord> _salts = new(StringComparer.Ordinal);
    readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    readonly Dictionary<string, SubstanceSet[]> _loose = new(StringComparer.Ordinal);
    readonly Dictionary<string, SubstanceSet> _mixtures = new(StringComparer.Ordinal);
    readonly List<(string[] Names, string[] Meanings)> _listedAs = [];
    readonly List<string> _names = [];

    Substances()
    {
    }

    /// <summary>Every name in the synonym list.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Names that ingredient lists may give otherwise ("vitamin b" for pyridoxine).</summary>
    public IEnumerable<(string Name, IEnumerable<SubstanceSet> Meanings)> ListedAs =>
        _listedAs.SelectMany(l => l.Names, (l, name) => (name, l.Meanings.Select(m => SetOf([m]))));

    /// <summary>The keys of names that may stand for one or another substance ("vitamin b12"), with those.</summary>
    public IReadOnlyDictionary<string, SubstanceSet[]> Loose => _loose;

    public static Substances Load()
    {
        var substances = new Substances();
        substances.ReadSalts();
        var mappings = new List<(string[] Names, string[] Meanings)>();
        foreach (var line in NameData.Lines("substances.synonyms.txt"))
        {
            if (line.Split("=>", StringSplitOptions.TrimEntries) is [var left, var right])
                mappings.Add((Split(left), Split(right)));
            else if (line.Split("~>", StringSplitOptions.TrimEntries) is [var listed, var otherwise])
                substances._listedAs.Add((Split(listed), Split(otherwise)));
            else
                substances.Join(Split(line));
        }
        foreach (var (names, meanings) in mappings.OrderByDescending(m => IsMixture(m.Meanings)))
            substances.Map(names, meanings);
        return substances;

        static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    void Map(string[] names, string[] meanings)
    {
        var sets = meanings.Select(m => SetOf(m.Split('+', StringSplitOptions.TrimEntries))).Distinct().ToArray();
        foreach (var name in names)
        {
            if (IsMixture(meanings))
                _mixtures[NameTokens.PhraseKey(name)] = sets[0];
            else
                _loose[NameTokens.PhraseKey(name)] = sets;
            _names.Add(name);
        }
    }

    static bool IsMixture(string[] meanings) => meanings is [var only] && only.Contains('+', StringComparison.Ordinal);

    void Join(string[] names)
    {
        var canonical = names.Select(NameTokens.PhraseKey).Select(key => _canonical.GetValueOrDefault(key)).FirstOrDefault(c => c is not null)
            ?? WithoutSalt(NameTokens.PhraseKey(names[0]));
        foreach (var name in names)
        {
            var key = NameTokens.PhraseKey(name);
            _canonical.TryAdd(key, canonical);
            _canonical.TryAdd(WithoutSalt(key), canonical);
            _names.Add(name);
        }
    }

    /// <summary>Takes names of which one is the other's plural ("proanthocyanidins") for one substance.</summary>
    public void JoinPlurals(IEnumerable<string> names)
    {
        var keys = names.Select(NameTokens.PhraseKey).ToHashSet(StringComparer.Ordinal);
        foreach (var key in keys.Where(key => !_canonical.ContainsKey(key + "s") && keys.Contains(key + "s")))
            _canonical[key + "s"] = CanonicalOfKey(key);
    }

    /// <summary>The canonical key of a substance's name.</summary>
    public string Canonical(string name) => CanonicalOfKey(NameTokens.PhraseKey(name));

    /// <summary>What a product of these ingredients consists of; fixed mixtures are taken apart.</summary>
    public SubstanceSet SetOf(IEnumerable<string> ingredients) => new(ingredients.SelectMany(i =>
    {
        var key = NameTokens.PhraseKey(i);
        return _mixtures.TryGetValue(key, out var mixture) ? mixture.Items : [CanonicalOfKey(key)];
    }));

    /// <inheritdoc cref="Canonical"/>
    public string CanonicalOfKey(string key)
    {
        if (_canonical.TryGetValue(key, out var canonical))
            return canonical;
        var bare = WithoutSalt(key);
        return _canonical.GetValueOrDefault(bare, bare);
    }

    /// <summary>Whether a word is only a salt's, ester's or hydrate's.</summary>
    public bool IsSalt(string key) => _salts.ContainsKey(key);

    /// <summary>Whether a word is a metal that makes another substance of what follows: iron sucrose is not sucrose.</summary>
    public bool IsMetal(string key) => Kind(key) == SaltWord.Metal;

    /// <summary>The phrase without its salt words, as long as something is left that names a substance by itself.</summary>
    public string WithoutSalt(string key)
    {
        if (_whole.Contains(key))
            return key;
        var words = key.Split(' ').ToList();
        while (words.Count > 1 && IsDroppedBehind(words))
            words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && Kind(words[0]) == SaltWord.Cation && Kind(words[1]) is SaltWord.None)
            words.RemoveAt(0);
        return AcidAsSalt(string.Join(' ', words));
    }

    bool IsDroppedBehind(List<string> words)
    {
        var last = Kind(words[^1]);
        return last == SaltWord.Salt
            || last is SaltWord.Radical or SaltWord.Cation && words.Take(words.Count - 1).Any(w => Kind(w) == SaltWord.None);
    }

    SaltWord Kind(string word) => _salts.GetValueOrDefault(word);

    void ReadSalts()
    {
        foreach (var row in NameData.Rows("salts.tsv"))
        {
            if (row[0] == "whole")
            {
                _whole.UnionWith(row[1].Split(';').Select(NameTokens.PhraseKey));
                continue;
            }
            var kind = Enum.Parse<SaltWord>(row[0], ignoreCase: true);
            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                _salts.TryAdd(NameTokens.PhraseKey(word), kind);
        }
    }

    enum SaltWord
    {
        None,
        Radical,
        Anion,
        Salt,
        Cation,
        Metal,
    }

    /// <summary>"alendronic acid" and "alendronate" are one substance.</summary>
    static string AcidAsSalt(string key) =>
        key.EndsWith("ic acid", StringComparison.Ordinal) && key.Length > 10 ? string.Concat(key.AsSpan(0, key.Length - 7), "ate") : key;
}
