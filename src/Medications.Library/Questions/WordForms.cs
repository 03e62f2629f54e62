using System.Collections.Concurrent;

namespace Medications.Library.Questions;

/// <summary>A word as it is analyzed, wherever it stands.</summary>
/// <param name="Term">Lower case, US spelling, stemmed.</param>
/// <param name="Surface">Lower case, without apostrophes.</param>
/// <param name="IsStop">Whether it is a function word.</param>
internal readonly record struct WordForm(string Term, string Surface, bool IsStop);

/// <summary>
/// Analyzes texts as <see cref="MedicalAnalyzer"/> does, each different word once: the pages of a library repeat some ten thousand words
/// millions of times. Safe for concurrent use.
/// </summary>
internal sealed class WordForms
{
    private readonly ConcurrentDictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _known =
        new ConcurrentDictionary<string, WordForm>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc cref="MedicalAnalyzer.Tokens(string)"/>
    public List<Token> Tokens(string text) => MedicalAnalyzer.Tokens(text, Of);

    private WordForm Of(ReadOnlySpan<char> word)
    {
        if (!_known.TryGetValue(word, out var form))
            _known.TryAdd(word, form = MedicalAnalyzer.FormOf(word.ToString()));
        return form;
    }
}
