namespace Medications.Library.Names;

/// <summary>
/// How dear a slip may be to be forgiven (see <see cref="EditModel"/>), so that a misspelled name is found and another medicine's name is
/// not taken for it. The limits were chosen with the <c>names</c> measurement: what people mistype costs hardly ever more, and above
/// them about as many names of other medicines are as near.
/// </summary>
sealed class SlipLimits(IReadOnlyList<string> stems)
{
    /// <summary>The dearest slip that is forgiven in any word.</summary>
    const double Dearest = 2.1;

    /// <summary>One letter wrong, be it the first, is forgiven in a name of this length, whatever its ending.</summary>
    const int LongName = 8;

    const double OneLetter = 1.2;

    /// <summary>An ending of so many letters is not there by a slip.</summary>
    const int TellingStem = 5;

    /// <summary>Brands are made up to look like others, and there are ten times as many of them.</summary>
    const double Brand = 0.75;

    /// <summary>The dearest slip that may be forgiven in a written word of this length, whatever was meant.</summary>
    public static double Most(int length) => length switch
    {
        < 5 => 0,
        5 => 0.75,
        6 => 1,
        7 => 1.1,
        8 => 1.25,
        9 => 1.4,
        10 => 1.5,
        11 => 1.7,
        _ => Dearest,
    };

    /// <summary>
    /// The dearest slip that is forgiven where a name was meant. An ending that many names share ("-mycin", "-olol") tells nothing
    /// about which of them it is: only the letters before it count. A word with one such ending is hardly a name with another.
    /// </summary>
    public double Of(string written, string meant, bool isBrand)
    {
        var (limit, stem) = (Most(meant.Length), LongestStem(written));
        if (HaveSameLetters(written, meant))
            limit = Dearest;
        else if (stem > 0 && meant.EndsWith(written[^stem..], StringComparison.Ordinal))
            limit = Math.Max(meant.Length >= LongName ? OneLetter : 0, Most(meant.Length - stem));
        else if (stem >= TellingStem)
            limit = Math.Min(limit, OneLetter);
        return isBrand ? Brand * limit : limit;
    }

    /// <summary>Letters in another order, as in "metropolol" for metoprolol, make no other name.</summary>
    static bool HaveSameLetters(string one, string other) =>
        one.Length >= LongName && one.Length == other.Length && one.Order().SequenceEqual(other.Order());

    int LongestStem(string written)
    {
        var longest = 0;
        foreach (var stem in stems)
        {
            if (stem.Length > Math.Max(longest, 2) && written.EndsWith(stem, StringComparison.Ordinal))
                longest = stem.Length;
        }
        return longest;
    }
}
