using System.Collections.Concurrent;

namespace Medications.Library.Questions;

/// <summary>
/// The kinds of question that texts of pages answer. Thousands of pages have the same FAQ questions and labels but for the medicine's
/// name, so each different one is looked at once. Safe for concurrent use.
/// </summary>
/// <param name="words">Analyzes the texts.</param>
internal sealed class TextKinds(WordForms words)
{
    /// <summary>Longer texts hardly ever occur twice.</summary>
    private const int MaxRemembered = 120;

    private readonly ConcurrentDictionary<string, (QuestionKind Kind, double Strength)[]> known = new(StringComparer.Ordinal);

    /// <summary>The kinds that a text answers, with their strength, 0 to 1.</summary>
    /// <param name="text">An FAQ question, a label, or what a passage says.</param>
    /// <param name="path">The path of its page, whose medicine's name says nothing of what is answered.</param>
    public (QuestionKind Kind, double Strength)[] Of(string text, string path)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var tokens = MedicineMask.ByPage(words.Tokens(text), path);
        return text.Length > MaxRemembered
            ? Classify(text, tokens)
            : known.GetOrAdd(string.Join(' ', tokens.Select(token => token.Surface)), _ => Classify(text, tokens));
    }

    private static (QuestionKind, double)[] Classify(string text, List<Token> tokens) =>
    [
        .. QuestionKindClassifier.Default.Classify(text, tokens)
            .Where(k => k.Kind != QuestionKind.General)

            // Kinds that hold together share the probability, so that half of it is full strength.
            .Select(k => (k.Kind, Math.Min(1, 2 * k.Probability))),
    ];
}
