using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Medications.Library.Pages;

namespace Medications.Web.Commands;

/// <summary>JSON as the command line writes it: one object a line, names in camelCase, text readable as it is.</summary>
internal static class JsonLines
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write<T>(T line) => JsonSerializer.Serialize(line, Options);

    /// <exception cref="JsonException">The line is no such object.</exception>
    public static T? Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options);
}

/// <summary>A passage of a page.</summary>
internal sealed record PassageLine(string Path, SectionKind Section, int StartLine, int EndLine, string? Question, string Text)
{
    public static PassageLine Of(Passage passage) =>
        new(passage.Path, passage.Section, passage.StartLine, passage.EndLine, passage.Question, passage.Text);
}
