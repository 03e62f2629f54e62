using System.Globalization;
using System.Text;
using Medications.Library.Questions;

namespace Medications.Benchmarks.Learning;

/// <summary>A text to learn from.</summary>
/// <param name="Features">Its features and their values.</param>
/// <param name="Outputs">The outputs that hold for it, to equal shares.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(IReadOnlyDictionary<string, float> Features, IReadOnlySet<int> Outputs, double Weight);

/// <summary>Learns a multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with L2 regularization; the same examples give the same model.</summary>
internal sealed class LogisticTrainer(IReadOnlyList<string> outputs)
{
    private const int Epochs = 25;
    private const double Rate = 0.15;

    private readonly Dictionary<string, Weights> weights = [];
    private readonly Weights bias = new(outputs.Count);

    /// <summary>How strongly weights are drawn to 0.</summary>
    public double Regularization { get; init; } = 2e-4;

    /// <summary>Weights smaller than this are left out of the file.</summary>
    public double Smallest { get; init; } = 0.4;

    /// <summary>Features that fewer examples have say nothing about others, and are left out.</summary>
    public int Fewest { get; init; } = 2;

    /// <summary>Learns from examples.</summary>
    public void Learn(IReadOnlyList<Example> examples)
    {
        examples = Common(examples);
        var random = new Random(17);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Step(examples[i]);
            }
        }
    }

    /// <summary>The probability of each output.</summary>
    public double[] Predict(IReadOnlyDictionary<string, float> features) =>
        Probabilities([.. features.Where(feature => weights.ContainsKey(feature.Key)).Select(feature => (weights[feature.Key], feature.Value))]);

    /// <summary>Writes the model in the form that the library reads; small weights are left out. Of two outputs only the difference counts: the second one has it all.</summary>
    public void Write(string path, string comment)
    {
        var text = new StringBuilder().Append("# ").Append(comment).Append('\n').AppendJoin(' ', outputs).Append('\n')
            .AppendJoin(' ', Told(bias).Select(Format)).Append('\n');
        foreach (var (feature, values) in weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var kept = Told(values).Select((value, output) => (value, output)).Where(entry => Math.Abs(entry.value) >= Smallest).ToList();
            if (kept.Count > 0)
            {
                text.Append(feature);
                foreach (var (value, output) in kept)
                {
                    text.Append(CultureInfo.InvariantCulture, $" {output}:{Format(value)}");
                }

                text.Append('\n');
            }
        }

        File.WriteAllText(path, text.ToString());
    }

    private static double[] Told(Weights weights) => weights.Values is [var first, var second] ? [0, second - first] : weights.Values;

    private List<Example> Common(IReadOnlyList<Example> examples)
    {
        var counts = examples.SelectMany(example => example.Features.Keys).CountBy(feature => feature).ToDictionary();
        return [.. examples.Select(example => example with { Features = example.Features.Where(feature => counts[feature.Key] >= Fewest).ToDictionary() })];
    }

    private static string Format(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private double[] Probabilities(List<(Weights Weights, float Value)> known)
    {
        var sums = bias.Values.ToArray();
        foreach (var (weight, value) in known)
        {
            for (var output = 0; output < sums.Length; output++)
            {
                sums[output] += weight.Values[output] * value;
            }
        }

        LinearModel.Softmax(sums);
        return sums;
    }

    private void Step(Example example)
    {
        var known = new List<(Weights Weights, float Value)>(example.Features.Count);
        foreach (var (feature, value) in example.Features)
        {
            if (!weights.TryGetValue(feature, out var weight))
            {
                weights[feature] = weight = new Weights(outputs.Count);
            }

            known.Add((weight, value));
        }

        var probabilities = Probabilities(known);
        var share = 1.0 / example.Outputs.Count;
        for (var output = 0; output < outputs.Count; output++)
        {
            var error = example.Weight * (probabilities[output] - (example.Outputs.Contains(output) ? share : 0));
            bias.Update(output, error, 0);
            foreach (var (weight, value) in known)
            {
                weight.Update(output, error * value, Regularization);
            }
        }
    }

    private sealed class Weights(int count)
    {
        private readonly double[] squares = new double[count];

        public double[] Values { get; } = new double[count];

        public void Update(int output, double gradient, double regularization)
        {
            gradient += regularization * Values[output];
            squares[output] += gradient * gradient;
            if (squares[output] > 0)
            {
                Values[output] -= Rate * gradient / Math.Sqrt(squares[output] + 1e-6);
            }
        }
    }
}
