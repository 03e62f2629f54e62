using Markdig;
using Markdig.Syntax;

namespace Medications.Library.Pages;

/// <summary>What a stretch of Markdown is.</summary>
internal enum BlockShape
{
    Heading,
    Paragraph,
    List,
    Item,
    Other,
}

/// <summary>A block of a page, with where it stands in the source.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="Span">All of its source.</param>
/// <param name="Content">Its source without the marker of a heading or list item.</param>
/// <param name="Children">A list's items; what stands in an item.</param>
internal sealed record SourceBlock(BlockShape Shape, TextSpan Span, TextSpan Content, IReadOnlyList<SourceBlock> Children)
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>The level of a heading, 1 to 6; 0 for anything else.</summary>
    public int Level { get; private init; }

    /// <summary>A paragraph, or a part of one.</summary>
    public static SourceBlock Paragraph(TextSpan span) => new(BlockShape.Paragraph, span, span, []);

    /// <summary>
    /// The blocks of a page's body in their order. A block reaches to where the next one begins, so that every character
    /// of the body belongs to a block.
    /// </summary>
    public static IReadOnlyList<SourceBlock> Read(SourceText source, int bodyStart)
    {
        var document = Markdown.Parse(source.Text[bodyStart..], s_pipeline);
        return ReadChildren(document, source, bodyStart, source.Text.Length);
    }

    private static List<SourceBlock> ReadChildren(ContainerBlock container, SourceText source, int offset, int end)
    {
        // Markdig gathers link definitions in a group of their own, without a place of its own.
        var blocks = container.Where(b => b is not LinkReferenceDefinitionGroup).OrderBy(b => b.Span.Start).ToList();
        var result = new List<SourceBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1].Span.Start + offset : end;
            var span = source.Trim(new(blocks[i].Span.Start + offset, next));
            if (!span.IsEmpty && blocks[i] is not ThematicBreakBlock)
                result.Add(ReadOne(blocks[i], source, offset, span));
        }
        return result;
    }

    private static SourceBlock ReadOne(Block block, SourceText source, int offset, TextSpan span) => block switch
    {
        HeadingBlock heading => new(BlockShape.Heading, span, WithoutHashes(source, span), []) { Level = heading.Level },
        ParagraphBlock => Paragraph(span),
        ListBlock list => new(BlockShape.List, span, span, ReadChildren(list, source, offset, span.End)),
        ListItemBlock item => Item(ReadChildren(item, source, offset, span.End), span),
        _ => new(BlockShape.Other, span, span, []),
    };

    private static SourceBlock Item(List<SourceBlock> children, TextSpan span) =>
        new(BlockShape.Item, span, span with { Start = children.Count == 0 ? span.End : children[0].Span.Start }, children);

    private static TextSpan WithoutHashes(SourceText source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && source.Text[start] is '#' or ' ')
            start++;
        while (end > start && source.Text[end - 1] is '#' or ' ')
            end--;
        return new(start, end);
    }
}
