namespace Medications.Library.Names;

/// <summary>Ordinary words, so that none of them is taken for a medicine's name.</summary>
sealed class EnglishWords
{
    readonly HashSet<string> _words;

    EnglishWords(HashSet<string> words) => _words = words;

    public static EnglishWords Load()
    {
        var words = new HashSet<string>(90_000, StringComparer.Ordinal);
        words.UnionWith(NameData.Lines("english-words.txt"));
        words.UnionWith(NameData.Lines("lay-words.txt"));
        return new EnglishWords(words);
    }

    public IEnumerable<string> All => _words;

    public bool Contains(string folded) => _words.Contains(folded)
        || (folded.Length > 4 && folded[^1] == 's' && _words.Contains(folded[..^1]));
}
