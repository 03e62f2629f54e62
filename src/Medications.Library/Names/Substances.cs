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
    readonly Dictionary<string, string[]> _loose = new(StringComparer.Ordinal);
    readonly List<(string Name, bool Preferred)> _names = [];

    Substances()
    {
    }

    /// <summary>Every name in the synonym list.</summary>
    public IEnumerable<string> Names => _names.Select(n => n.Name);

    /// <summary>Names that stand for several substances, with the canonical keys of those ("vitamin b12").</summary>
    public IReadOnlyDictionary<string, string[]> Loose => _loose;

    public static Substances Load()
    {
        var substances = new Substances();
        substances.ReadSalts();
        var mappings = new List<(string Left, string Right)>();
        foreach (var line in NameData.Lines("substances.synonyms.txt"))
        {
            if (line.Split("=>", StringSplitOptions.TrimEntries) is [var left, var right])
            {
                mappings.Add((left, right));
                continue;
            }
            var names = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            substances.Join(names);
        }
        foreach (var (left, right) in mappings)
        {
            var meanings = right.Split(',', StringSplitOptions.TrimEntries).Select(substances.Canonical).Distinct().ToArray();
            foreach (var name in left.Split(',', StringSplitOptions.TrimEntries))
            {
                substances._loose[NameTokens.PhraseKey(name)] = meanings;
                substances._names.Add((name, false));
            }
        }
        return substances;
    }

    void Join(string[] names)
    {
        var canonical = names.Select(NameTokens.PhraseKey).Select(key => _canonical.GetValueOrDefault(key)).FirstOrDefault(c => c is not null)
            ?? WithoutSalt(NameTokens.PhraseKey(names[0]));
        foreach (var name in names)
        {
            var key = NameTokens.PhraseKey(name);
            _canonical.TryAdd(key, canonical);
            _canonical.TryAdd(WithoutSalt(key), canonical);
            _names.Add((name, name == names[0]));
        }
    }

    /// <summary>The canonical key of a substance's name.</summary>
    public string Canonical(string name) => CanonicalOfKey(NameTokens.PhraseKey(name));

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
