namespace Medications.Library.Questions;

/// <summary>Judges whether a text is about a medicine or an illness at all, where it names no medicine: a logistic regression learned from questions with their medicines taken out, and messages about anything else.</summary>
internal static class MedicalRelevance
{
    private const int ManyWords = 4;
    private const double AskedIllness = 0.8;

    private static readonly LinearModel Model = LinearModel.Load("medical-relevance.model.txt");

    /// <summary>The names of the two outputs, in the model's order.</summary>
    public static IReadOnlyList<string> Outputs { get; } = ["other", "medical"];

    /// <summary>How likely it is, 0 to 1.</summary>
    /// <param name="features">The text's features.</param>
    /// <param name="concepts">What it asks about.</param>
    /// <param name="asksForIllness">Whether it asks for a medicine for something that the vocabulary knows: "something for thrush".</param>
    public static double Of(IReadOnlyDictionary<string, float> features, IReadOnlyList<QuestionConcept> concepts, bool asksForIllness)
    {
        Span<double> probabilities = stackalloc double[Outputs.Count];
        Model.Predict(Features(features, concepts), probabilities);
        return asksForIllness ? Math.Max(AskedIllness, probabilities[1]) : probabilities[1];
    }

    /// <summary>What the model sees: the words, medicines and hints at kinds left out, and which share of those that matter the vocabulary has.</summary>
    public static Dictionary<string, float> Features(IReadOnlyDictionary<string, float> features, IReadOnlyList<QuestionConcept> concepts)
    {
        var seen = features
            .Where(feature => feature.Key[0] != QuestionFeatures.CueMark && !feature.Key.Contains(CueWords.Medicine, StringComparison.Ordinal))
            .ToDictionary();
        var words = concepts.SelectMany(concept => concept.Terms).Distinct().ToList();
        var known = words.Count(LayVocabulary.Default.Knows);
        seen["#known"] = (float)Math.Min(known, ManyWords) / ManyWords;
        seen["#unknown"] = (float)Math.Min(words.Count - known, ManyWords) / ManyWords;
        seen["#share"] = words.Count == 0 ? 0 : (float)known / words.Count;
        return seen;
    }
}
