namespace Medications.Library.Names;

/// <summary>
/// What a misspelling costs: a Damerau-Levenshtein distance (optimal string alignment) in which slips that sound alike or that
/// hands make cost less than one. One unlike letter costs 1.
/// </summary>
static class EditModel
{
    const double Like = 0.6;
    const double Doubling = 0.35;
    const double Silent = 0.5;
    const double Vowel = 0.75;
    const double Swap = 0.7;
    const double FirstLetter = 0.2;

    /// <summary>The cost of writing <paramref name="written"/> for <paramref name="meant"/>; infinity beyond the limit.</summary>
    public static double Cost(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, double limit)
    {
        const int longest = 48;
        if (written.Length > longest || meant.Length > longest || Math.Abs(written.Length - meant.Length) > 4)
            return double.PositiveInfinity;
        var width = meant.Length + 1;
        Span<double> before = stackalloc double[longest + 1];
        Span<double> previous = stackalloc double[longest + 1];
        Span<double> current = stackalloc double[longest + 1];
        previous[0] = 0;
        for (var j = 1; j < width; j++)
            previous[j] = previous[j - 1] + Missing(meant, j - 1);
        for (var i = 1; i <= written.Length; i++)
        {
            current[0] = previous[0] + Missing(written, i - 1);
            var least = current[0];
            for (var j = 1; j < width; j++)
            {
                var cost = previous[j - 1] + Replacing(written[i - 1], meant[j - 1], i == 1 && j == 1);
                cost = Math.Min(cost, previous[j] + Missing(written, i - 1));
                cost = Math.Min(cost, current[j - 1] + Missing(meant, j - 1));
                if (i > 1 && j > 1 && written[i - 1] == meant[j - 2] && written[i - 2] == meant[j - 1] && written[i - 1] != written[i - 2])
                    cost = Math.Min(cost, before[j - 2] + Swap);
                current[j] = cost;
                least = Math.Min(least, cost);
            }
            if (least > limit)
                return double.PositiveInfinity;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        var total = previous[width - 1];
        return total <= limit ? total : double.PositiveInfinity;
    }

    /// <summary>What a letter costs that stands in one of the two only.</summary>
    static double Missing(ReadOnlySpan<char> word, int at)
    {
        var c = word[at];
        if ((at > 0 && word[at - 1] == c) || (at + 1 < word.Length && word[at + 1] == c))
            return Doubling;
        if (at == 0)
            return 1 + FirstLetter;
        return c switch
        {
            'h' => Silent,
            'e' when at == word.Length - 1 => Doubling,
            'a' or 'e' or 'i' or 'o' or 'u' => Vowel,
            _ => 1,
        };
    }

    static double Replacing(char written, char meant, bool first)
    {
        if (written == meant)
            return 0;
        var cost = IsVowel(written) && IsVowel(meant) || SoundAlike(written, meant) ? Like : 1;
        return first ? cost + FirstLetter : cost;
    }

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    static bool SoundAlike(char a, char b)
    {
        if (a > b)
            (a, b) = (b, a);
        return (a, b) is ('c', 'k') or ('c', 's') or ('s', 'z') or ('c', 'z') or ('k', 'q') or ('g', 'j') or ('f', 'v') or ('b', 'p') or ('d', 't')
            or ('m', 'n') or ('c', 'q') or ('s', 'x') or ('x', 'z') or ('l', 'r') or ('v', 'w');
    }
}
