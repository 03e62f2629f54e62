namespace Medications.Library.Pages;

/// <summary>A piece of a page that can be shown as an answer: one FAQ with its answer, or a paragraph with its lead-in and list.</summary>
/// <param name="Path">The page's path relative to the content folder, separated by <c>/</c>.</param>
/// <param name="Section">The kind of section the passage stands in.</param>
/// <param name="Heading">The section's heading as the page has it ("Dosage (Domperidone &amp; Ranitidine)"), without markup; empty before the first heading.</param>
/// <param name="StartLine">First line in the file, 1-based.</param>
/// <param name="EndLine">Last line in the file, 1-based, inclusive.</param>
/// <param name="Question">The FAQ's question as the page has it, without markup and label; null for anything but an FAQ.</param>
/// <param name="Text">What stands in the page, as Markdown, word for word; of an FAQ the answer. At most <see cref="MaxLength"/> characters.</param>
public sealed record Passage(
    string Path,
    SectionKind Section,
    string Heading,
    int StartLine,
    int EndLine,
    string? Question,
    string Text)
{
    /// <summary>The most characters that <see cref="Text"/> has; longer pieces are split at list items or sentences.</summary>
    public const int MaxLength = 1200;
}
