using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.Rules;

namespace Medications.Benchmarks.Triage;

/// <summary>
/// Learns the triage's evidence weights: multinomial logistic regression with "none" as the reference class, L2
/// penalty, by AdaGrad over whole passes in a fixed order, so that the same examples give the same weights.
/// </summary>
static class WeightLearner
{
    const int Passes = 150;
    const double LearningRate = 0.15;

    /// <summary>Concepts and rules are knowledge and may weigh much; single words are hearsay and may not.</summary>
    const double ConceptPenalty = 0.0006;
    const double WordPenalty = 0.004;

    /// <summary>A word or pair seen in fewer messages says nothing about others.</summary>
    const int FewestMessages = 3;

    /// <summary>Weights smaller than this are left out of the file.</summary>
    const double SmallestKept = 0.005;

    public static Dictionary<string, (float Emergency, float Crisis)> Learn(IReadOnlyList<(MessageEvidence Evidence, Alarm Expect)> examples)
    {
        var features = examples
            .SelectMany(e => e.Evidence.Features().Append(EvidenceWeights.Always))
            .CountBy(f => f)
            .Where(f => f.Value >= FewestMessages)
            .Select(f => f.Key)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var index = features.Index().ToDictionary(f => f.Item, f => f.Index);
        var rows = examples
            .Select(e => (
                Features: e.Evidence.Features().Append(EvidenceWeights.Always).Where(index.ContainsKey).Select(f => index[f]).ToArray(),
                e.Expect))
            .ToArray();
        var penalties = features
            .Select(f => f == EvidenceWeights.Always ? 0 : f.StartsWith(MessageEvidence.WordFeature, StringComparison.Ordinal) ? WordPenalty : ConceptPenalty)
            .ToArray();
        double[][] weights = [new double[features.Length], new double[features.Length]];
        double[][] squares = [new double[features.Length], new double[features.Length]];
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var (row, expect) in rows)
            {
                var probabilities = Probabilities(weights, row);
                for (var c = 0; c < 2; c++)
                {
                    var error = probabilities[c] - ((int)expect == c + 1 ? 1 : 0);
                    foreach (var f in row)
                    {
                        var gradient = error + penalties[f] * weights[c][f] * 10;
                        squares[c][f] += gradient * gradient;
                        weights[c][f] -= LearningRate * gradient / Math.Sqrt(squares[c][f] + 1e-8);
                    }
                }
            }
        }
        return features.Index()
            .Where(f => Math.Abs(weights[0][f.Index]) >= SmallestKept || Math.Abs(weights[1][f.Index]) >= SmallestKept)
            .ToDictionary(f => f.Item, f => ((float)weights[0][f.Index], (float)weights[1][f.Index]));
    }

    static double[] Probabilities(double[][] weights, int[] row)
    {
        double e = 0, c = 0;
        foreach (var f in row)
        {
            e += weights[0][f];
            c += weights[1][f];
        }
        var top = Math.Max(0, Math.Max(e, c));
        double pe = Math.Exp(e - top), pc = Math.Exp(c - top), pn = Math.Exp(-top);
        return [pe / (pe + pc + pn), pc / (pe + pc + pn)];
    }
}
