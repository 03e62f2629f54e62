using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.Rules;

namespace Medications.Benchmarks.Triage;

/// <summary>
/// Learns the triage's evidence weights: multinomial logistic regression with "none" as the reference class and an L2
/// penalty by kind of feature. The same examples give the same weights.
/// </summary>
static class WeightLearner
{
    /// <summary>How strongly weights are drawn to 0. Concepts were written with some of the messages in view, so they are not trusted blindly.</summary>
    const double ConceptPenalty = 0.4, WordPenalty = 0.13, PairPenalty = 0.2, PartPenalty = 0.08, OtherPenalty = 0.5;

    /// <summary>A feature seen in fewer messages (by their weight, none for more than one) says nothing about others.</summary>
    const double FewestMessages = 3;

    /// <summary>An alarm missed is worse than a false one, and there are fewer to learn from.</summary>
    const double AlarmWeight = 1.5;

    /// <summary>Weights smaller than this are left out of the file.</summary>
    const double SmallestKept = 0.25;

    public static Dictionary<string, (float Emergency, float Crisis)> Learn(IReadOnlyList<(MessageEvidence Evidence, Alarm Expect, double Weight)> examples)
    {
        var read = examples
            .Select(e => (Features: MessageFeatures.Of(e.Evidence).Append((Feature: EvidenceWeights.Always, Value: 1f)).ToArray(), e.Expect, e.Weight))
            .ToArray();
        var features = read
            .SelectMany(e => e.Features.Select(f => (f.Feature, Weight: Math.Min(1, e.Weight))))
            .AggregateBy(f => f.Feature, 0.0, (sum, f) => sum + f.Weight)
            .Where(f => f.Value >= FewestMessages)
            .Select(f => f.Key)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var index = features.Index().ToDictionary(f => f.Item, f => f.Index);
        var rows = read.Select(e => RowOf(e.Features, e.Expect, e.Weight, index)).ToArray();
        var penalties = Array.ConvertAll(features, PenaltyOf);
        var weights = QuasiNewton.Minimise(2 * features.Length, (at, gradient) => Loss(at, gradient, penalties, rows));
        return features.Index()
            .Select(f => (f.Item, Emergency: weights[f.Index], Crisis: weights[features.Length + f.Index]))
            .Where(f => Math.Abs(f.Emergency) >= SmallestKept || Math.Abs(f.Crisis) >= SmallestKept)
            .ToDictionary(f => f.Item, f => ((float)f.Emergency, (float)f.Crisis));
    }

    static Row RowOf((string Feature, float Value)[] features, Alarm expect, double weight, Dictionary<string, int> index)
    {
        var known = features.Where(f => index.ContainsKey(f.Feature)).ToArray();
        return new Row(
            [.. known.Select(f => index[f.Feature])],
            [.. known.Select(f => f.Value)],
            (int)expect,
            expect == Alarm.None ? weight : weight * AlarmWeight);
    }

    static double PenaltyOf(string feature)
    {
        return feature == EvidenceWeights.Always ? 0
            : Begins(MessageFeatures.Word) ? WordPenalty
            : Begins(MessageFeatures.Pair) || Begins(MessageFeatures.Gap) ? PairPenalty
            : Begins(MessageFeatures.Part) ? PartPenalty
            : Begins(MessageFeatures.Mark) || Begins(MessageFeatures.Length) ? OtherPenalty
            : ConceptPenalty;

        bool Begins(string kind) => feature.StartsWith(kind, StringComparison.Ordinal);
    }

    /// <summary>The penalised negative log likelihood, and its gradient. The weights for emergencies come first, then those for crises.</summary>
    static double Loss(double[] weights, double[] gradient, double[] penalties, Row[] rows)
    {
        var (count, loss) = (penalties.Length, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            gradient[i] = penalties[i % count] * weights[i];
            loss += gradient[i] * weights[i] / 2;
        }
        foreach (var (features, values, expected, weight) in rows)
        {
            double e = 0, c = 0;
            for (var i = 0; i < features.Length; i++)
            {
                e += weights[features[i]] * values[i];
                c += weights[count + features[i]] * values[i];
            }
            // The largest exponent is subtracted, so that none overflows.
            var top = Math.Max(0, Math.Max(e, c));
            var total = top + Math.Log(Math.Exp(e - top) + Math.Exp(c - top) + Math.Exp(-top));
            loss += weight * (total - (expected == 1 ? e : expected == 2 ? c : 0));
            var emergency = weight * (Math.Exp(e - total) - (expected == 1 ? 1 : 0));
            var crisis = weight * (Math.Exp(c - total) - (expected == 2 ? 1 : 0));
            for (var i = 0; i < features.Length; i++)
            {
                gradient[features[i]] += emergency * values[i];
                gradient[count + features[i]] += crisis * values[i];
            }
        }
        return loss;
    }

    sealed record Row(int[] Features, float[] Values, int Expected, double Weight);
}
