using System.Text.RegularExpressions;

namespace Medications.Library.Pages;

/// <summary>The bold words that a paragraph begins with: <c>**Usage:** ...</c>.</summary>
/// <param name="Text">The words without markup and colon.</param>
/// <param name="HasColon">Whether a colon ends them, within the bold or right after it.</param>
/// <param name="Rest">What follows in the paragraph.</param>
internal sealed partial record Label(string Text, bool HasColon, TextSpan Rest)
{
    /// <summary>The label that a stretch of source begins with, or null.</summary>
    public static Label? At(SourceText source, TextSpan span)
    {
        var match = Bold().Match(source.Text, span.Start, span.Length);
        if (!match.Success)
            return null;
        var text = match.Groups["label"].Value.Trim();
        var hasColon = text.EndsWith(':') || match.Groups["colon"].Length > 0;
        return new(text.TrimEnd(':').Trim(), hasColon, source.Trim(new(match.Index + match.Length, span.End)));
    }

    [GeneratedRegex(@"\G(?:\*\*|__)(?<label>(?:(?!\*\*|__|\n\n).)+?)(?:\*\*|__)(?<colon>[ \t]*:)?", RegexOptions.Singleline)]
    private static partial Regex Bold();
}
