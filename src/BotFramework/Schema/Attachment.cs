using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file or a card that goes with an activity.</summary>
public class Attachment
{
    /// <summary>Makes an empty attachment.</summary>
    public Attachment() { }

    /// <summary>Makes an attachment from its parts.</summary>
    public Attachment(
        string? contentType = default, string? contentUrl = default, object? content = default, string? name = default,
        string? thumbnailUrl = default)
        => (ContentType, ContentUrl, Content, Name, ThumbnailUrl) = (contentType, contentUrl, content, name, thumbnailUrl);

    /// <summary>The media type of the content, such as "image/png" or <see cref="HeroCard.ContentType"/>.</summary>
    [JsonProperty("contentType")] public string? ContentType { get; set; }
    /// <summary>Where the content can be fetched, or a data: URI that holds it.</summary>
    [JsonProperty("contentUrl")] public string? ContentUrl { get; set; }
    /// <summary>The content itself, for cards.</summary>
    [JsonProperty("content")] public object? Content { get; set; }
    /// <summary>The file's name.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
    /// <summary>Where a small picture of the content can be fetched.</summary>
    [JsonProperty("thumbnailUrl")] public string? ThumbnailUrl { get; set; }
    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonIgnore] public JObject Properties { get => UnknownProperties ??= []; set => UnknownProperties = value; }
    [JsonExtensionData] private JObject? UnknownProperties { get; set; } // Made only where there are any: most objects have none.
}
