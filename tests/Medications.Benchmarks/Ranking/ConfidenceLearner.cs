using System.Globalization;
using Medications.Library.Ranking;

namespace Medications.Benchmarks.Ranking;

/// <summary>
/// Learns how likely the first passage answers, by logistic regression: from questions as they are, some of which their page
/// does not answer, and from answered ones without the passages that answer, which is much how such a page looks.
/// </summary>
internal static class ConfidenceLearner
{
    private const int Steps = 3000;
    private const double Rate = 0.5;
    private const double Penalty = 0.0005;

    /// <summary>There are few of them, and they are what the confidence is for.</summary>
    private const double UnansweredWeight = 2;

    /// <summary>A page without its answer still holds words from it, so these are only like the real thing.</summary>
    private const double RemovedWeight = 0.3;

    public static double[] Learn(IReadOnlyList<Example> examples, double[] ranking)
    {
        var cases = Cases(examples, ranking);
        var weights = new double[cases[0].Inputs.Length];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var model = new ConfidenceModel(weights);
            foreach (var (inputs, isRight, kind) in cases)
            {
                var error = WeightOf(kind) * ((isRight ? 1 : 0) - model.Of(inputs));
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
        var cases = Cases(examples, ranking).Select(c => (Confidence: model.Of(c.Inputs), c.IsRight, c.Kind)).ToList();
        foreach (var threshold in (double[])[0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  confidence below {threshold:F2}: {Share(c => c.Kind == Case.Answered):P1} of those with an answer, {Share(c => c.IsRight):P1} of those answered right, {Share(c => c.Kind == Case.Unanswered):P1} of those without one, {Share(c => c.Kind == Case.Removed):P1} of those whose answer was taken away"));
            double Share(Func<(double Confidence, bool IsRight, Case Kind), bool> of) =>
                (double)cases.Count(c => of(c) && c.Confidence < threshold) / Math.Max(1, cases.Count(of));
        }
        foreach (var bin in cases.Where(c => c.Kind == Case.Answered).GroupBy(c => (int)(c.Confidence * 5)).OrderBy(b => b.Key))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  confidence {bin.Key / 5.0:F1}: {bin.Count()} questions, {bin.Average(c => c.IsRight ? 1 : 0):P0} right"));
    }

    private static double WeightOf(Case kind) => kind switch
    {
        Case.Unanswered => UnansweredWeight,
        Case.Removed => RemovedWeight,
        _ => 1,
    };

    private static List<(double[] Inputs, bool IsRight, Case Kind)> Cases(IReadOnlyList<Example> examples, double[] ranking)
    {
        var cases = new List<(double[], bool, Case)>();
        foreach (var example in examples)
        {
            var scores = example.Features.Select(f => SoftmaxLearner.Score(ranking, f)).ToArray();
            var all = Enumerable.Range(0, scores.Length).ToList();
            var others = all.Where(i => !example.IsAnswer[i]).ToList();
            cases.Add(Make(all, others.Count < all.Count ? Case.Answered : Case.Unanswered));
            if (others.Count > 0 && others.Count < all.Count)
                cases.Add(Make(others, Case.Removed));

            (double[], bool, Case) Make(List<int> among, Case kind)
            {
                var best = among.MaxBy(i => scores[i]);
                return (ConfidenceModel.InputsOf(example.Features[best], ConfidenceModel.LeadOf([.. among.Select(i => scores[i])])), example.IsAnswer[best], kind);
            }
        }
        return cases;
    }

    private enum Case
    {
        /// <summary>The page answers.</summary>
        Answered,

        /// <summary>The page does not.</summary>
        Unanswered,

        /// <summary>The page does, but the passages that do are left out.</summary>
        Removed,
    }
}
