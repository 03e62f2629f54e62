namespace Medications.Library.Pages;

/// <summary>A piece of a page that can be shown as an answer: one FAQ with its answer, or a paragraph with its lead-in and list.</summary>
/// <param name="Path">The page's path relative to the content folder, separated by <c>/</c>.</param>
/// <param name="Section">The kind of section the passage stands in.</param>
/// <param name="Heading">The section's heading as the page has it ("Dosage (Domperidone &amp; Ranitidine)"), without markup; empty before the first heading.</param>
/// <param name="Subject">The ingredient that the section is about, where a page treats its ingredients one by one, else null.</param>
/// <param name="StartLine">First line in the file, 1-based.</param>
/// <param name="EndLine">Last line in the file, 1-based, inclusive.</param>
/// <param name="Question">The FAQ's question as the page has it, without markup and label; null for anything but an FAQ.</param>
/// <param name="Text">What stands in the page, as Markdown, word for word: one stretch of the file (line ends as <c>\n</c>); of an FAQ the answer. At most <see cref="MaxLength"/> characters.</param>
public sealed record Passage(
    string Path,
    SectionKind Section,
    string Heading,
    string? Subject,
    int StartLine,
    int EndLine,
    string? Question,
    string Text)
{
    /// <summary>The most characters that <see cref="Text"/> has; longer pieces are split at list items or sentences.</summary>
    public const int MaxLength = 1200;
}
