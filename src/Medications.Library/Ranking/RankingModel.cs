using System.Text.Json;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>The weights of the ranking: one for each feature.</summary>
/// <remarks>Learned from questions with known answers by <c>Medications.Benchmarks learn-ranking</c>, which writes the shipped file.</remarks>
internal sealed class RankingModel
{
    private readonly double[] _weights;

    private RankingModel(Weights weights)
    {
        _weights = [.. Enum.GetNames<Feature>().Select(name => weights.Ranking.GetValueOrDefault(name))];
        Confidence = new(weights.Confidence);
    }

    /// <summary>The weights that ship with the library.</summary>
    public static RankingModel Shipped { get; } = LoadShipped();

    public ConfidenceModel Confidence { get; }

    public double this[Feature feature] => _weights[(int)feature];

    public double Score(double[] features)
    {
        double sum = 0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * _weights[i];
        return sum;
    }

    /// <summary>Each feature's part in a score, the largest first.</summary>
    public IReadOnlyList<ScorePart> Explain(double[] features) =>
    [
        .. Enum.GetValues<Feature>()
            .Where(f => features[(int)f] != 0)
            .Select(f => new ScorePart(f.ToString(), features[(int)f], this[f]))
            .OrderByDescending(p => Math.Abs(p.Value * p.Weight)),
    ];

    private static RankingModel LoadShipped()
    {
        using var reader = EmbeddedText.Open("ranking-weights.json", "Ranking");
        return new(JsonSerializer.Deserialize<Weights>(reader.ReadToEnd(), JsonSerializerOptions.Web)!);
    }

    /// <summary>The shipped file.</summary>
    /// <param name="Ranking">The weight of each feature, by its name.</param>
    /// <param name="Confidence">The weights of <see cref="ConfidenceModel.InputsOf"/>, in that order.</param>
    internal sealed record Weights(Dictionary<string, double> Ranking, double[] Confidence);
}
