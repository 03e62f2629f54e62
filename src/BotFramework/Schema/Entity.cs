using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A fact about an activity: schema.org or channel-defined metadata, told apart by its type.</summary>
public class Entity
{
    private static readonly JsonSerializerSettings DatesAsWritten = new() { DateParseHandling = DateParseHandling.None };

    /// <summary>Makes an empty entity.</summary>
    public Entity() { }

    /// <summary>Makes an entity from its parts.</summary>
    public Entity(string? type = default)
        => Type = type;

    /// <summary>The kind of fact, such as "mention", "Place" or "clientInfo".</summary>
    [JsonProperty("type")] public string? Type { get; set; }
    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonIgnore] public JObject Properties { get => UnknownProperties ??= []; set => UnknownProperties = value; }
    [JsonExtensionData] private JObject? UnknownProperties { get; set; } // Made only where there are any: most objects have none.

    /// <summary>Reads this entity, with all its properties, as another type.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this), DatesAsWritten)!;

    /// <summary>Takes type and properties over from an object of another type.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj), DatesAsWritten)!;
        (Type, Properties) = (entity.Type, entity.Properties);
    }

    /// <summary>Whether two entities say the same: are equal as JSON.</summary>
    public bool Equals(Entity? other)
        => other is not null && (ReferenceEquals(this, other) || JToken.DeepEquals(JObject.FromObject(this), JObject.FromObject(other)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
