namespace Medications.Benchmarks.Learning;

/// <summary>
/// Learns a logistic regression over features that are there or not, by AdaGrad (Duchi, Hazan and Singer 2011) with an L2 penalty; the same
/// examples give the same weights.
/// </summary>
internal static class LogisticLearner
{
    private const int Epochs = 12;
    private const double Rate = 0.1;
    private const double Penalty = 1e-4;

    /// <summary>A feature that so few examples have says nothing about others.</summary>
    private const int FewestExamples = 6;

    public static IReadOnlyDictionary<string, double> Learn(IReadOnlyList<NameExample> examples)
    {
        var counts = examples.SelectMany(e => e.Features).CountBy(f => f, StringComparer.Ordinal).Where(c => c.Value >= FewestExamples).Select(c => c.Key).Order(StringComparer.Ordinal).ToArray();
        var index = counts.Index().ToDictionary(f => f.Item, f => f.Index, StringComparer.Ordinal);
        var rows = examples.Select(e => (Features: e.Features.Where(index.ContainsKey).Select(f => index[f]).ToArray(), e.IsName, e.Weight)).ToArray();
        var (weights, squares) = (new double[counts.Length], new double[counts.Length]);
        var random = new Random(17);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(rows);
            foreach (var (features, isName, weight) in rows)
            {
                var error = weight * (1 / (1 + Math.Exp(-features.Sum(f => weights[f]))) - (isName ? 1 : 0));
                foreach (var f in features)
                {
                    var gradient = error + Penalty * weights[f];
                    squares[f] += gradient * gradient;
                    weights[f] -= Rate * gradient / Math.Sqrt(squares[f] + 1e-8);
                }
            }
        }
        return counts.Index().ToDictionary(f => f.Item, f => weights[f.Index], StringComparer.Ordinal);
    }
}
