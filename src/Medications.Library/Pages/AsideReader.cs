namespace Medications.Library.Pages;

/// <summary>A page's disclaimer and its note on where its text comes from, word for word.</summary>
internal sealed record Aside(string? Disclaimer, string? Note);

/// <summary>Takes the disclaimer and the note out of a page's sections.</summary>
internal static class AsideReader
{
    /// <summary>Removes the blocks that are disclaimer or note from the sections, and returns their words.</summary>
    public static Aside Take(SourceText source, IReadOnlyList<PageSection> sections)
    {
        var disclaimers = new List<TextSpan>();
        var notes = new List<TextSpan>();
        foreach (var section in sections)
        {
            section.Blocks.RemoveAll(block => TryTake(source, block, section.Name.IsDisclaimer, disclaimers, notes));
        }
        TakeUnlabelled(source, sections, disclaimers);
        return new(Join(source, disclaimers), Join(source, notes));
    }

    private static bool TryTake(
        SourceText source, SourceBlock block, bool isDisclaimer, List<TextSpan> disclaimers, List<TextSpan> notes)
    {
        var span = WithoutLabel(source, block.Content, "note");
        if (span != block.Content && Boilerplate.IsNote(source.Slice(span)))
        {
            notes.Add(span);
            return true;
        }
        var text = WithoutLabel(source, block.Content, "disclaimer");
        if (!isDisclaimer && text == block.Content)
            return false;
        disclaimers.Add(text);
        return true;
    }

    /// <summary>Paragraphs at the very end of the page that are a disclaimer without saying so.</summary>
    private static void TakeUnlabelled(SourceText source, IReadOnlyList<PageSection> sections, List<TextSpan> disclaimers)
    {
        foreach (var section in sections.Reverse())
        {
            while (section.Blocks is [.., { Shape: BlockShape.Paragraph } last] && Boilerplate.IsDisclaimer(source.Slice(last.Span)))
            {
                disclaimers.Insert(0, last.Span);
                section.Blocks.RemoveAt(section.Blocks.Count - 1);
            }
            if (section.Blocks.Count > 0)
                break;
        }
    }

    /// <summary>A paragraph without the given label, be it bold (<c>**Note:** ...</c>) or within emphasis (<c>*Disclaimer: ...*</c>).</summary>
    private static TextSpan WithoutLabel(SourceText source, TextSpan span, string label)
    {
        if (Label.At(source, span) is { HasColon: true } bold && bold.Text.EndsWith(label, StringComparison.OrdinalIgnoreCase))
            return bold.Rest;
        var text = source.Slice(span);
        var plain = text.TrimStart('*', '_');
        var marks = text.Length - plain.Length;
        if (marks > 2 || !plain.StartsWith(label + ":", StringComparison.OrdinalIgnoreCase))
            return span;
        var rest = source.Trim(span with { Start = span.Start + marks + label.Length + 1 });
        return marks > 0 && source.Slice(rest).EndsWith(text[..marks], StringComparison.Ordinal) ? rest with { End = rest.End - marks } : rest;
    }

    private static string? Join(SourceText source, List<TextSpan> spans) =>
        spans.Count == 0 ? null : string.Join("\n\n", spans.OrderBy(s => s.Start).Select(source.Slice));
}
