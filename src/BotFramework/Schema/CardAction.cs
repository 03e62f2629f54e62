using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="CardAction.Type"/>: what a button does.</summary>
public static class ActionTypes
{
    /// <summary>Starts a phone call.</summary>
    public const string Call = "call";
    /// <summary>Downloads a file.</summary>
    public const string DownloadFile = "downloadFile";
    /// <summary>Sends the value as the user's message, for all to see.</summary>
    public const string ImBack = "imBack";
    /// <summary>Sends a message with a text of its own and a value.</summary>
    public const string MessageBack = "messageBack";
    /// <summary>Opens a web page.</summary>
    public const string OpenUrl = "openUrl";
    /// <summary>Starts a payment.</summary>
    public const string Payment = "payment";
    /// <summary>Plays sound.</summary>
    public const string PlayAudio = "playAudio";
    /// <summary>Plays a video.</summary>
    public const string PlayVideo = "playVideo";
    /// <summary>Sends the value to the bot, unseen by others.</summary>
    public const string PostBack = "postBack";
    /// <summary>Shows an image.</summary>
    public const string ShowImage = "showImage";
    /// <summary>Starts a sign-in.</summary>
    public const string Signin = "signin";
    /// <summary>Opens an app.</summary>
    public const string openApp = "openApp";
}

/// <summary>A button, or what a tap on a card does.</summary>
public class CardAction
{
    /// <summary>Makes an empty card action.</summary>
    public CardAction() { }

    /// <summary>Makes a card action from its parts.</summary>
    public CardAction(
        string? type = default, string? title = default, string? image = default, string? text = default, string? displayText = default,
        object? value = default, object? channelData = default)
        => (Type, Title, Image, Text, DisplayText, Value, ChannelData) = (type, title, image, text, displayText, value, channelData);

    /// <summary>What it does: one of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")] public string? Type { get; set; }
    /// <summary>What is written on the button.</summary>
    [JsonProperty("title")] public string? Title { get; set; }
    /// <summary>Address of an image for the button.</summary>
    [JsonProperty("image")] public string? Image { get; set; }
    /// <summary>The text that a messageBack sends to the bot.</summary>
    [JsonProperty("text")] public string? Text { get; set; }
    /// <summary>The text that a messageBack shows in the conversation.</summary>
    [JsonProperty("displayText")] public string? DisplayText { get; set; }
    /// <summary>What the action works on: the text to send, the address to open, and so on.</summary>
    [JsonProperty("value")] public object? Value { get; set; }
    /// <summary>What only this channel understands.</summary>
    [JsonProperty("channelData")] public object? ChannelData { get; set; }
    /// <summary>What the image shows, for those who do not see it.</summary>
    [JsonProperty("imageAltText")] public string? ImageAltText { get; set; }

    /// <summary>Makes an action whose title, text and value are all <paramref name="input"/>.</summary>
    public static CardAction FromString(string input) => new(ActionTypes.ImBack, title: input, text: input, value: input);

    /// <summary>Makes an action whose title, text and value are all <paramref name="input"/>.</summary>
    public static implicit operator CardAction(string input) => FromString(input);
}

/// <summary>An image on a card.</summary>
public class CardImage
{
    /// <summary>Makes an empty card image.</summary>
    public CardImage() { }

    /// <summary>Makes a card image from its parts.</summary>
    public CardImage(string? url = default, string? alt = default, CardAction? tap = default)
        => (Url, Alt, Tap) = (url, alt, tap);

    /// <summary>The image's address.</summary>
    [JsonProperty("url")] public string? Url { get; set; }
    /// <summary>What the image shows, for those who do not see it.</summary>
    [JsonProperty("alt")] public string? Alt { get; set; }
    /// <summary>What a tap on the image does.</summary>
    [JsonProperty("tap")] public CardAction? Tap { get; set; }
}
