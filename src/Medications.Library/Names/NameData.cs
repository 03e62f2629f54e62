namespace Medications.Library.Names;

/// <summary>The name lists that ship with the library. Lines that begin with <c>#</c> are comments.</summary>
static class NameData
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(NameData).Assembly.GetManifestResourceStream($"Names/Data/{file}")
            ?? throw new InvalidOperationException($"The name list {file} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The tab-separated fields of each line.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t', StringSplitOptions.TrimEntries));
}
