using System.Globalization;

namespace Medications.Library.Questions;

/// <summary>Words of patterns that stand for a class of words.</summary>
internal static class CueWords
{
    /// <summary>The name of a medicine.</summary>
    public const string Medicine = "<m>";

    /// <summary>A number, in digits or as a word.</summary>
    public const string Number = "<n>";

    /// <summary>The age of a child: under 18.</summary>
    public const string Young = "<young>";

    /// <summary>The age of an old person: 60 or over.</summary>
    public const string Aged = "<aged>";

    private const int Adult = 18;
    private const int Old = 60;
    private const int Oldest = 115;

    private static readonly HashSet<string> NumberWords =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "half", "couple", "several"];

    private static readonly HashSet<string> YearWords = ["year", "years", "yr", "yrs", "yo", "old", "y"];
    private static readonly HashSet<string> AgeWords = ["aged", "age", "over", "im", "is", "under", "hes", "shes"];
    private static readonly HashSet<string> UnitWords =
        ["mg", "ml", "mcg", "g", "kg", "kilo", "kilos", "day", "days", "week", "weeks", "hour", "hours", "minutes", "month", "months", "units", "tablets", "times", "percent"];

    /// <summary>Whether a word stands for a class of words.</summary>
    public static bool IsClass(string word) => word is Medicine or Number or Young or Aged;

    /// <summary>The tokens with the class of number in place of each number.</summary>
    public static List<Token> Normalize(IReadOnlyList<Token> tokens)
    {
        var normalized = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            normalized.Add(IsNumber(tokens[i].Surface) ? tokens[i] with { Term = NumberClass(tokens, i) } : tokens[i]);
        }

        return normalized;
    }

    /// <summary>Reads a decimal number as files have it.</summary>
    public static double ParseNumber(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsNumber(string surface) => char.IsAsciiDigit(surface[0]) || NumberWords.Contains(surface);

    private static string NumberClass(IReadOnlyList<Token> tokens, int at)
    {
        var isAge = at + 1 < tokens.Count && YearWords.Contains(tokens[at + 1].Surface);
        isAge |= at > 0 && AgeWords.Contains(tokens[at - 1].Surface) && !(at + 1 < tokens.Count && UnitWords.Contains(tokens[at + 1].Surface));
        if (!isAge || !int.TryParse(tokens[at].Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var years))
        {
            return Number;
        }

        return years switch
        {
            < Adult => Young,
            >= Old and <= Oldest => Aged,
            _ => Number,
        };
    }
}
