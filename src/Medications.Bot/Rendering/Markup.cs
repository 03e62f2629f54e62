using System.Text;

namespace Medications.Bot.Rendering;

/// <summary>Escapes text for Markdown, so that neither a page nor a person can put markup, HTML or links into a message.</summary>
static class Markup
{
    private const string Special = "\\`*_[]<~|";
    private const string SpecialAtLineStart = "#+-=>:";

    /// <summary>The text as Markdown that shows it as it is. Only what would be markup is changed, so that the words stay readable.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var isLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Special.Contains(c, StringComparison.Ordinal)
                || (isLineStart && SpecialAtLineStart.Contains(c, StringComparison.Ordinal))
                || (c == '&' && i + 1 < text.Length && (text[i + 1] == '#' || char.IsAsciiLetter(text[i + 1])))
                || (c is '.' or ')' && IsNumberAtLineStart(text, i)))
                escaped.Append('\\');
            escaped.Append(c);
            isLineStart = c == '\n' || (isLineStart && c == ' ');
        }
        return escaped.ToString();
    }

    /// <summary>Whether only digits stand before a position in its line: "1." would begin a list.</summary>
    private static bool IsNumberAtLineStart(string text, int position)
    {
        var line = text.AsSpan(0, position)[(text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1)..].Trim(' ');
        return line.Length > 0 && line.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
