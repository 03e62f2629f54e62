namespace Medications.Library.Names;

/// <summary>Names of food, drink, minerals, diseases and supplements that a question about something else often mentions.</summary>
sealed class EverydayNames
{
    readonly HashSet<string> _everyday = new(StringComparer.Ordinal);
    readonly HashSet<string> _besides = new(StringComparer.Ordinal);

    public EverydayNames()
    {
        foreach (var line in NameData.Lines("everyday.txt"))
            (line[0] == '~' ? _besides : _everyday).Add(NameTokens.PhraseKey(line));
    }

    /// <summary>Whether it is a food, drink, mineral, body fluid or disease.</summary>
    public bool Contains(string name) => _everyday.Contains(NameTokens.PhraseKey(name));

    /// <summary>Whether it is a supplement or the like: where another medicine is named, that one is asked about.</summary>
    public bool IsMostlyBesides(string name) => _besides.Contains(NameTokens.PhraseKey(name));
}
