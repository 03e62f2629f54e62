namespace Medications.Library.Pages;

/// <summary>A stretch of a page's source, in characters; the end is exclusive.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}

/// <summary>A page's source with line ends as <c>\n</c>, and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string text)
    {
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        Text = Text.ReplaceLineEndings("\n");
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    public string Text { get; }

    /// <summary>The line that a character stands in, 1-based.</summary>
    public int LineAt(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    public string Slice(TextSpan span) => span.IsEmpty ? "" : Text[span.Start..span.End];

    /// <summary>The span without white space at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return new(start, end);
    }
}
