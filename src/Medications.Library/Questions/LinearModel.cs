using System.Globalization;

namespace Medications.Library.Questions;

/// <summary>
/// A multinomial logistic regression over named features: the probability of an output is proportional to e^(bias + sum of weight times value).
/// Its file has the names of the outputs on the first line of data, the bias of each on the second,
/// then a line for each feature: its name, and <c>output number:weight</c> where the weight is not 0.
/// </summary>
internal sealed class LinearModel
{
    private readonly Dictionary<string, (int Output, float Weight)[]> weights = [];
    private readonly float[] bias;

    private LinearModel(string[] outputs, float[] bias)
    {
        Outputs = outputs;
        this.bias = bias;
    }

    /// <summary>The names of the outputs.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>Reads a model that ships with the library.</summary>
    public static LinearModel Load(string name)
    {
        using var reader = EmbeddedText.Open(name);
        using var lines = EmbeddedText.DataLines(reader).Select(line => line.Text).GetEnumerator();
        var model = new LinearModel(Next().Split(' '), [.. Next().Split(' ').Select(Number)]);
        while (lines.MoveNext())
        {
            var parts = lines.Current.Split(' ');
            model.weights.Add(parts[0], [.. parts.Skip(1).Select(Entry)]);
        }

        return model;

        string Next() => lines.MoveNext() ? lines.Current : throw new InvalidOperationException($"The model '{name}' is cut off.");
        static float Number(string text) => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        static (int, float) Entry(string text)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return (int.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture), Number(text[(colon + 1)..]));
        }
    }

    /// <summary>Turns sums of weights into probabilities.</summary>
    public static void Softmax(Span<double> sums)
    {
        var highest = double.NegativeInfinity;
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        double total = 0;
        foreach (ref var sum in sums)
        {
            sum = Math.Exp(sum - highest);
            total += sum;
        }

        foreach (ref var sum in sums)
        {
            sum /= total;
        }
    }

    /// <summary>The probability of each output; together 1.</summary>
    /// <param name="features">The features and their values; the rest are 0.</param>
    /// <param name="probabilities">One for each output; filled here.</param>
    public void Predict(Dictionary<string, float> features, Span<double> probabilities)
    {
        for (var i = 0; i < bias.Length; i++)
        {
            probabilities[i] = bias[i];
        }

        foreach (var (feature, value) in features)
        {
            if (weights.TryGetValue(feature, out var entries))
            {
                foreach (var (output, weight) in entries)
                {
                    probabilities[output] += weight * value;
                }
            }
        }

        Softmax(probabilities);
    }
}
