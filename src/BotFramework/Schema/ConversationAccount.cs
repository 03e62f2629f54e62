using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    /// <summary>Makes an empty conversation account.</summary>
    public ConversationAccount() { }

    /// <summary>Makes a conversation account from its parts.</summary>
    public ConversationAccount(
        bool? isGroup = default, string? conversationType = default, string? id = default, string? name = default,
        string? aadObjectId = default, string? role = default, string? tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonProperty("isGroup")] public bool? IsGroup { get; set; }
    /// <summary>The channel's own name for the kind of conversation, such as "personal", "groupChat" or "channel".</summary>
    [JsonProperty("conversationType")] public string? ConversationType { get; set; }
    /// <summary>The conversation's id on its channel.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>The name shown to people.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
    /// <summary>The conversation's object id in Microsoft Entra ID.</summary>
    [JsonProperty("aadObjectId")] public string? AadObjectId { get; set; }
    /// <summary>The role of what stands behind the account: one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")] public string? Role { get; set; }
    /// <summary>The tenant that the conversation belongs to.</summary>
    [JsonProperty("tenantId")] public string? TenantId { get; set; }
    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonIgnore] public JObject Properties { get => UnknownProperties ??= []; set => UnknownProperties = value; }
    [JsonExtensionData] private JObject? UnknownProperties { get; set; } // Made only where there are any: most objects have none.
}
