using System.Text.RegularExpressions;

namespace Medications.Library.Pages;

/// <summary>Finds where the sentences of a text end.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a text, each without the white space around it. Lines of a list are sentences of their own.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        var start = 0;
        foreach (var end in Ends(text).Append(text.Length))
        {
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from)
                yield return from..to;
            start = end;
        }
    }

    /// <summary>The offsets right after each sentence but the last.</summary>
    public static IEnumerable<int> Ends(string text)
    {
        foreach (Match match in End().Matches(text))
        {
            if (match.Value[0] == '\n' || !Abbreviation().IsMatch(text[Math.Max(0, match.Index - 8)..(match.Index + 1)]))
                yield return match.Index + match.Length;
        }
    }

    [GeneratedRegex(@"[.!?][""')\]*_]*\s+(?=[""'(\[*_]*[\p{Lu}\d])|\n(?=\s*(?:[*+-]|\d+[.)])\s)|\n\s*\n")]
    private static partial Regex End();

    [GeneratedRegex(@"(?:^|[\s(])(?:e\.g|i\.e|vs|approx|no|dr|st|mr|mrs|ms|etc|incl|max|min|resp|cf|[A-Z])\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
