using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Medications.Bot.Triage;

/// <summary>Reads the data files that are embedded beside the triage's code.</summary>
static class EmbeddedData
{
    public static T ReadYaml<T>(string file)
    {
        using var reader = Open(file);
        return new DeserializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .Build()
            .Deserialize<T>(reader);
    }

    public static IEnumerable<string> ReadLines(string file)
    {
        using var reader = Open(file);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    static StreamReader Open(string file) => new(
        typeof(EmbeddedData).Assembly.GetManifestResourceStream($"Medications.Bot.Triage.Data.{file}")
        ?? throw new InvalidOperationException($"The triage's data file {file} is not embedded."));
}
