namespace Medications.Benchmarks;

/// <summary>What hands do to a word.</summary>
internal enum Slip
{
    /// <summary>A letter is left out.</summary>
    Omission,

    /// <summary>A letter is typed twice.</summary>
    Doubling,

    /// <summary>A letter changes places with the next.</summary>
    Swap,

    /// <summary>Another letter is typed.</summary>
    Replacement,
}

/// <summary>Misspells words as people do.</summary>
internal static class Misspelling
{
    /// <summary>The text with one slip of one of some kinds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The letter that goes wrong; not the last of the text.</param>
    /// <param name="slips">The kinds to choose from.</param>
    /// <param name="random">Who chooses.</param>
    public static string Of(string text, int at, ReadOnlySpan<Slip> slips, Random random) => slips[random.Next(slips.Length)] switch
    {
        Slip.Omission => text.Remove(at, 1),
        Slip.Doubling => text.Insert(at, text[at].ToString()),
        Slip.Swap => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
        _ => text[..at] + (char)('a' + random.Next(26)) + text[(at + 1)..],
    };
}
