namespace Medications.Library.Names;

/// <summary>All names that can be recognised, by the keys of their words.</summary>
sealed class NameIndex
{
    readonly Dictionary<string, KnownName> _names = new(StringComparer.Ordinal);
    readonly Dictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public NameIndex() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyDictionary<string, KnownName> Names => _names;

    /// <summary>
    /// Enters a name. A better kind of name displaces a lesser one of the same spelling; equals add their meanings.
    /// </summary>
    public KnownName? Add(string display, NameMatch match, params ReadOnlySpan<SubstanceSet> meanings)
    {
        var key = NameTokens.PhraseKey(display);
        if (key.Length == 0)
            return null;
        var name = _names.GetValueOrDefault(key);
        if (name is null || match < name.Match)
        {
            _names[key] = name = new KnownName(display, match);
            EnterFirstWord(key);
        }
        if (match > name.Match)
            return null;
        foreach (var meaning in meanings)
            name.Mean(meaning);
        return name;
    }

    public bool Contains(string key) => _names.ContainsKey(key);

    public KnownName? Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var name) ? name : null;

    /// <summary>How many words the longest name has that begins with this word; 0 for none.</summary>
    public int LongestFrom(string firstWord) => _longest.GetValueOrDefault(firstWord);

    void EnterFirstWord(string key)
    {
        var words = key.AsSpan().Count(' ') + 1;
        var first = words == 1 ? key : key[..key.IndexOf(' ', StringComparison.Ordinal)];
        _longest[first] = Math.Max(words, _longest.GetValueOrDefault(first));
    }
}
