namespace Medications.Benchmarks.Ranking;

/// <summary>
/// Learns the weights of a linear ranking function: those under which a passage that answers is most likely to be drawn first,
/// where a passage is drawn with a probability that grows with the exponential of its score (ListNet's top-one model, Cao et
/// al. 2007), less a penalty on large weights. Deterministic.
/// </summary>
internal static class SoftmaxLearner
{
    private const int Steps = 400;
    private const double Rate = 0.05;

    /// <param name="examples">What to learn from; those without an answer are left out.</param>
    /// <param name="penalties">The penalty on each weight's square.</param>
    public static double[] Learn(IReadOnlyList<Example> examples, double[] penalties)
    {
        var usable = examples.Where(e => e.IsAnswer.Contains(true)).ToList();
        var weights = new double[penalties.Length];
        var (first, second) = (new double[weights.Length], new double[weights.Length]);
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var example in usable)
                AddGradient(example, weights, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                var slope = (gradient[i] / usable.Count) - (penalties[i] * weights[i]);
                // Adam (Kingma and Ba, 2015) with its usual constants.
                first[i] = (0.9 * first[i]) + (0.1 * slope);
                second[i] = (0.999 * second[i]) + (0.001 * slope * slope);
                var rate = Rate * (1 - (0.9 * step / Steps));
                weights[i] += rate * (first[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }
        return weights;
    }

    public static double Score(double[] weights, double[] features)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * features[i];
        return sum;
    }

    private static void AddGradient(Example example, double[] weights, double[] gradient)
    {
        var scores = example.Features.Select(f => Score(weights, f)).ToArray();
        var max = scores.Max();
        var likelihood = scores.Select(s => Math.Exp(s - max)).ToArray();
        var all = likelihood.Sum();
        var answers = likelihood.Where((_, i) => example.IsAnswer[i]).Sum();
        for (var p = 0; p < scores.Length; p++)
        {
            var pull = ((example.IsAnswer[p] ? likelihood[p] / answers : 0) - (likelihood[p] / all));
            if (pull == 0)
                continue;
            var features = example.Features[p];
            for (var i = 0; i < gradient.Length; i++)
                gradient[i] += pull * features[i];
        }
    }
}
