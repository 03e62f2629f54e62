using System.CommandLine;
using Medications.Library.Pages;
using Medications.Web.Settings;

namespace Medications.Web.Commands;

/// <summary><c>passages</c>: how pages are cut.</summary>
internal static class PassagesCommand
{
    public static Command Create(Lazy<AppSettings> settings, Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Pages to show: files, or paths inside the content folder. All pages where none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json") { Description = "One JSON line a passage." };
        var command = new Command("passages", "Show how pages are cut into passages.") { paths, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            var content = settings.Value.Library().ContentPath;
            var given = parsed.GetValue(paths) ?? [];
            var (pages, problems) = given.Length == 0 ? Whole(content, cancellationToken) : Some(content, given);
            foreach (var passage in pages.SelectMany(p => p.Passages))
                terminal.Out.WriteLine(parsed.GetValue(json) ? JsonLines.Write(PassageLine.Of(passage)) : Describe(passage));
            foreach (var problem in problems)
                terminal.Error.WriteLine(CheckCommand.Describe(problem));
            return Task.FromResult(problems.Count > 0 ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }

    static (IEnumerable<Page> Pages, IReadOnlyList<PageProblem> Unreadable) Whole(string content, CancellationToken cancellationToken)
    {
        var folder = PageFolder.Read(content, cancellationToken: cancellationToken);
        var read = folder.Pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        return (folder.Pages, [.. folder.Problems.Where(p => !read.Contains(p.Path))]);
    }

    static (IEnumerable<Page> Pages, IReadOnlyList<PageProblem> Unreadable) Some(string content, string[] paths)
    {
        var pages = new List<Page>();
        var problems = new List<PageProblem>();
        foreach (var path in paths)
        {
            var file = Path.GetFullPath(Path.Combine(content, path)) is var inside && File.Exists(inside) ? inside : Path.GetFullPath(path);
            var relative = Path.GetRelativePath(content, file);
            var name = (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace(Path.DirectorySeparatorChar, '/');
            try
            {
                pages.Add(PageReader.Read(name, File.ReadAllText(file)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new PageProblem(name, 1, ProblemSeverity.Error, $"the page cannot be read: {e.Message}"));
            }
        }
        return (pages, problems);
    }

    static string Describe(Passage passage) =>
        $"{passage.Path}:{passage.StartLine}-{passage.EndLine} [{passage.Heading}]{(passage.Question is { } q ? $" {q}" : "")}\n{passage.Text}\n";
}
