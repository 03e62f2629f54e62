namespace Medications.Library.Questions;

/// <summary>What the learned models see of a text: its words, pairs of words, what the lay vocabulary makes of them, and the hints at kinds.</summary>
internal static class QuestionFeatures
{
    /// <summary>What the names of hints begin with.</summary>
    public const char CueMark = '=';

    /// <summary>How much a word that the vocabulary brings in counts beside a word of the text.</summary>
    private const float AlternativeValue = 0.5f;

    private const double CueScale = 4;
    private const double MaxCue = 8;

    private static readonly string[] CueNames = [.. Enum.GetNames<QuestionKind>().Select(name => CueMark + name)];

    /// <summary>The features with their values.</summary>
    /// <param name="tokens">The words, function words included; names of medicines as <see cref="CueWords.Medicine"/>.</param>
    /// <param name="concepts">What the vocabulary made of them.</param>
    public static Dictionary<string, float> Of(IReadOnlyList<Token> tokens, IReadOnlyList<QuestionConcept> concepts)
    {
        var normalized = CueWords.Normalize(tokens);
        var features = new Dictionary<string, float>(2 * normalized.Count);
        foreach (var term in concepts.SelectMany(concept => concept.Alternatives).SelectMany(alternative => alternative.Terms))
        {
            features[term] = AlternativeValue;
        }

        var previous = "^";
        foreach (var token in normalized)
        {
            features[token.Term] = 1;
            features[previous + "_" + token.Term] = 1;
            previous = token.Term;
        }

        features[previous + "_$"] = 1;
        Span<double> cues = stackalloc double[QuestionKindCues.KindCount];
        QuestionKindCues.Default.Score(normalized, cues);
        for (var i = 0; i < cues.Length; i++)
        {
            if (cues[i] != 0)
            {
                features[CueNames[i]] = (float)(Math.Min(MaxCue, cues[i]) / CueScale);
            }
        }

        return features;
    }
}
