namespace Medications.Benchmarks.Vectors;

/// <summary>
/// Learns a vector for each word, such that the sum of a text's words points where the teacher's vector of the text does: the mean
/// cosine is raised by gradient ascent from the teacher's vectors of the single words. Deterministic.
/// </summary>
internal sealed class VectorLearner
{
    private const int Steps = 30;
    private const float Rate = 0.01f;

    /// <summary>A word that so many thousand texts lack tells no more than one that a few have.</summary>
    private const double MostIdf = 8;

    private const double LeastWeight = 0.05;

    private readonly int _size;
    private readonly int[][] _texts;
    private readonly float[][] _targets;
    private readonly float[] _weights;

    /// <param name="texts">The words of each text, as numbers.</param>
    /// <param name="targets">The teacher's vector of each text.</param>
    /// <param name="words">How many words there are.</param>
    public VectorLearner(int[][] texts, float[][] targets, int words)
    {
        _size = targets[0].Length;
        _texts = texts;
        _targets = [.. targets.Select(Unit)];
        var with = new int[words];
        foreach (var word in texts.SelectMany(t => t.Distinct()))
            with[word]++;
        _weights = [.. with.Select(n => (float)(LeastWeight + (Math.Min(MostIdf, Math.Log((texts.Length + 1.0) / (n + 1))) / MostIdf)))];
    }

    /// <summary>Learns.</summary>
    /// <param name="first">The teacher's vectors of the words.</param>
    /// <returns>The vectors, with the weight that a word has in a sum as their length.</returns>
    public float[][] Learn(float[][] first)
    {
        var vectors = first.Select(v => v.ToArray()).ToArray();
        var (mean, square) = (Zeros(vectors.Length), Zeros(vectors.Length));
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Zeros(vectors.Length);
            var cosine = 0.0;
            for (var t = 0; t < _texts.Length; t++)
                cosine += AddGradient(_texts[t], _targets[t], vectors, gradient);
            // Adam (Kingma and Ba, 2015) with its usual constants.
            var rate = Rate * (1 - (step / (Steps + 1f)));
            for (var w = 0; w < vectors.Length; w++)
            {
                for (var i = 0; i < _size; i++)
                {
                    var slope = gradient[w][i] / _texts.Length;
                    mean[w][i] = (0.9f * mean[w][i]) + (0.1f * slope);
                    square[w][i] = (0.999f * square[w][i]) + (0.001f * slope * slope);
                    vectors[w][i] += rate * (mean[w][i] / (1 - MathF.Pow(0.9f, step))) / (MathF.Sqrt(square[w][i] / (1 - MathF.Pow(0.999f, step))) + 1e-9f);
                }
            }
            if (step is 1 || step % 10 == 0)
                Console.WriteLine($"step {step}: mean cosine {cosine / _texts.Length:F3}");
        }
        return [.. vectors.Select((v, w) => v.Select(x => x * _weights[w]).ToArray())];
    }

    /// <summary>Adds what raises a text's cosine, and returns the cosine.</summary>
    private double AddGradient(int[] words, float[] target, float[][] vectors, float[][] gradient)
    {
        var sum = new float[_size];
        foreach (var word in words)
        {
            for (var i = 0; i < sum.Length; i++)
                sum[i] += _weights[word] * vectors[word][i];
        }
        var length = Math.Max(1e-6f, MathF.Sqrt(sum.Sum(x => x * x)));
        var cosine = sum.Zip(target, (x, y) => x * y).Sum() / length;
        for (var i = 0; i < sum.Length; i++)
            sum[i] = (target[i] - (cosine * sum[i] / length)) / length;
        foreach (var word in words)
        {
            for (var i = 0; i < sum.Length; i++)
                gradient[word][i] += _weights[word] * sum[i];
        }
        return cosine;
    }

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(x => x * x));
        return length > 0 ? [.. vector.Select(x => x / length)] : vector;
    }

    private float[][] Zeros(int count) => [.. Enumerable.Range(0, count).Select(_ => new float[_size])];
}
