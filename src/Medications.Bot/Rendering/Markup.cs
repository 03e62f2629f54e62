using System.Text;

namespace Medications.Bot.Rendering;

/// <summary>Escapes text for Markdown, so that neither a page nor a person can put markup, HTML or links into a message.</summary>
static class Markup
{
    private const string Special = "\\`*_{}[]<>()#+|~!&";

    /// <summary>The text as Markdown that shows it as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var isLineStart = true;
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal) || (isLineStart && c is '-' or '=' or ':'))
                escaped.Append('\\');
            escaped.Append(c);
            isLineStart = c == '\n' || (isLineStart && c == ' ');
        }
        return escaped.ToString();
    }
}
