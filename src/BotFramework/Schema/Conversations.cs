using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel needs to know to start a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Makes an empty conversation parameters.</summary>
    public ConversationParameters() { }

    /// <summary>Makes a conversation parameters from its parts.</summary>
    public ConversationParameters(
        bool? isGroup = default, ChannelAccount? bot = default, IList<ChannelAccount>? members = default, string? topicName = default,
        Activity? activity = default, object? channelData = default, string? tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonProperty("isGroup")] public bool? IsGroup { get; set; }
    /// <summary>The bot.</summary>
    [JsonProperty("bot")] public ChannelAccount? Bot { get; set; }
    /// <summary>Who else takes part.</summary>
    [JsonProperty("members")] public IList<ChannelAccount>? Members { get; set; }
    /// <summary>The conversation's topic.</summary>
    [JsonProperty("topicName")] public string? TopicName { get; set; }
    /// <summary>The first message, where the channel sends one at once.</summary>
    [JsonProperty("activity")] public Activity? Activity { get; set; }
    /// <summary>What only this channel understands.</summary>
    [JsonProperty("channelData")] public object? ChannelData { get; set; }
    /// <summary>The tenant to start the conversation in.</summary>
    [JsonProperty("tenantId")] public string? TenantId { get; set; }
}

/// <summary>A channel's answer to the start of a conversation.</summary>
public class ConversationResourceResponse
{
    /// <summary>Makes an empty conversation resource response.</summary>
    public ConversationResourceResponse() { }

    /// <summary>Makes a conversation resource response from its parts.</summary>
    public ConversationResourceResponse(string? activityId = default, string? serviceUrl = default, string? id = default)
        => (ActivityId, ServiceUrl, Id) = (activityId, serviceUrl, id);

    /// <summary>The id of the first activity, if one was sent.</summary>
    [JsonProperty("activityId")] public string? ActivityId { get; set; }
    /// <summary>Where to send further activities.</summary>
    [JsonProperty("serviceUrl")] public string? ServiceUrl { get; set; }
    /// <summary>The new conversation's id.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
}

/// <summary>A channel's answer to an activity sent, updated or uploaded.</summary>
public class ResourceResponse
{
    /// <summary>Makes an empty resource response.</summary>
    public ResourceResponse() { }

    /// <summary>Makes a resource response from its parts.</summary>
    public ResourceResponse(string? id = default)
        => Id = id;

    /// <summary>The id that the channel gave it.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
}

/// <summary>The replies of a turn, as they go back in the HTTP response when the sender asked for <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Makes an empty expected replies.</summary>
    public ExpectedReplies() { }

    /// <summary>Makes an expected replies from its parts.</summary>
    public ExpectedReplies(IList<Activity>? activities = default)
        => Activities = activities;

    /// <summary>The replies, in order.</summary>
    [JsonProperty("activities")] public IList<Activity>? Activities { get; set; }
}
