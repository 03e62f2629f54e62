namespace Medications.Library.Pages;

/// <summary>Joins what only makes sense together: a list, and the label or paragraph that leads into what follows.</summary>
internal static class PieceGrouper
{
    public static IEnumerable<Piece> Group(SourceText source, IReadOnlyList<SourceBlock> blocks)
    {
        var open = new List<SourceBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            open.Add(blocks[i]);
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            if (next is not null && LeadsInto(source, blocks[i], next))
                continue;
            // A label with nothing under it says nothing.
            if (!open.TrueForAll(b => IsLabel(source, b)))
            {
                var span = source.Trim(new(open[0].Span.Start, open[^1].Span.End));
                yield return new(span, span.Start, null, [.. open]);
            }
            open.Clear();
        }
    }

    private static bool LeadsInto(SourceText source, SourceBlock block, SourceBlock next) =>
        block.Shape is BlockShape.Paragraph or BlockShape.Heading
        && (next.Shape is BlockShape.List or BlockShape.Item || IsLabel(source, block) || source.Text[block.Span.End - 1] == ':');

    /// <summary>Whether a block is a label and nothing else: "**Common side effects:**".</summary>
    public static bool IsLabel(SourceText source, SourceBlock block) => block.Shape == BlockShape.Heading
        || (block.Shape == BlockShape.Paragraph && Label.At(source, block.Span) is { HasColon: true, Rest.IsEmpty: true });
}
