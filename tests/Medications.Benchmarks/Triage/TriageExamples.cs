using System.Text.Json;
using Medications.Bot.Triage.Rules;

namespace Medications.Benchmarks.Triage;

/// <summary>A message and what it ought to raise.</summary>
sealed record TriageExample(string Id, string Message, Alarm Expect)
{
    /// <summary>Reads JSON Lines of <c>{"id", "message", "expect": "emergency" | "crisis" | "none"}</c>.</summary>
    public static IReadOnlyList<TriageExample> ReadAll(string path) => [.. File.ReadLines(path)
        .Where(line => line.Length > 0)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(row => new TriageExample(
            row.GetProperty("id").GetString()!,
            row.GetProperty("message").GetString()!,
            Enum.Parse<Alarm>(row.GetProperty("expect").GetString()!, ignoreCase: true)))];
}
