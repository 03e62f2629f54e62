using System.Reflection;
using System.Text.Json;

namespace Medications.Bot.Conversation;

/// <summary>Reads the data files that are compiled into this assembly.</summary>
static class EmbeddedData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the JSON resource with the given name, such as <c>Conversation.cues.json</c>.</summary>
    public static T Read<T>(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream($"Medications.Bot.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from {assembly.GetName().Name}.");
        return JsonSerializer.Deserialize<T>(stream, Options)
            ?? throw new InvalidOperationException($"The resource {name} is empty.");
    }
}
