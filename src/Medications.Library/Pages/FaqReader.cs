namespace Medications.Library.Pages;

/// <summary>Reads the blocks of an FAQ section into questions with their answers, and whatever else stands there.</summary>
internal sealed class FaqReader
{
    private readonly SourceText _source;
    private readonly List<Piece> _pieces = [];
    private readonly List<SourceBlock> _others = [];
    private readonly List<SourceBlock> _answer = [];
    private (FaqQuestion Question, int Start, bool InList)? _open;

    private FaqReader(SourceText source) => _source = source;

    /// <summary>The pieces in the order of the page. A question without an answer has an empty text.</summary>
    public static IReadOnlyList<Piece> Read(SourceText source, IReadOnlyList<SourceBlock> blocks)
    {
        var reader = new FaqReader(source);
        reader.AddAll(blocks);
        reader.Close();
        reader.CloseOthers();
        return reader._pieces;
    }

    private void AddAll(IReadOnlyList<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Shape == BlockShape.List && block.Children.Any(HoldsQuestion))
                AddAll(block.Children);
            else if (block.Shape == BlockShape.Item && !BeginsWithQuestion(block.Content) && block.Children.Any(HoldsQuestion))
                AddAll(block.Children);
            else if (block.Shape is BlockShape.Item or BlockShape.Paragraph or BlockShape.Heading)
                AddLines(block);
            else
                AddOther(block);
        }
    }

    private bool HoldsQuestion(SourceBlock block) => BeginsWithQuestion(block.Content) || block.Children.Any(HoldsQuestion);

    private bool BeginsWithQuestion(TextSpan span) => FaqMarks.QuestionAt(_source, span) is not null;

    /// <summary>Questions and answers may follow each other line by line without a blank line between them.</summary>
    private void AddLines(SourceBlock block)
    {
        var parts = SectionReader.SplitAtLines(_source, block.Content, IsMarkedQuestion).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (FaqMarks.QuestionAt(_source, parts[i]) is { } question)
                Open(question, i == 0 ? block.Span.Start : parts[i].Start, block, parts.Count == 1);
            else
                AddOther(parts.Count == 1 ? block : SourceBlock.Paragraph(parts[i]));
        }
    }

    private bool IsMarkedQuestion(TextSpan span) => _source.Text[span.Start] is '*' or '_' or 'Q' && BeginsWithQuestion(span);

    private void Open(FaqQuestion question, int start, SourceBlock block, bool isWhole)
    {
        Close();
        CloseOthers();
        _open = (question, start, block.Shape == BlockShape.Item);
        if (!question.Rest.IsEmpty)
            _answer.Add(isWhole ? new(BlockShape.Other, question.Rest, question.Rest, block.Children) : SourceBlock.Paragraph(question.Rest));
    }

    private void AddOther(SourceBlock block)
    {
        if (_open is { } open && (_answer.Count == 0 || FaqMarks.IsAnswer(_source, block.Content) || ContinuesAnswer(open.InList, block)))
        {
            _answer.Add(block);
            return;
        }
        Close();
        _others.Add(block);
    }

    /// <summary>What follows a question of its own paragraph belongs to its answer; what follows a list of questions does not.</summary>
    private bool ContinuesAnswer(bool inList, SourceBlock block) => !inList && !PieceGrouper.IsLabel(_source, block);

    private void Close()
    {
        if (_open is not { } open)
            return;
        var text = _answer.Count == 0
            ? new TextSpan(open.Start, open.Start)
            : FaqMarks.WithoutLabel(_source, new(_answer[0].Content.Start, _answer[^1].Span.End));
        _pieces.Add(new(text, open.Start, open.Question.Text, [.. _answer]));
        _open = null;
        _answer.Clear();
    }

    private void CloseOthers()
    {
        _pieces.AddRange(PieceGrouper.Group(_source, _others));
        _others.Clear();
    }
}
