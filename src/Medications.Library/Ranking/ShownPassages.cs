namespace Medications.Library.Ranking;

/// <summary>Chooses which of the ranked passages belong in a reply.</summary>
internal static class ShownPassages
{
    /// <summary>No more than this are shown.</summary>
    public const int Most = 3;

    /// <summary>A passage that scores so much less than the first adds nothing that was asked for.</summary>
    private const double LargestGap = 1.5;

    /// <summary>Passages that share so many of their words say the same.</summary>
    private const double NearDuplicate = 0.7;

    /// <summary>Moves passages that say what a better one says behind the others, and counts those worth showing.</summary>
    public static (IReadOnlyList<ScoredPassage> Passages, int Shown) Choose(IReadOnlyList<ScoredPassage> ranked)
    {
        var distinct = new List<ScoredPassage>();
        var repeats = new List<ScoredPassage>();
        foreach (var passage in ranked)
        {
            var list = distinct.Count < Most && distinct.Exists(d => SaysTheSame(d.Analysis, passage.Analysis)) ? repeats : distinct;
            list.Add(passage);
        }
        var first = distinct[..Math.Min(Most, distinct.Count)];
        repeats.AddRange(distinct[first.Count..]);
        var shown = first.Count(p => p.Score >= first[0].Score - LargestGap);
        return ([.. first, .. repeats.OrderByDescending(p => p.Score)], shown);
    }

    private static bool SaysTheSame(PassageAnalysis a, PassageAnalysis b) => a.Text.Overlap(b.Text) >= NearDuplicate;
}
