namespace Medications.Library.Names;

/// <summary>
/// Finds names that people leave the ending off: "azithro" and "atorvast" lack no more than the stem that many names share, and what is
/// left tells which is meant.
/// </summary>
sealed class ClippedNames
{
    const int ShortestClip = 5;

    /// <summary>A shorter ending says nothing about what it is left off from.</summary>
    const int ShortestStem = 4;

    readonly Dictionary<string, KnownName?> _names = new(StringComparer.Ordinal);

    public ClippedNames(NameIndex index, IReadOnlyList<string> stems)
    {
        string[] endings = [.. stems.Where(s => s.Length >= ShortestStem).OrderByDescending(s => s.Length)];
        foreach (var (word, name) in index.Names.Where(n => n.Value.Match is NameMatch.Exact or NameMatch.Synonym or NameMatch.WithoutSalt))
        {
            if (word.Contains(' ', StringComparison.Ordinal) || Array.Find(endings, s => word.EndsWith(s, StringComparison.Ordinal)) is not { } stem)
                continue;
            for (var length = Math.Max(ShortestClip, word.Length - stem.Length); length < word.Length - 1; length++)
            {
                var clip = word[..length];
                _names[clip] = _names.TryGetValue(clip, out var other) && (other is null || !other.MeansSame(name)) ? null : name;
            }
        }
    }

    /// <summary>The only name that a word is the beginning of, but for its stem; null where there is none, or more than one.</summary>
    public KnownName? Find(NameToken word) => _names.GetValueOrDefault(word.Key);
}
