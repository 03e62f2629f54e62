using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place in a conversation, enough to come back to it later.</summary>
public class ConversationReference
{
    /// <summary>Makes an empty conversation reference.</summary>
    public ConversationReference() { }

    /// <summary>Makes a conversation reference from its parts.</summary>
    public ConversationReference(
        CultureInfo? locale, string? activityId = default, ChannelAccount? user = default, ChannelAccount? bot = default,
        ConversationAccount? conversation = default, string? channelId = default, string? serviceUrl = default)
        : this(activityId, user, bot, conversation, channelId, serviceUrl)
        => Locale = locale?.ToString();

    /// <summary>Makes a conversation reference from its parts.</summary>
    public ConversationReference(
        string? activityId = default, ChannelAccount? user = default, ChannelAccount? bot = default,
        ConversationAccount? conversation = default, string? channelId = default, string? serviceUrl = default)
        => (ActivityId, User, Bot, Conversation, ChannelId, ServiceUrl) = (activityId, user, bot, conversation, channelId, serviceUrl);

    /// <summary>The activity referred to.</summary>
    [JsonProperty("activityId")] public string? ActivityId { get; set; }
    /// <summary>The user in the conversation.</summary>
    [JsonProperty("user")] public ChannelAccount? User { get; set; }
    /// <summary>The bot in the conversation.</summary>
    [JsonProperty("bot")] public ChannelAccount? Bot { get; set; }
    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")] public ConversationAccount? Conversation { get; set; }
    /// <summary>The channel that the conversation runs over.</summary>
    [JsonProperty("channelId")] public string? ChannelId { get; set; }
    /// <summary>The conversation's language, as a BCP-47 tag.</summary>
    [JsonProperty("locale")] public string? Locale { get; set; }
    /// <summary>The base address of the channel's connector service.</summary>
    [JsonProperty("serviceUrl")] public string? ServiceUrl { get; set; }

    /// <summary>Makes the event with which a turn starts that the bot itself begins at this place.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event, id: Guid.NewGuid().ToString())
    {
        Name = ActivityEventNames.ContinueConversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
