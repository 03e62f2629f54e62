using System.Text.RegularExpressions;

namespace Medications.Library.Pages;

/// <summary>A question at the start of a stretch of source.</summary>
/// <param name="Text">The question without markup and label.</param>
/// <param name="Rest">What follows.</param>
internal sealed record FaqQuestion(string Text, TextSpan Rest);

/// <summary>
/// Recognises questions and answers in the forms that pages have them: <c>**Q: ...?** A: ...</c>, <c>**...?** ...</c>,
/// <c>Q: ...?</c>, <c>**A:** ...</c>, <c>*A: ...*</c>, a plain question in a paragraph of its own.
/// </summary>
internal static partial class FaqMarks
{
    /// <summary>The question that a stretch begins with, or null.</summary>
    public static FaqQuestion? QuestionAt(SourceText source, TextSpan span)
    {
        foreach (var form in (ReadOnlySpan<Regex>)[Bold(), Labelled(), Plain()])
        {
            var match = form.Match(source.Text, span.Start, span.Length);
            if (!match.Success)
                continue;
            var text = SectionReader.Plain(match.Groups["q"].Value).Trim('"', ' ', ':');
            return text.Length == 0 ? null : new(text, source.Trim(new(match.Index + match.Length, span.End)));
        }
        return null;
    }

    public static bool IsAnswer(SourceText source, TextSpan span) => AnswerLabel().IsMatch(source.Slice(span));

    /// <summary>An answer without its label, and without the emphasis that stands around all of it.</summary>
    public static TextSpan WithoutLabel(SourceText source, TextSpan answer)
    {
        var match = AnswerLabel().Match(source.Slice(answer));
        if (!match.Success)
            return answer;
        var open = match.Groups["open"].Value;
        var rest = source.Trim(answer with { Start = answer.Start + match.Length });
        var isOpen = open.Length > 0 && match.Groups["close"].Length == 0;
        if (isOpen && source.Slice(rest).EndsWith(open, StringComparison.Ordinal))
            rest = rest with { End = rest.End - open.Length };
        return rest;
    }

    // Bold words that end in a question mark or begin with "Q:".
    [GeneratedRegex(
        @"\G(?:\*\*|__)\s*(?:(?:Q|Question)\s*\d*\s*[:.)]\s*(?<q>(?:(?!\*\*|\n\n).)+?)|(?:\d+[.)]\s*)?(?<q>(?:(?!\*\*|\n\n).)+?\?[""')\s]*:?\s*))(?:\*\*|__)[ \t]*[?:]?",
        RegexOptions.Singleline)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\G(?:\*\*|\*)?(?:Q|Question)\s*\d*\s*[:.)]\s*(?:\*\*)?\s*(?<q>[^?\n]+\?)[""')*]*")]
    private static partial Regex Labelled();

    // Without any mark: one sentence that is a question.
    [GeneratedRegex(@"\G(?<q>\p{Lu}[^?.!\n]{8,200}\?)(?=\s|$)")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:[*+-]\s+)?(?<open>\*\*|\*|__|_)?(?:A|Answer)\s*\d*\s*:\s*(?<close>\*\*|\*(?!\w)|__)?\s*")]
    private static partial Regex AnswerLabel();
}
