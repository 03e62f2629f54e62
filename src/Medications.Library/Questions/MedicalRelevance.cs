namespace Medications.Library.Questions;

/// <summary>Judges whether a text is about a medicine or an illness at all, where it names no medicine.</summary>
internal static class MedicalRelevance
{
    /// <summary>How likely it is, 0 to 1.</summary>
    public static double Of(IReadOnlyList<QuestionConcept> concepts, IReadOnlyList<(QuestionKind Kind, double Probability)> kinds)
    {
        var known = Math.Min(3, concepts.Count(concept => concept.Alternatives.Count > 0));
        var kind = kinds[0].Kind == QuestionKind.General ? 0 : kinds[0].Probability;
        return 1 / (1 + Math.Exp(2.5 - (1.2 * known) - (2 * kind)));
    }
}
