namespace Medications.Library.Pages;

/// <summary>Reads a Markdown page into its passages. Knows no other page.</summary>
public static class PageReader
{
    /// <summary>Below this many words a page says nothing that could be shown.</summary>
    private const int FewestWords = 40;

    private static readonly SectionKind[] s_expected =
        [SectionKind.Usage, SectionKind.Dosage, SectionKind.SideEffects, SectionKind.HowItWorks, SectionKind.Precautions, SectionKind.Faqs];

    /// <summary>Reads a page. Whatever is odd about it becomes a <see cref="Page.Problems"/> entry; nothing is thrown.</summary>
    /// <param name="path">Path relative to the content folder, separated by <c>/</c>.</param>
    /// <param name="markdown">The whole text of the file.</param>
    public static Page Read(string path, string markdown)
    {
        var source = new SourceText(markdown);
        var problems = new List<PageProblem>();
        var frontMatter = FrontMatter.Read(source);
        if (frontMatter.Error is { } error)
            problems.Add(new(path, error.Line, ProblemSeverity.Error, error.Message));

        var blocks = SourceBlock.Read(source, frontMatter.BodyStart);
        var ingredients = SectionNames.IngredientsOf(frontMatter.Title ?? FirstHeading(source, blocks) ?? "");
        var sections = SectionReader.Read(source, blocks, ingredients);
        var aside = AsideReader.Take(source, sections.Sections);
        var passages = ReadPassages(path, source, sections.Sections, problems);
        var names = NameReader.Read(source, sections.Sections);
        var page = new Page(
            path,
            frontMatter.Title ?? sections.PageHeading ?? Path.GetFileNameWithoutExtension(path),
            names.Generic,
            names.Brands,
            passages,
            aside.Disclaimer,
            aside.Note,
            IsAnswerable(passages),
            problems);
        Check(page, sections.Sections, problems);
        return page;
    }

    private static string? FirstHeading(SourceText source, IReadOnlyList<SourceBlock> blocks) =>
        blocks.FirstOrDefault(b => b.Shape == BlockShape.Heading) is { } heading ? SectionReader.Plain(source.Slice(heading.Content)) : null;

    private static List<Passage> ReadPassages(
        string path, SourceText source, IReadOnlyList<PageSection> sections, List<PageProblem> problems)
    {
        var passages = new List<Passage>();
        foreach (var section in sections)
        {
            var pieces = section.Name.Kind == SectionKind.Faqs
                ? FaqReader.Read(source, section.Blocks)
                : PieceGrouper.Group(source, section.Blocks);
            foreach (var piece in pieces)
            {
                if (piece.Text.IsEmpty)
                    problems.Add(new(path, source.LineAt(piece.Start), ProblemSeverity.Warning, $"the question \"{piece.Question}\" has no answer"));
                passages.AddRange(Cut(path, source, section, piece));
            }
        }
        return passages;
    }

    private static IEnumerable<Passage> Cut(string path, SourceText source, PageSection section, Piece piece)
    {
        var start = piece.Start;
        foreach (var part in PassageSplitter.Split(source, piece.Text, piece.Blocks))
        {
            yield return new(path, section.Name.Kind, section.Heading, section.Name.Subject,
                source.LineAt(start), source.LineAt(part.End - 1), piece.Question, source.Slice(part));
            start = source.Trim(part with { Start = part.End, End = piece.Text.End }).Start;
        }
    }

    private static bool IsAnswerable(List<Passage> passages)
    {
        if (passages.Sum(p => CountWords(p.Text)) < FewestWords)
            return false;
        return passages.Exists(p => p.Section != SectionKind.Other) || !Boilerplate.IsRefusal(string.Join('\n', passages.Select(p => p.Text)));
    }

    private static int CountWords(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            words += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        return words;
    }

    private static void Check(Page page, IReadOnlyList<PageSection> sections, List<PageProblem> problems)
    {
        if (!page.IsAnswerable)
        {
            problems.Add(new(page.Path, 1, ProblemSeverity.Error,
                Boilerplate.IsRefusal(string.Join('\n', page.Passages.Select(p => p.Text)))
                    ? "the page asks for information in place of giving it; it is never shown"
                    : "the page says next to nothing; it is never shown"));
            return;
        }
        var filled = page.Passages.Select(p => p.Section).ToHashSet();
        var unfilled = s_expected.Where(k => !filled.Contains(k)).ToLookup(k => sections.FirstOrDefault(s => s.Name.Kind == k));
        if (unfilled[null].Any())
            problems.Add(new(page.Path, 1, ProblemSeverity.Warning, $"no section {string.Join(", ", unfilled[null].Select(Name))}"));
        foreach (var empty in unfilled.Where(g => g.Key is not null))
            problems.Add(new(page.Path, empty.Key!.Line, ProblemSeverity.Warning, $"the section {Name(empty.First())} is empty"));
        if (page.Disclaimer is null)
            problems.Add(new(page.Path, 1, ProblemSeverity.Warning, "no disclaimer"));
    }

    private static string Name(SectionKind kind) => kind switch
    {
        SectionKind.SideEffects => "\"Side Effects\"",
        SectionKind.HowItWorks => "\"How it Works\"",
        SectionKind.Faqs => "\"FAQs\"",
        _ => $"\"{kind}\"",
    };
}
