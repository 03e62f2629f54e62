using System.Collections.Frozen;
using Medications.Library.Names;

namespace Medications.Library.Questions;

/// <summary>
/// Reads misspelled words of a question as what they were meant to be: a word that is no English word becomes the word of the
/// lay vocabulary that is one slip away (two for long words), where there is just one such word. Names of medicines are not its business.
/// </summary>
internal sealed class SpellingCorrector
{
    /// <summary>Shorter words are too near to each other: "carp" is no slip of anything.</summary>
    private const int MinLength = 5;
    private const int LongLength = 8;
    private const double SwapBonus = 0.5;

    private readonly FrozenDictionary<string, string> textSpeak = LoadTextSpeak();
    private readonly ILookup<char, string> words;

    private SpellingCorrector() => words = LayVocabulary.Default.Words
        .Where(word => word.Length >= MinLength - 1 && word.All(char.IsAsciiLetterLower))
        .Order(StringComparer.Ordinal)
        .ToLookup(word => word[0]);

    /// <summary>The corrector for the vocabulary that ships with the library.</summary>
    public static SpellingCorrector Default { get; } = new();

    /// <summary>Corrects the words of a question in place; names of medicines must be masked before.</summary>
    /// <returns>What was taken for misspelled.</returns>
    public IReadOnlyList<SpellingCorrection> Correct(List<Token> tokens)
    {
        List<SpellingCorrection>? corrections = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (textSpeak.TryGetValue(token.Surface, out var full))
            {
                tokens[i] = Replaced(token, full);
            }
            else if (Misspelled(token) is { } meant)
            {
                tokens[i] = Replaced(token, meant);
                (corrections ??= []).Add(new SpellingCorrection(token.Surface, meant));
            }
        }

        return corrections ?? (IReadOnlyList<SpellingCorrection>)[];
    }

    private static Token Replaced(Token token, string word) =>
        MedicalAnalyzer.Tokens(word)[0] with { Start = token.Start, End = token.End };

    private string? Misspelled(Token token)
    {
        var word = token.Surface;
        if (word.Length < MinLength || token.IsStop || !word.All(char.IsAsciiLetterLower)
            || LayVocabulary.Default.Knows(token.Term) || EnglishWords.Shared.Contains(word))
        {
            return null;
        }

        string? best = null;
        var nearest = word.Length >= LongLength ? 3.0 : 2.0;
        var tied = false;
        foreach (var candidate in words[word[0]])
        {
            if (Math.Abs(candidate.Length - word.Length) > nearest)
            {
                continue;
            }

            // Letters in the wrong order are the commonest slip.
            var swapped = candidate.Length == word.Length && word.Order().SequenceEqual(candidate.Order());
            var distance = Distance(word, candidate) - (swapped ? SwapBonus : 0);
            if (distance < nearest)
            {
                (best, nearest, tied) = (candidate, distance, false);
            }
            else if (distance == nearest && best is not null)
            {
                tied |= MedicalAnalyzer.Tokens(candidate)[0].Term != MedicalAnalyzer.Tokens(best)[0].Term;
            }
        }

        return tied ? null : best;
    }

    /// <summary>The number of letters inserted, left out, changed or swapped with the next (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length];
    }

    private static FrozenDictionary<string, string> LoadTextSpeak()
    {
        using var reader = EmbeddedText.Open("text-speak.txt");
        return EmbeddedText.DataLines(reader)
            .Select(line => line.Text.Split("=>", StringSplitOptions.TrimEntries))
            .SelectMany(rule => rule[0].Split(',', StringSplitOptions.TrimEntries).Select(shortened => (shortened, full: rule[1])))
            .ToFrozenDictionary(pair => pair.shortened, pair => pair.full);
    }
}
