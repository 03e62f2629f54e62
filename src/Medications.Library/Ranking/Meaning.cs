namespace Medications.Library.Ranking;

/// <summary>How near a passage is in meaning to what is asked, each a cosine.</summary>
/// <param name="Question">Of the FAQ's question; 0 for anything but an FAQ.</param>
/// <param name="Text">Of the whole passage.</param>
/// <param name="Sentence">Of the nearest sentence or list item.</param>
internal readonly record struct Meaning(double Question, double Text, double Sentence)
{
    /// <summary>Compares a passage with what is asked.</summary>
    /// <param name="asked">The sum of the question's words.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="vectors">The directions of words.</param>
    public static Meaning Of(ReadOnlySpan<float> asked, PassageAnalysis passage, WordVectors vectors)
    {
        Span<float> text = stackalloc float[WordVectors.Dimensions];
        Span<float> unit = stackalloc float[WordVectors.Dimensions];
        // An FAQ's question says what its answer is about, a heading and labels what theirs are.
        vectors.AddTo(text, passage.QuestionSequence.Length > 0 ? passage.QuestionSequence : passage.Head.Terms);
        var question = passage.QuestionSequence.Length > 0 ? WordVectors.Cosine(asked, text) : 0;
        var sentence = passage.Units.Count > 0 ? -1.0 : 0;
        foreach (var part in passage.Units)
        {
            unit.Clear();
            vectors.AddTo(unit, part.Terms.Terms);
            sentence = Math.Max(sentence, WordVectors.Cosine(asked, unit));
            for (var i = 0; i < text.Length; i++)
                text[i] += unit[i];
        }
        return new(question, WordVectors.Cosine(asked, text), sentence);
    }
}
