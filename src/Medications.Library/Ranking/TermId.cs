namespace Medications.Library.Ranking;

/// <summary>Numbers for analyzed words. A word's number is the same on every machine and at every start.</summary>
internal static class TermId
{
    /// <summary>FNV-1a over the word's UTF-16 code units (Fowler, Noll, Vo; offset basis 2166136261, prime 16777619).</summary>
    public static int Of(string term)
    {
        var hash = 2166136261u;
        foreach (var c in term)
        {
            hash = (hash ^ (c & 0xFFu)) * 16777619u;
            hash = (hash ^ ((uint)c >> 8)) * 16777619u;
        }
        return unchecked((int)hash);
    }
}
