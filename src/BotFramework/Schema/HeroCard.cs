using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a large image, text and buttons.</summary>
public class HeroCard
{
    /// <summary>The media type of this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Makes an empty hero card.</summary>
    public HeroCard() { }

    /// <summary>Makes a hero card from its parts.</summary>
    public HeroCard(
        string? title = default, string? subtitle = default, string? text = default, IList<CardImage>? images = default,
        IList<CardAction>? buttons = default, CardAction? tap = default)
        => (Title, Subtitle, Text, Images, Buttons, Tap) = (title, subtitle, text, images, buttons, tap);

    /// <summary>The card's title.</summary>
    [JsonProperty("title")] public string? Title { get; set; }
    /// <summary>The line below the title.</summary>
    [JsonProperty("subtitle")] public string? Subtitle { get; set; }
    /// <summary>The card's text.</summary>
    [JsonProperty("text")] public string? Text { get; set; }
    /// <summary>The card's images.</summary>
    [JsonProperty("images")] public IList<CardImage>? Images { get; set; }
    /// <summary>The card's buttons.</summary>
    [JsonProperty("buttons")] public IList<CardAction>? Buttons { get; set; }
    /// <summary>What a tap on the card does.</summary>
    [JsonProperty("tap")] public CardAction? Tap { get; set; }
}
