namespace Medications.Library.Names;

/// <summary>Ordinary words, so that none of them is taken for a medicine's name.</summary>
sealed class EnglishWords
{
    readonly HashSet<string> _words = new(90_000, StringComparer.Ordinal);
    readonly HashSet<string> _properNames = new(StringComparer.Ordinal);

    EnglishWords()
    {
    }

    /// <summary>The list that ships with the library, read once.</summary>
    public static EnglishWords Shared { get; } = Load();

    public IEnumerable<string> All => _words;

    static EnglishWords Load()
    {
        var english = new EnglishWords();
        foreach (var file in (ReadOnlySpan<string>)["english-words.txt", "lay-words.txt", "medical-words.txt"])
        {
            foreach (var word in NameData.Lines(file))
                english.Add(word);
        }
        return english;
    }

    public bool Contains(string folded) => _words.Contains(folded)
        || (folded.Length > 4 && folded[^1] == 's' && _words.Contains(folded[..^1]));

    /// <summary>Whether it is known only as the name of a person, a place or a product.</summary>
    public bool IsProperName(string folded) => _properNames.Contains(folded);

    void Add(string word)
    {
        if (char.IsUpper(word[0]))
        {
            word = word.ToLowerInvariant();
            _properNames.Add(word);
        }
        _words.Add(word);
    }
}
