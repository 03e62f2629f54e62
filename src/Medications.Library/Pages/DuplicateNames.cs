namespace Medications.Library.Pages;

/// <summary>Finds pages that carry the same title: their editor should know which of them a reader will get.</summary>
internal static class DuplicateNames
{
    public static IEnumerable<PageProblem> In(IEnumerable<Page> pages) =>
        from page in pages
        group page by Normalise(page.Title) into same
        where same.Skip(1).Any()
        let first = same.First()
        from other in same.Skip(1)
        select new PageProblem(other.Path, 1, ProblemSeverity.Warning, $"duplicate name \"{other.Title}\": {first.Path} has it too");

    private static string Normalise(string title) =>
        string.Join(' ', title.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
