using System.Globalization;

namespace Medications.Bot.Triage.Evidence;

/// <summary>
/// A multinomial logistic regression over a message's features, with "nothing" as the reference class. The weights
/// stand in <c>Data/evidence-weights.tsv</c>: feature, weight for an emergency, weight for a crisis.
/// <c>dotnet run --project tests/Medications.Benchmarks -- learn-triage</c> writes them.
/// </summary>
sealed class EvidenceWeights(IReadOnlyDictionary<string, (float Emergency, float Crisis)> weights)
{
    /// <summary>The feature that every message has.</summary>
    public const string Always = "always";

    /// <summary>The weights that ship.</summary>
    public static EvidenceWeights FromEmbeddedData() => Parse(EmbeddedData.ReadLines("evidence-weights.tsv"));

    /// <exception cref="FormatException">A line is not three fields, or a weight is not a number.</exception>
    public static EvidenceWeights Parse(IEnumerable<string> lines)
    {
        var weights = new Dictionary<string, (float, float)>();
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            if (fields.Length != 3)
                throw new FormatException($"\"{line}\": a line is a feature and two weights, separated by tabs.");
            weights[fields[0]] = (Number(fields[1]), Number(fields[2]));
        }
        return new EvidenceWeights(weights);

        static float Number(string field) => float.Parse(field, CultureInfo.InvariantCulture);
    }

    /// <summary>What each feature of a message adds for an emergency and for a crisis, in logits.</summary>
    public IEnumerable<(string Feature, float Emergency, float Crisis)> Parts(MessageEvidence evidence) =>
        from part in MessageFeatures.Of(evidence)
        let weight = weights.GetValueOrDefault(part.Feature)
        select (part.Feature, weight.Emergency * part.Value, weight.Crisis * part.Value);

    /// <summary>The probabilities of an emergency and of a crisis, 0 to 1.</summary>
    public (double Emergency, double Crisis) Weigh(MessageEvidence evidence)
    {
        var (emergency, crisis) = weights.GetValueOrDefault(Always);
        foreach (var part in Parts(evidence))
        {
            emergency += part.Emergency;
            crisis += part.Crisis;
        }
        // The largest exponent is subtracted, so that none overflows.
        var top = Math.Max(0, Math.Max(emergency, crisis));
        double e = Math.Exp(emergency - top), c = Math.Exp(crisis - top), n = Math.Exp(-top);
        return (e / (e + c + n), c / (e + c + n));
    }
}
