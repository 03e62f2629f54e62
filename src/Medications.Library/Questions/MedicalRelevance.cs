namespace Medications.Library.Questions;

/// <summary>
/// Judges whether a text is about a medicine or an illness at all, where it names no medicine: a logistic regression over its words and the
/// fields that they are from, learned from questions with their medicines taken out, and messages about anything else.
/// </summary>
internal static class MedicalRelevance
{
    /// <summary>What the names of features begin with that are counts, and no words.</summary>
    private const char CountMark = '+';

    private const int ManyWords = 4;
    private const int ManyMatches = 3;
    private const double AskedIllness = 0.8;

    private static readonly LinearModel Model = LinearModel.Load("medical-relevance.model.txt");

    /// <summary>The names of the two outputs, in the model's order.</summary>
    public static IReadOnlyList<string> Outputs { get; } = ["other", "medical"];

    /// <summary>How likely it is, 0 to 1.</summary>
    /// <param name="tokens">The text's words; names of medicines as <see cref="CueWords.Medicine"/>.</param>
    /// <param name="features">The text's features.</param>
    /// <param name="concepts">What it asks about.</param>
    /// <param name="asksForIllness">Whether it asks for a medicine for something that the vocabulary knows: "something for thrush".</param>
    public static double Of(IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, float> features, IReadOnlyList<QuestionConcept> concepts, bool asksForIllness)
    {
        Span<double> probabilities = stackalloc double[Outputs.Count];
        Model.Predict(Features(tokens, features, concepts), probabilities);
        return asksForIllness ? Math.Max(AskedIllness, probabilities[1]) : probabilities[1];
    }

    /// <summary>What the model sees: the words, medicines and hints at kinds left out, which share of those that matter the vocabulary has, and the fields that they are from.</summary>
    public static Dictionary<string, float> Features(IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, float> features, IReadOnlyList<QuestionConcept> concepts)
    {
        var seen = features
            .Where(feature => feature.Key[0] != QuestionFeatures.CueMark && !feature.Key.Contains(CueWords.Medicine, StringComparison.Ordinal))
            .ToDictionary();
        var words = concepts.SelectMany(concept => concept.Terms).Distinct().ToList();
        var known = words.Count(LayVocabulary.Default.Knows);
        Count("known", known, ManyWords);
        Count("unknown", words.Count - known, ManyWords);
        if (known > 0)
        {
            seen[CountMark + "share"] = (float)known / words.Count;
        }

        var matches = concepts.Count(concept => concept.Alternatives.Count > 0);
        Count("matched", matches, 1);
        Count("matches", matches, ManyMatches);

        var counts = WordFields.Count(tokens).ToList();
        foreach (var (field, count) in counts)
        {
            Count($"field-{field}", count, ManyMatches);
        }

        var medical = counts.Where(field => WordFields.IsMedical(field.Key)).Sum(field => field.Value);
        var other = counts.Sum(field => field.Value) - medical;
        Count("medical", medical, 1);
        Count("medicals", medical, 2);
        Count("other", other, 1);
        Count("others", other, 2);
        Count("only-medical", other == 0 ? medical : 0, 1);
        Count("only-other", medical == 0 ? other : 0, 1);
        return seen;

        void Count(string name, int count, int many)
        {
            if (count > 0)
            {
                seen[CountMark + name] = (float)Math.Min(count, many) / many;
            }
        }
    }
}
