namespace Medications.Library.Ranking;

/// <summary>Finds the sentence or list item of a passage that answers.</summary>
internal static class Highlighter
{
    /// <summary>A label of the right kind counts nearly as much as all words that are asked for.</summary>
    private const double LabelWeight = 0.7;
    private const double LeastScore = 0.3;

    /// <summary>Where the answering sentence stands in the passage's text; null where none stands out, or there is no other.</summary>
    public static Range? Find(QuestionTerms question, PassageAnalysis passage)
    {
        if (passage.Units.Count < 2)
            return null;
        var matches = new ConceptMatches(question, passage);
        var (best, bestScore) = (-1, LeastScore);
        for (var i = 0; i < passage.Units.Count; i++)
        {
            var kind = passage.Units[i].Kinds?.Best(question.Reading) ?? 0;
            var score = matches.Coverage(matches.Units[i]) + (LabelWeight * kind);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        return best < 0 ? null : WithoutMarker(passage.Passage.Text, passage.Units[best].Range);
    }

    private static Range WithoutMarker(string text, Range range)
    {
        var start = range.Start.Value;
        if (text[start] is '*' or '-' or '+' && start + 1 < text.Length && text[start + 1] is ' ' or '\t')
        {
            start++;
            while (start < range.End.Value && text[start] is ' ' or '\t')
                start++;
        }
        return start..range.End;
    }
}
