using System.Globalization;

namespace Medications.Bot.Triage.SmallTalk;

/// <summary>
/// A multinomial logistic regression. Its file has the names of the outputs on the first line that is no comment, the bias of
/// each on the second, then a line for each feature: its name, and <c>output's number:weight</c> where the weight is not 0.
/// </summary>
sealed class TalkWeights
{
    readonly double[] _bias;
    readonly Dictionary<string, (int Output, float Weight)[]> _weights = [];

    /// <exception cref="FormatException">The lines are not what they should be.</exception>
    public TalkWeights(IEnumerable<string> lines)
    {
        var rows = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')).ToList();
        if (rows.Count < 2 || rows[1].Length != rows[0].Length)
            throw new FormatException("Weights begin with the names of the outputs and a bias for each.");
        Outputs = rows[0];
        _bias = Array.ConvertAll(rows[1], b => double.Parse(b, CultureInfo.InvariantCulture));
        foreach (var row in rows.Skip(2))
            _weights.Add(row[0], [.. row.Skip(1).Select(Entry)]);
    }

    /// <summary>The names of the outputs.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>The likeliest output.</summary>
    public int Best(IReadOnlyDictionary<string, float> features)
    {
        var sums = Sums(features);
        return Array.IndexOf(sums, sums.Max());
    }

    /// <summary>The probability of one output.</summary>
    public double Probability(IReadOnlyDictionary<string, float> features, int output)
    {
        var sums = Sums(features);
        // The largest exponent is subtracted, so that none overflows.
        var top = sums.Max();
        return Math.Exp(sums[output] - top) / sums.Sum(s => Math.Exp(s - top));
    }

    public bool Knows(string feature) => _weights.ContainsKey(feature);

    double[] Sums(IReadOnlyDictionary<string, float> features)
    {
        var sums = (double[])_bias.Clone();
        foreach (var (feature, value) in features)
        {
            foreach (var (output, weight) in _weights.GetValueOrDefault(feature, []))
                sums[output] += weight * value;
        }
        return sums;
    }

    static (int, float) Entry(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return (int.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture), float.Parse(text.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }
}
