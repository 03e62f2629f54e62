using System.Text.Json;

namespace Medications.Benchmarks;

/// <summary>Reads the sets, which are JSON Lines.</summary>
internal static class JsonLines
{
    /// <summary>The objects of a file, one a line; empty lines are passed over.</summary>
    public static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
}
