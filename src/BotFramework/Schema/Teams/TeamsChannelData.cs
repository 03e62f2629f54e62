using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams puts into, and reads from, <see cref="Activity.ChannelData"/>.</summary>
public class TeamsChannelData
{
    /// <summary>Makes empty channel data.</summary>
    public TeamsChannelData() { }

    /// <summary>Makes channel data from its parts.</summary>
    public TeamsChannelData(
        ChannelInfo? channel = default, string? eventType = default, TeamInfo? team = default, NotificationInfo? notification = default,
        TenantInfo? tenant = default)
        : this(channel, eventType, team, notification, tenant, null)
    {
    }

    /// <summary>Makes channel data from its parts.</summary>
    public TeamsChannelData(
        ChannelInfo? channel = default, string? eventType = default, TeamInfo? team = default, NotificationInfo? notification = default,
        TenantInfo? tenant = default, IList<OnBehalfOf>? onBehalfOf = default)
        => (Channel, EventType, Team, Notification, Tenant, OnBehalfOf) = (channel, eventType, team, notification, tenant, onBehalfOf ?? []);

    /// <summary>The channel that the message was sent in.</summary>
    [JsonProperty("channel")] public ChannelInfo? Channel { get; set; }
    /// <summary>What happened, in a conversationUpdate: "teamMemberAdded", "channelCreated", and so on.</summary>
    [JsonProperty("eventType")] public string? EventType { get; set; }
    /// <summary>The team that the message was sent in.</summary>
    [JsonProperty("team")] public TeamInfo? Team { get; set; }
    /// <summary>How the message is notified.</summary>
    [JsonProperty("notification")] public NotificationInfo? Notification { get; set; }
    /// <summary>The tenant that the message was sent in.</summary>
    [JsonProperty("tenant")] public TenantInfo? Tenant { get; set; }
    /// <summary>The meeting that the message was sent in.</summary>
    [JsonProperty("meeting")] public TeamsMeetingInfo? Meeting { get; set; }
    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonExtensionData] public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
    /// <summary>What the user chose when installing the bot.</summary>
    [JsonProperty("settings")] public TeamsChannelDataSettings? Settings { get; set; }
    /// <summary>In whose name the message is sent.</summary>
    [JsonProperty("onBehalfOf")] public IList<OnBehalfOf>? OnBehalfOf { get; private set; }
}

/// <summary>What the user chose when installing the bot.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Makes empty settings.</summary>
    public TeamsChannelDataSettings() { }

    /// <summary>Makes settings from their parts.</summary>
    public TeamsChannelDataSettings(ChannelInfo? channel = default)
        => SelectedChannel = channel;

    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonExtensionData] public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
    /// <summary>The channel that the bot is to post to.</summary>
    [JsonProperty("selectedChannel")] public ChannelInfo? SelectedChannel { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Makes an empty team.</summary>
    public TeamInfo() { }

    /// <summary>Makes a team from its parts.</summary>
    public TeamInfo(string? id = default, string? name = default)
        => (Id, Name) = (id, name);

    /// <summary>Its id in Teams.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>Its name.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
    /// <summary>The id of its group in Microsoft Entra ID.</summary>
    [JsonProperty("aadGroupId")] public string? AadGroupId { get; set; }
}

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Makes an empty channel.</summary>
    public ChannelInfo() { }

    /// <summary>Makes a channel from its parts.</summary>
    public ChannelInfo(string? id = default, string? name = default)
        => (Id, Name) = (id, name);

    /// <summary>Its id.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>Its name; absent for the team's general channel.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
    /// <summary>Its type: "standard", "shared" or "private".</summary>
    [JsonProperty("type")] public string? Type { get; set; }
}

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Makes an empty tenant.</summary>
    public TenantInfo() { }

    /// <summary>Makes a tenant from its parts.</summary>
    public TenantInfo(string? id = default)
        => Id = id;

    /// <summary>Its id.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
}

/// <summary>A meeting.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Makes an empty meeting.</summary>
    public TeamsMeetingInfo() { }

    /// <summary>Makes a meeting from its parts.</summary>
    public TeamsMeetingInfo(string? id = default)
        => Id = id;

    /// <summary>Its id.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
}

/// <summary>How a message is notified.</summary>
public class NotificationInfo
{
    /// <summary>Makes an empty notification.</summary>
    public NotificationInfo() { }

    /// <summary>Makes a notification from its parts.</summary>
    public NotificationInfo(bool? alert = default)
        => Alert = alert;

    /// <summary>Whether it shows in the user's activity feed.</summary>
    [JsonProperty("alert")] public bool? Alert { get; set; }
    /// <summary>Whether it shows as a bubble in the meeting.</summary>
    [JsonProperty("alertInMeeting")] public bool? AlertInMeeting { get; set; }
    /// <summary>What the bubble in the meeting shows.</summary>
    [JsonProperty("externalResourceUrl")] public string? ExternalResourceUrl { get; set; }
}

/// <summary>In whose name a bot sends a message.</summary>
public class OnBehalfOf
{
    /// <summary>Always 0.</summary>
    [JsonProperty("itemid")] public int ItemId { get; set; }
    /// <summary>Always "person".</summary>
    [JsonProperty("mentionType")] public string? MentionType { get; set; } = "person";
    /// <summary>The person's id in Teams.</summary>
    [JsonProperty("mri")] public string? Mri { get; set; }
    /// <summary>The person's name.</summary>
    [JsonProperty("displayName")] public string? DisplayName { get; set; }
}
