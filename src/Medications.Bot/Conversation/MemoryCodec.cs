using System.Text.Json;
using System.Text.Json.Serialization;

namespace Medications.Bot.Conversation;

/// <summary>Writes a <see cref="ConversationMemory"/> as JSON and reads it back. What it cannot read is an empty memory, never an error.</summary>
static class MemoryCodec
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
    };

    public static string Write(ConversationMemory memory) => JsonSerializer.Serialize(memory, Options);

    public static ConversationMemory Read(string? json)
    {
        if (string.IsNullOrEmpty(json))
            return ConversationMemory.Empty;

        try
        {
            var memory = JsonSerializer.Deserialize<ConversationMemory>(json, Options);
            return memory is { Version: ConversationMemory.CurrentVersion, Focus: not null, Before: not null, Recent: not null, Together: not null, Pages: not null, Takers: not null }
                && memory.Pending is not { Options: null } && memory.Suspended is not ({ Options: null } or { Question: null })
                ? memory
                : ConversationMemory.Empty;
        }
        catch (JsonException)
        {
            return ConversationMemory.Empty;
        }
    }
}
