using System.Text.Json;
using System.Text.RegularExpressions;
using Medications.Bot.Triage.Rules;

namespace Medications.Benchmarks.Triage;

/// <summary>A message, what it ought to raise, and how much it counts in learning.</summary>
sealed partial record TriageExample(string Id, string Message, Alarm Expect, double Weight = 1)
{
    /// <summary>A question of the library itself counts less than a message that a person wrote: few write so.</summary>
    const double FaqWeight = 0.2;

    /// <summary>A question to a medicine's page counts more than another message: most that a bot is asked are such.</summary>
    const double QuestionWeight = 2;

    /// <summary>Of the library's questions, which are many and alike, every so many-th is read.</summary>
    const int FaqStep = 4;

    /// <summary>Reads JSON Lines of <c>{"id", "message", "expect": "emergency" | "crisis" | "none"}</c>.</summary>
    public static IReadOnlyList<TriageExample> ReadAll(string path) => [.. JsonLines.Rows(path)
        .Select(row => new TriageExample(
            Text(row, "id"), Text(row, "message"), Enum.Parse<Alarm>(Text(row, "expect"), ignoreCase: true)))];

    /// <summary>Reads JSON Lines of <c>{"id", "question"}</c>: questions about medicines, but for the ones named.</summary>
    public static IEnumerable<TriageExample> ReadQuestions(string path, IReadOnlySet<string> except) => JsonLines.Rows(path)
        .Select(row => new TriageExample(Text(row, "id"), Text(row, "question"), Alarm.None, QuestionWeight))
        .Where(e => !except.Contains(e.Id));

    /// <summary>Reads JSON Lines of <c>{"id", "message"}</c>: messages about anything, none of them an alarm, but for the ones named.</summary>
    public static IEnumerable<TriageExample> ReadOrdinary(string path, IReadOnlySet<string> except) => JsonLines.Rows(path)
        .Select(row => new TriageExample(Text(row, "id"), Text(row, "message"), Alarm.None))
        .Where(e => !except.Contains(e.Id));

    /// <summary>Reads the frequent questions of the library's pages in place.</summary>
    public static IEnumerable<TriageExample> ReadFaqs(string pages) => Directory
        .EnumerateFiles(pages, "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines)
        .Select(line => Question().Match(line))
        .Where(match => match.Success)
        .Select(match => match.Groups["question"].Value.Trim())
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Where((_, i) => i % FaqStep == 0)
        .Select((question, i) => new TriageExample($"faq-{i}", question, Alarm.None, FaqWeight));

    static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    [GeneratedRegex(@"Q:\s*(?<question>[^?*]+\?)")]
    private static partial Regex Question();
}
