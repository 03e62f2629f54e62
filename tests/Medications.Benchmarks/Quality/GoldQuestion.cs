using System.Text.Json;

namespace Medications.Benchmarks.Quality;

/// <summary>A question with the lines that answer it.</summary>
/// <param name="Text">The question as a person wrote it.</param>
/// <param name="Pages">Pages that are right.</param>
/// <param name="Evidence">Where the answer stands: page, first and last line, 1-based.</param>
/// <param name="Style">How the question is written ("lay", "brand", "misspelled-name", ...).</param>
internal sealed record GoldQuestion(
    string Text,
    IReadOnlySet<string> Pages,
    IReadOnlyList<(string Path, int Start, int End)> Evidence,
    string Style)
{
    /// <summary>Reads a set in JSON Lines.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IReadOnlyList<GoldQuestion> Load(string path) =>
        [.. File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse)];

    private static GoldQuestion Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        var path = row.GetProperty("path").GetString()!;
        var pages = new HashSet<string>(row.GetProperty("also").EnumerateArray().Select(also => also.GetString()!)) { path };
        var evidence = row.GetProperty("evidence").EnumerateArray()
            .Select(lines => (path, lines[0].GetInt32(), lines[1].GetInt32()));
        return new(row.GetProperty("question").GetString()!, pages, [.. evidence], row.GetProperty("style").GetString()!);
    }
}
