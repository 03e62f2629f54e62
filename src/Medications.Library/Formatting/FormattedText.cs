namespace Medications.Library.Formatting;

/// <summary>A stretch of text in one style. The text is plain: whatever was markup in the page is in the properties.</summary>
/// <param name="Text">The words, as a reader sees them.</param>
/// <param name="Bold">Whether the page has it in bold.</param>
/// <param name="Italic">Whether the page has it in italics.</param>
/// <param name="Link">Where it leads to, an absolute <c>http</c> or <c>https</c> address, or null.</param>
/// <param name="Highlighted">Whether it lies in the range that was asked to stand out.</param>
public sealed record TextRun(string Text, bool Bold = false, bool Italic = false, string? Link = null, bool Highlighted = false);

/// <summary>What a <see cref="TextBlock"/> is.</summary>
public enum TextBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A heading.</summary>
    Heading,
}

/// <summary>A paragraph, a heading or an item of a list.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Level">How deep it stands: 0 outside of lists, 1 in a list, 2 in a list within a list.</param>
/// <param name="Marker">What goes before an item: "•", "1."; null for anything else, and for an item's further paragraphs.</param>
/// <param name="Runs">The text, in order; at least one.</param>
public sealed record TextBlock(TextBlockKind Kind, int Level, string? Marker, IReadOnlyList<TextRun> Runs)
{
    /// <summary>The block's text without any style.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}
