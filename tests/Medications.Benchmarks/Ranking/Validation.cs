using Medications.Library.Ranking;

namespace Medications.Benchmarks.Ranking;

/// <summary>How often an answering passage is first, and among the first three, of questions that have one.</summary>
internal readonly record struct Hits(double First, double FirstThree)
{
    public override string ToString() => $"{First:P1} {FirstThree:P1}";
}

/// <summary>Measures weights, and ways to learn them.</summary>
internal static class Validation
{
    private const int Folds = 10;

    public static Hits Measure(IReadOnlyList<Example> examples, Func<Example, double[]> scores)
    {
        int first = 0, firstThree = 0;
        var answerable = examples.Where(e => e.IsAnswer.Contains(true)).ToList();
        foreach (var example in answerable)
        {
            var values = scores(example);
            var best = Enumerable.Range(0, values.Length).OrderByDescending(i => values[i]).Take(3).ToList();
            first += example.IsAnswer[best[0]] ? 1 : 0;
            firstThree += best.Exists(i => example.IsAnswer[i]) ? 1 : 0;
        }
        return new((double)first / answerable.Count, (double)firstThree / answerable.Count);
    }

    /// <summary>Learns from nine tenths of the pages and measures on the tenth left out, in turn.</summary>
    public static Hits Cross(IReadOnlyList<Example> examples, Func<IReadOnlyList<Example>, Func<Example, double[]>> learn)
    {
        var scorers = new Func<Example, double[]>[Folds];
        Parallel.For(0, Folds, fold => scorers[fold] = learn([.. examples.Where(e => FoldOf(e) != fold)]));
        return Measure(examples, e => scorers[FoldOf(e)](e));
    }

    private static int FoldOf(Example example) => (TermId.Of(example.Group) & 0xFFFF) % Folds;
}
