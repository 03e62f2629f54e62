using System.Numerics;
using System.Runtime.InteropServices;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>
/// A direction for each word, such that the sum of a text's words points where a sentence transformer would have the whole text point.
/// So texts that mean much the same lie near each other, though they share no word.
/// </summary>
/// <remarks>Learned by <c>Medications.Benchmarks learn-vectors</c>, which writes the shipped file: a word and its vector, in signed bytes, a line.</remarks>
internal sealed class WordVectors
{
    /// <summary>The length of a vector; a multiple of what a processor adds at once.</summary>
    public const int Dimensions = 64;

    private readonly Dictionary<int, int> _rowOf = [];
    private readonly float[] _values;

    private WordVectors(IReadOnlyList<string> lines)
    {
        _values = new float[lines.Count * Dimensions];
        for (var row = 0; row < lines.Count; row++)
        {
            var space = lines[row].IndexOf(' ', StringComparison.Ordinal);
            _rowOf.Add(TermId.Of(lines[row][..space]), row * Dimensions);
            var bytes = MemoryMarshal.Cast<byte, sbyte>(Convert.FromBase64String(lines[row][(space + 1)..]));
            for (var i = 0; i < Dimensions; i++)
                _values[(row * Dimensions) + i] = bytes[i];
        }
    }

    /// <summary>The vectors that ship with the library.</summary>
    public static WordVectors Shipped { get; } = LoadShipped();

    /// <summary>Adds the vectors of words to a sum; a word without one adds nothing.</summary>
    public void AddTo(Span<float> sum, ReadOnlySpan<int> terms)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        foreach (var term in terms)
        {
            if (!_rowOf.TryGetValue(term, out var row))
                continue;
            var vector = MemoryMarshal.Cast<float, Vector<float>>(_values.AsSpan(row, Dimensions));
            for (var i = 0; i < sums.Length; i++)
                sums[i] += vector[i];
        }
    }

    /// <summary>The cosine of the angle between two sums, -1 to 1; 0 where one of them is empty.</summary>
    public static double Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        double product = 0, squareA = 0, squareB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            product += a[i] * b[i];
            squareA += a[i] * a[i];
            squareB += b[i] * b[i];
        }
        return squareA > 0 && squareB > 0 ? product / Math.Sqrt(squareA * squareB) : 0;
    }

    private static WordVectors LoadShipped()
    {
        using var reader = EmbeddedText.Open("word-vectors.txt", "Ranking");
        return new([.. EmbeddedText.DataLines(reader).Select(line => line.Text)]);
    }
}
