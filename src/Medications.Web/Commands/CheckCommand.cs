using System.CommandLine;
using Medications.Library.Pages;
using Medications.Web.Settings;

namespace Medications.Web.Commands;

/// <summary><c>check</c>: reads all pages as an editor's linter would.</summary>
internal static class CheckCommand
{
    public static Command Create(Lazy<AppSettings> settings, Terminal terminal)
    {
        var command = new Command("check", "Read all pages as an editor's linter would: file:line: warning: what is odd there.");
        command.SetAction((_, cancellationToken) =>
        {
            var problems = PageFolder.Read(settings.Value.Library().ContentPath, cancellationToken: cancellationToken).Problems;
            foreach (var problem in problems)
                terminal.Out.WriteLine(Describe(problem));
            return Task.FromResult(problems.Any(p => p.Severity == ProblemSeverity.Error) ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }

    /// <summary>A problem as compilers and linters write it.</summary>
    public static string Describe(PageProblem problem)
    {
        var severity = problem.Severity == ProblemSeverity.Error ? "error" : "warning";
        return $"{problem.Path}:{problem.Line}: {severity}: {problem.Message}";
    }
}
