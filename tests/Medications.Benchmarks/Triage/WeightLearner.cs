using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.Rules;

namespace Medications.Benchmarks.Triage;

/// <summary>
/// Learns the triage's evidence weights: multinomial logistic regression with "none" as the reference class and an L2
/// penalty, minimised over whole passes with Adam (Kingma and Ba, 2015), so that the same examples give the same weights.
/// </summary>
static class WeightLearner
{
    const int Passes = 200;
    const double Step = 0.05;
    const double FirstMoment = 0.9, SecondMoment = 0.999;

    /// <summary>Concepts and rules are knowledge and may weigh much; words are hearsay and may not.</summary>
    const double ConceptPenalty = 0.5;
    const double WordPenalty = 0.7;

    /// <summary>A feature seen in fewer messages (by their weight) says nothing about others.</summary>
    const double FewestMessages = 3;

    /// <summary>An alarm missed is worse than a false one, and there are fewer to learn from.</summary>
    const double AlarmWeight = 1.5;

    /// <summary>Weights smaller than this are left out of the file.</summary>
    const double SmallestKept = 0.05;

    public static Dictionary<string, (float Emergency, float Crisis)> Learn(IReadOnlyList<(MessageEvidence Evidence, Alarm Expect, double Weight)> examples)
    {
        var features = examples
            .SelectMany(e => e.Evidence.Features().Append(EvidenceWeights.Always).Select(f => (Feature: f, e.Weight)))
            .AggregateBy(f => f.Feature, 0.0, (sum, f) => sum + f.Weight)
            .Where(f => f.Value >= FewestMessages)
            .Select(f => f.Key)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var index = features.Index().ToDictionary(f => f.Item, f => f.Index);
        var rows = examples
            .Select(e => (
                Features: e.Evidence.Features().Append(EvidenceWeights.Always).Where(index.ContainsKey).Select(f => index[f]).ToArray(),
                Class: (int)e.Expect,
                Weight: e.Expect == Alarm.None ? e.Weight : e.Weight * AlarmWeight))
            .ToArray();
        var penalties = Array.ConvertAll(features, PenaltyOf);
        var weights = Minimise(features.Length, penalties, rows);
        return features.Index()
            .Where(f => Math.Abs(weights[0][f.Index]) >= SmallestKept || Math.Abs(weights[1][f.Index]) >= SmallestKept)
            .ToDictionary(f => f.Item, f => ((float)weights[0][f.Index], (float)weights[1][f.Index]));
    }

    static double PenaltyOf(string feature) =>
        feature == EvidenceWeights.Always ? 0
        : feature.StartsWith(MessageEvidence.WordFeature, StringComparison.Ordinal) || feature.StartsWith(MessageEvidence.PairFeature, StringComparison.Ordinal) ? WordPenalty
        : ConceptPenalty;

    static double[][] Minimise(int count, double[] penalties, (int[] Features, int Class, double Weight)[] rows)
    {
        double[][] weights = [new double[count], new double[count]];
        double[][] first = [new double[count], new double[count]];
        double[][] second = [new double[count], new double[count]];
        for (var pass = 1; pass <= Passes; pass++)
        {
            double[][] gradients = [.. weights.Select(w => w.Zip(penalties, (value, penalty) => value * penalty).ToArray())];
            foreach (var (row, expected, weight) in rows)
            {
                var probabilities = Probabilities(weights, row);
                for (var c = 0; c < 2; c++)
                {
                    var error = weight * (probabilities[c] - (expected == c + 1 ? 1 : 0));
                    foreach (var f in row)
                        gradients[c][f] += error;
                }
            }
            double scale1 = 1 - Math.Pow(FirstMoment, pass), scale2 = 1 - Math.Pow(SecondMoment, pass);
            for (var c = 0; c < 2; c++)
            {
                for (var f = 0; f < count; f++)
                {
                    var g = gradients[c][f];
                    first[c][f] = FirstMoment * first[c][f] + (1 - FirstMoment) * g;
                    second[c][f] = SecondMoment * second[c][f] + (1 - SecondMoment) * g * g;
                    weights[c][f] -= Step * first[c][f] / scale1 / (Math.Sqrt(second[c][f] / scale2) + 1e-8);
                }
            }
        }
        return weights;
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
