namespace Medications.Library.Questions;

/// <summary>
/// Tells kinds of question apart by a multinomial logistic regression over words, pairs of words, the lay vocabulary and the hints in <c>question-kinds.txt</c>.
/// Works alike for what people ask, for FAQ questions and for labels of a page. Safe for concurrent use.
/// </summary>
public sealed class QuestionKindClassifier
{
    /// <summary>Kinds less likely than this are left out.</summary>
    public const double Threshold = 0.03;

    private readonly LinearModel model = LinearModel.Load("question-kinds.model.txt");
    private readonly QuestionKind[] outputs;

    private QuestionKindClassifier() => outputs = [.. model.Outputs.Select(Enum.Parse<QuestionKind>)];

    /// <summary>The classifier that ships with the library.</summary>
    public static QuestionKindClassifier Default { get; } = new();

    /// <summary>The kinds that a text may be of, likeliest first; <see cref="QuestionKind.General"/> alone where none is likely.</summary>
    /// <param name="text">A question, or a label such as "Pregnancy and Breastfeeding".</param>
    public IReadOnlyList<(QuestionKind Kind, double Probability)> Classify(string text) => Classify(text, MedicalAnalyzer.Tokens(text));

    /// <summary>The kinds of a text with given words.</summary>
    internal IReadOnlyList<(QuestionKind Kind, double Probability)> Classify(string text, List<Token> tokens) =>
        Classify(QuestionFeatures.Of(tokens, LayVocabulary.Default.Concepts(text, tokens)));

    /// <summary>The kinds of a text with given features.</summary>
    internal IReadOnlyList<(QuestionKind Kind, double Probability)> Classify(Dictionary<string, float> features)
    {
        Span<double> probabilities = stackalloc double[outputs.Length];
        model.Predict(features, probabilities);
        var kinds = new List<(QuestionKind Kind, double Probability)>();
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] >= Threshold)
            {
                kinds.Add((outputs[i], probabilities[i]));
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
