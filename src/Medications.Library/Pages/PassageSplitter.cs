namespace Medications.Library.Pages;

/// <summary>Splits a stretch that is too long to be read in a chat into parts that are not, at the best places there are.</summary>
internal static class PassageSplitter
{
    /// <summary>Where a stretch may be split, best first: between blocks, list items, nested items, sentences, words.</summary>
    private const int Strengths = 5;
    private const int SentenceStrength = 3;

    /// <summary>No part smaller than this share of an even part is split off while there is another way.</summary>
    private const double SmallestShare = 0.4;

    public static IEnumerable<TextSpan> Split(SourceText source, TextSpan span, IReadOnlyList<SourceBlock> blocks)
    {
        if (span.Length <= Passage.MaxLength)
            return span.IsEmpty ? [] : [span];
        var breaks = new List<int>[Strengths];
        for (var i = 0; i < Strengths; i++)
            breaks[i] = [];
        CollectBlocks(blocks, 0, breaks);
        var text = source.Slice(span);
        breaks[SentenceStrength].AddRange(Sentences.Ends(text).Select(e => e + span.Start));
        breaks[SentenceStrength + 1].AddRange(Enumerable.Range(1, text.Length - 1).Where(i => char.IsWhiteSpace(text[i - 1])).Select(i => i + span.Start));
        return Halve(source, span, breaks);
    }

    private static void CollectBlocks(IReadOnlyList<SourceBlock> blocks, int depth, List<int>[] breaks)
    {
        foreach (var block in blocks)
        {
            breaks[Math.Min(depth, SentenceStrength - 1)].Add(block.Span.Start);
            // What an item begins with stays with the item's marker.
            CollectBlocks(block.Shape == BlockShape.Item ? [.. block.Children.Skip(1)] : block.Children, depth + (block.Shape == BlockShape.List ? 1 : 0), breaks);
        }
    }

    private static IEnumerable<TextSpan> Halve(SourceText source, TextSpan span, List<int>[] breaks)
    {
        span = source.Trim(span);
        if (span.Length <= Passage.MaxLength)
            return span.IsEmpty ? [] : [span];
        var at = BestBreak(span, breaks);
        return Halve(source, span with { End = at }, breaks).Concat(Halve(source, span with { Start = at }, breaks));
    }

    /// <summary>The strongest break that is not near an end; among equals the one that leaves the parts most alike in length.</summary>
    private static int BestBreak(TextSpan span, List<int>[] breaks)
    {
        var parts = (span.Length + Passage.MaxLength - 1) / Passage.MaxLength;
        var ideal = span.Start + span.Length / parts * (parts / 2);
        var margin = (int)(span.Length / parts * SmallestShare);
        foreach (var candidates in breaks)
        {
            var inside = candidates.Where(b => b >= span.Start + margin && b <= span.End - margin).ToList();
            if (inside.Count > 0)
                return inside.MinBy(b => Math.Abs(b - ideal));
        }
        return ideal;
    }
}
