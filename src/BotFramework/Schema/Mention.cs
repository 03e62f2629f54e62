using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An entity that says who is mentioned in a message.</summary>
public class Mention : Entity
{
    /// <summary>Makes an empty mention.</summary>
    public Mention() : base("mention") { }

    /// <summary>Makes a mention from its parts. It is of type "mention" whatever <paramref name="type"/> says.</summary>
    public Mention(ChannelAccount? mentioned = default, string? text = default, string? type = default)
        : base("mention")
        => (Mentioned, Text) = (mentioned, text);

    /// <summary>Who is mentioned.</summary>
    [JsonProperty("mentioned")] public ChannelAccount? Mentioned { get; set; }
    /// <summary>The part of the message's text that is the mention.</summary>
    [JsonProperty("text")] public string? Text { get; set; }
}
