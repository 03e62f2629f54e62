namespace Medications.Library.Questions;

/// <summary>Tells kinds of question apart. Works alike for what people ask, for FAQ questions and for labels of a page. Safe for concurrent use.</summary>
public sealed class QuestionKindClassifier
{
    /// <summary>Kinds less likely than this are left out.</summary>
    public const double Threshold = 0.05;

    /// <summary>The sum of hints at which a kind is as likely as not.</summary>
    private const double EvenScore = 3.5;

    private QuestionKindClassifier()
    {
    }

    /// <summary>The classifier that ships with the library.</summary>
    public static QuestionKindClassifier Default { get; } = new();

    /// <summary>The kinds that a text may be of.</summary>
    /// <param name="text">A question, or a label such as "Pregnancy and Breastfeeding".</param>
    public IReadOnlyList<(QuestionKind Kind, double Probability)> Classify(string text) => Classify(MedicalAnalyzer.Tokens(text));

    /// <summary>The kinds that a text may be of, likeliest first; <see cref="QuestionKind.General"/> alone where none is likely.</summary>
    /// <param name="tokens">Its words; names of medicines as <see cref="CueWords.Medicine"/>.</param>
    internal IReadOnlyList<(QuestionKind Kind, double Probability)> Classify(IReadOnlyList<Token> tokens)
    {
        Span<double> scores = stackalloc double[QuestionKindCues.KindCount];
        QuestionKindCues.Default.Score([.. tokens.Select(CueWords.Normalize)], scores);
        var kinds = new List<(QuestionKind Kind, double Probability)>();
        for (var i = 1; i < scores.Length; i++)
        {
            var probability = 1 / (1 + Math.Exp(EvenScore - scores[i]));
            if (probability >= Threshold)
            {
                kinds.Add(((QuestionKind)i, probability));
            }
        }

        if (kinds.Count == 0)
        {
            kinds.Add((QuestionKind.General, 1));
        }

        kinds.Sort((a, b) => b.Probability.CompareTo(a.Probability));
        return kinds;
    }
}
