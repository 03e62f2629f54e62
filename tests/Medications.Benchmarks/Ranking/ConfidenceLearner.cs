using System.Globalization;
using Medications.Library.Ranking;

namespace Medications.Benchmarks.Ranking;

/// <summary>
/// Learns how likely the first passage answers, by logistic regression: from questions as they are, and from the same
/// questions without the passages that answer, which is how a page looks that has nothing on what was asked.
/// </summary>
internal static class ConfidenceLearner
{
    private const int Steps = 3000;
    private const double Rate = 0.5;
    private const double Penalty = 0.0005;

    public static double[] Learn(IReadOnlyList<Example> examples, double[] ranking)
    {
        var cases = Cases(examples, ranking);
        var weights = new double[cases[0].Inputs.Length];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var model = new ConfidenceModel(weights);
            foreach (var (inputs, isRight, _) in cases)
            {
                var error = (isRight ? 1 : 0) - model.Of(inputs);
                for (var i = 0; i < gradient.Length; i++)
                    gradient[i] += error * inputs[i];
            }
            for (var i = 0; i < weights.Length; i++)
                weights[i] += Rate * ((gradient[i] / cases.Count) - (Penalty * weights[i]));
        }
        return weights;
    }

    /// <summary>Prints, for thresholds of the confidence, how many questions with an answer fall below, and how many without one.</summary>
    public static void Report(IReadOnlyList<Example> examples, double[] ranking, ConfidenceModel model)
    {
        var cases = Cases(examples, ranking).Select(c => (Confidence: model.Of(c.Inputs), c.IsRight, c.HasAnswer)).ToList();
        foreach (var threshold in (double[])[0.02, 0.05, 0.1, 0.15, 0.2, 0.3])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  confidence below {threshold:F2}: {Share(c => c.HasAnswer):P1} of those with an answer, {Share(c => c.IsRight):P1} of those answered right, {Share(c => !c.HasAnswer):P1} of those without"));
            double Share(Func<(double Confidence, bool IsRight, bool HasAnswer), bool> of) =>
                (double)cases.Count(c => of(c) && c.Confidence < threshold) / Math.Max(1, cases.Count(of));
        }
        foreach (var bin in cases.Where(c => c.HasAnswer).GroupBy(c => (int)(c.Confidence * 5)).OrderBy(b => b.Key))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  confidence {bin.Key / 5.0:F1}: {bin.Count()} questions, {bin.Average(c => c.IsRight ? 1 : 0):P0} right"));
    }

    private static List<(double[] Inputs, bool IsRight, bool HasAnswer)> Cases(IReadOnlyList<Example> examples, double[] ranking)
    {
        var cases = new List<(double[], bool, bool)>();
        foreach (var example in examples)
        {
            var scores = example.Features.Select(f => SoftmaxLearner.Score(ranking, f)).ToArray();
            var all = Enumerable.Range(0, scores.Length).ToList();
            cases.Add(Case(all, hasAnswer: true));
            var others = all.Where(i => !example.IsAnswer[i]).ToList();
            if (others.Count > 0 && others.Count < all.Count)
                cases.Add(Case(others, hasAnswer: false));

            (double[], bool, bool) Case(List<int> among, bool hasAnswer)
            {
                var best = among.MaxBy(i => scores[i]);
                return (ConfidenceModel.InputsOf(example.Features[best], ConfidenceModel.LeadOf([.. among.Select(i => scores[i])])), example.IsAnswer[best], hasAnswer);
            }
        }
        return cases;
    }
}
