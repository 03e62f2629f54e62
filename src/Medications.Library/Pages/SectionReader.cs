using System.Text.RegularExpressions;

namespace Medications.Library.Pages;

/// <summary>Cuts a page's blocks into sections, at headings and at labels that stand for headings.</summary>
internal sealed partial class SectionReader
{
    private readonly SourceText _source;
    private readonly IReadOnlyList<string> _ingredients;
    private readonly List<PageSection> _sections = [];

    /// <summary>The ingredient whose heading the sections below belong to ("### Cefixime"), and that heading's level.</summary>
    private (string? Name, int Level) _subject;

    private int _sectionLevel;

    private SectionReader(SourceText source, IReadOnlyList<string> ingredients)
    {
        _source = source;
        _ingredients = ingredients;
    }

    /// <summary>The level-1 heading's text, or null.</summary>
    public string? PageHeading { get; private set; }

    public IReadOnlyList<PageSection> Sections => _sections;

    public static SectionReader Read(SourceText source, IReadOnlyList<SourceBlock> blocks, IReadOnlyList<string> ingredients)
    {
        var reader = new SectionReader(source, ingredients);
        reader.Open(new(SectionKind.Other, null), "", 1);
        foreach (var block in blocks)
        {
            if (block.Shape == BlockShape.Heading)
                reader.AddHeading(block);
            else if (block.Shape == BlockShape.Paragraph)
                reader.AddParagraph(block);
            else
                reader.Current.Blocks.Add(block);
        }
        return reader;
    }

    /// <summary>A heading's or label's words without their markup.</summary>
    public static string Plain(string markdown) => Whitespace().Replace(Markup().Replace(markdown, ""), " ").Trim();

    private PageSection Current => _sections[^1];

    private void Open(SectionName name, string heading, int offset) => _sections.Add(
        new(name with { Subject = name.Subject ?? _subject.Name }, heading, _source.LineAt(offset), []));

    private void AddHeading(SourceBlock block)
    {
        var text = Plain(_source.Slice(block.Content));
        if (block.Level == 1 && PageHeading is null)
        {
            PageHeading = text;
            return;
        }
        if (text.EndsWith('?') && Current.Name.Kind == SectionKind.Faqs)
        {
            Current.Blocks.Add(block);
            return;
        }
        if (block.Level <= _subject.Level)
            _subject = default;

        if (SectionNames.OfHeading(text, _ingredients) is { } name)
            Open(name, text.TrimEnd(':'), block.Span.Start);
        else if (!TryOpenWithValue(block))
            OpenOwn(block, text);
        else
            return;
        _sectionLevel = block.Level;
    }

    /// <summary>"### Usage: Used to treat..." is the section's name and its first paragraph.</summary>
    private bool TryOpenWithValue(SourceBlock block)
    {
        var content = _source.Slice(block.Content);
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || SectionNames.OfHeading(Plain(content[..colon]), _ingredients) is not { } name)
            return false;
        Open(name, Plain(content[..colon]), block.Span.Start);
        var value = _source.Trim(block.Content with { Start = block.Content.Start + colon + 1 });
        if (!value.IsEmpty)
            Current.Blocks.Add(SourceBlock.Paragraph(value));
        _sectionLevel = block.Level;
        return true;
    }

    /// <summary>A heading of the page's own: an ingredient's, one below a section's heading, or something else.</summary>
    private void OpenOwn(SourceBlock block, string text)
    {
        if (SectionNames.IngredientIn(text, _ingredients) is { } ingredient)
            _subject = (ingredient, block.Level);
        var kind = block.Level > _sectionLevel && _sectionLevel > 0 ? Current.Name.Kind : SectionKind.Other;
        Open(new(kind, null), text.TrimEnd(':'), block.Span.Start);
    }

    private void AddParagraph(SourceBlock block)
    {
        foreach (var part in SplitAtLines(_source, block.Span, IsSectionLabel))
            AddPart(part);
    }

    private bool IsSectionLabel(TextSpan span) =>
        Label.At(_source, span) is { } label && SectionNames.OfLabel(Plain(label.Text), _ingredients) is not null;

    private void AddPart(TextSpan span)
    {
        if (Label.At(_source, span) is { } label && SectionNames.OfLabel(Plain(label.Text), _ingredients) is { } name)
        {
            Open(name, Plain(label.Text), span.Start);
            if (!label.Rest.IsEmpty)
                Current.Blocks.Add(SourceBlock.Paragraph(label.Rest));
        }
        else
        {
            Current.Blocks.Add(SourceBlock.Paragraph(span));
        }
    }

    /// <summary>Splits a stretch before each of its lines that begins something new.</summary>
    public static IEnumerable<TextSpan> SplitAtLines(SourceText source, TextSpan span, Predicate<TextSpan> beginsAnew)
    {
        var start = span.Start;
        for (var at = source.Text.IndexOf('\n', span.Start, span.Length); at >= 0 && at < span.End;)
        {
            var line = source.Trim(new(at + 1, span.End));
            if (!line.IsEmpty && beginsAnew(line))
            {
                yield return source.Trim(new(start, at));
                start = line.Start;
            }
            at = source.Text.IndexOf('\n', at + 1, span.End - at - 1);
        }
        yield return source.Trim(new(start, span.End));
    }

    [GeneratedRegex(@"\*+|(?<!\w)_+|_+(?!\w)|</?\w+>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
