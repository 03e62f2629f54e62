using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>How well something answers each kind of question, in steps of 1/255.</summary>
internal readonly struct KindStrengths(byte[] values)
{
    public static readonly int Count = Enum.GetValues<QuestionKind>().Length;

    /// <summary>The strengths as bytes, by kind.</summary>
    public ReadOnlySpan<byte> Bytes => values;

    /// <summary>The strength for one kind, 0 to 1.</summary>
    public double this[QuestionKind kind] => values[(int)kind] / 255.0;

    public static KindStrengths Of(Func<QuestionKind, double> strength)
    {
        var values = new byte[Count];
        for (var kind = 0; kind < Count; kind++)
            values[kind] = (byte)Math.Round(255 * Math.Clamp(strength((QuestionKind)kind), 0, 1));
        return new(values);
    }

    public static KindStrengths Of(IReadOnlyList<(QuestionKind Kind, double Probability)> kinds) =>
        Of(kind => kind == QuestionKind.General ? 0 : kinds.Where(k => k.Kind == kind).Sum(k => k.Probability));

    /// <summary>The expected strength for a question that may be of several kinds.</summary>
    public double Agreement(QuestionReading reading)
    {
        double sum = 0;
        foreach (var (kind, probability) in reading.Kinds)
            sum += probability * this[kind];
        return Math.Min(1, sum);
    }

    /// <summary>The strength for the kind that fits best, less where the question is unlikely to be of it.</summary>
    public double Best(QuestionReading reading)
    {
        double best = 0;
        foreach (var (kind, probability) in reading.Kinds)
            best = Math.Max(best, probability * this[kind]);
        return best;
    }
}
