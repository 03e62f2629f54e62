namespace Medications.Library.Pages;

/// <summary>How bad a <see cref="PageProblem"/> is.</summary>
public enum ProblemSeverity
{
    /// <summary>The page works, but an editor should look at it.</summary>
    Warning,

    /// <summary>The page, or part of it, cannot be used.</summary>
    Error,
}

/// <summary>Something about a page that its editor should know.</summary>
/// <param name="Path">The page's path relative to the content folder, separated by <c>/</c>.</param>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What it is, in one line.</param>
public sealed record PageProblem(string Path, int Line, ProblemSeverity Severity, string Message);
