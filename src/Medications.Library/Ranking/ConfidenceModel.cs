namespace Medications.Library.Ranking;

/// <summary>How likely the first passage answers the question: a logistic function of a few of its features.</summary>
/// <remarks>
/// Learned together with the ranking: right first passages against wrong ones, the first passages for questions that the page does
/// not answer, and those of answered questions once the passages that answer are taken away.
/// </remarks>
internal sealed class ConfidenceModel(double[] weights)
{
    /// <summary>What the confidence is judged by, besides a constant.</summary>
    public static readonly Feature[] Inputs =
    [
        Feature.Coverage, Feature.SentenceCoverage, Feature.QuestionCoverage, Feature.QuestionUnigrams,
        Feature.KindBest, Feature.KindAgreement, Feature.LabelKindCoverage, Feature.TextBm25,
        Feature.QuestionMeaning, Feature.TextMeaning, Feature.SentenceMeaning, Feature.PageCoverage, Feature.PageKind,
    ];

    /// <summary>The inputs for a ranking: the first passage's features, and how far it stands out.</summary>
    public static double[] InputsOf(double[] features, double lead) => [1, lead, .. Inputs.Select(f => features[(int)f])];

    /// <summary>How far the first passage stands out: its share of the sum of the exponentials of all scores.</summary>
    public static double LeadOf(IReadOnlyList<double> scores)
    {
        var best = scores.Max();
        return 1 / scores.Sum(s => Math.Exp(s - best));
    }

    /// <summary>0 to 1.</summary>
    public double Of(double[] inputs)
    {
        double sum = 0;
        for (var i = 0; i < inputs.Length; i++)
            sum += inputs[i] * weights[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
