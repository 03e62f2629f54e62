using Medications.Library.Names;

namespace Medications.Library.Questions;

/// <summary>Turns what people ask into the language of the pages. Safe for concurrent use.</summary>
/// <param name="vocabulary">How people say what pages say in other words.</param>
public sealed class QuestionReader(LayVocabulary vocabulary)
{
    /// <summary>Reads a question.</summary>
    /// <param name="text">What the person wrote.</param>
    /// <param name="mentions">The names of medicines in it; they are taken out of what is asked.</param>
    public QuestionReading Read(string text, IReadOnlyList<MedicineMention> mentions)
    {
        var tokens = MaskMedicines(MedicalAnalyzer.Tokens(text), mentions);
        var corrections = SpellingCorrector.Default.Correct(tokens);
        var concepts = vocabulary.Concepts(text, tokens);
        var features = QuestionFeatures.Of(tokens, concepts);
        var condition = ConditionQuestion.Condition(text, tokens);
        return new QuestionReading(
            tokens,
            concepts,
            QuestionKindClassifier.Default.Classify(features),
            AnswerForms.Of(tokens),
            MedicalRelevance.Of(tokens, features, concepts, condition is not null && NamesIllness(condition)),
            condition,
            corrections);
    }

    private bool NamesIllness(string condition) => vocabulary.Match(MedicalAnalyzer.Tokens(condition)).Count > 0;

    private static List<Token> MaskMedicines(List<Token> tokens, IReadOnlyList<MedicineMention> mentions)
    {
        if (mentions.Count == 0)
        {
            return tokens;
        }

        var masked = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            var mention = mentions.FirstOrDefault(mention => token.Start < mention.Start + mention.Length && mention.Start < token.End);
            if (mention is null)
            {
                masked.Add(token);
            }
            else if (masked.Count == 0 || masked[^1].Term != CueWords.Medicine || masked[^1].Start != mention.Start)
            {
                masked.Add(MedicineMask.Medicine(mention.Start, mention.Start + mention.Length));
            }
        }

        return masked;
    }
}
