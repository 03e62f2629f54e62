using System.Globalization;
using System.Text;

namespace Medications.Bot.Conversation;

/// <summary>A message cut into words: lower case, without punctuation, accents and apostrophes ("I'm" is "im").</summary>
sealed class Utterance
{
    private Utterance(string text, IReadOnlyList<Word> words) => (Text, Words) = (text, words);

    /// <summary>The message as it is.</summary>
    public string Text { get; }

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    public bool IsQuestion => Text.Contains('?');

    /// <summary>The index of the first word that begins at or behind a place in the text; the number of words where none does.</summary>
    public int IndexAt(int position) => Words.TakeWhile(word => word.Start < position).Count();

    /// <summary>The words that begin before a place in the text.</summary>
    public List<Word> Before(int position) => [.. Words.Take(IndexAt(position))];

    /// <summary>Whether a mark that parts sentences or their clauses stands behind a word.</summary>
    public bool EndsClause(int index)
    {
        var between = Text.AsSpan(Words[index].End, (index + 1 < Words.Count ? Words[index + 1].Start : Text.Length) - Words[index].End);
        return between.ContainsAny(".,;:?!–—\n") || between.Contains(" -", StringComparison.Ordinal) || between.Contains("- ", StringComparison.Ordinal);
    }

    public static Utterance Of(string text)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                if (word.Length == 0)
                    start = i;
                word.Append(c);
            }
            else if (c is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(new Word(Fold(word.ToString()), start, i));
                word.Clear();
            }
        }
        return new Utterance(text, words);
    }

    /// <summary>Lower case and without accents.</summary>
    private static string Fold(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c);
        return plain.ToString();
    }
}

/// <summary>A word of a message and where it stands.</summary>
/// <param name="Value">The word, folded.</param>
/// <param name="Start">Its first character in the message.</param>
/// <param name="End">The character after its last one.</param>
readonly record struct Word(string Value, int Start, int End);
