namespace Medications.Library.Names;

/// <summary>
/// The slips that hands make in a word they know: one letter left out, one typed twice, or two neighbours swapped. What one of these
/// explains is likelier meant than what takes any other wrong letter.
/// </summary>
static class HandSlip
{
    /// <summary>What one costs.</summary>
    public const double Cost = 0.7;

    /// <summary>
    /// Where the meant word's first wrong letter is if one such slip made <paramref name="written"/> of <paramref name="meant"/>; else -1.
    /// </summary>
    public static int Find(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        if (Math.Abs(written.Length - meant.Length) > 1)
            return -1;
        var at = written.CommonPrefixLength(meant);
        return (written.Length - meant.Length) switch
        {
            -1 => written[at..].SequenceEqual(meant[(at + 1)..]) ? at : -1,
            1 => at > 0 && written[at] == written[at - 1] && written[(at + 1)..].SequenceEqual(meant[at..]) ? at - 1 : -1,
            _ => at + 1 < meant.Length && written[at] == meant[at + 1] && written[at + 1] == meant[at] && written[(at + 2)..].SequenceEqual(meant[(at + 2)..]) ? at : -1,
        };
    }
}
