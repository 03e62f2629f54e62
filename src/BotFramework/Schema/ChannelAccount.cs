using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A user or a bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>Makes an empty channel account.</summary>
    public ChannelAccount() { }

    /// <summary>Makes a channel account from its parts.</summary>
    public ChannelAccount(string? id = default, string? name = default, string? role = default, string? aadObjectId = default)
        => (Id, Name, Role, AadObjectId) = (id, name, role, aadObjectId);

    /// <summary>The account's id on its channel.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>The name shown to people.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
    /// <summary>The account's object id in Microsoft Entra ID.</summary>
    [JsonProperty("aadObjectId")] public string? AadObjectId { get; set; }
    /// <summary>Who stands behind the account: one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")] public string? Role { get; set; }
    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonIgnore] public JObject Properties { get => UnknownProperties ??= []; set => UnknownProperties = value; }
    [JsonExtensionData] private JObject? UnknownProperties { get; set; } // Made only where there are any: most objects have none.
}
