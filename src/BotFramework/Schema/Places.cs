using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An entity that gives a position on Earth (schema.org's GeoCoordinates, WGS 84).</summary>
public class GeoCoordinates : Entity
{
    /// <summary>Makes an empty position.</summary>
    public GeoCoordinates() : base("GeoCoordinates") { }

    /// <summary>Makes a position from its parts.</summary>
    public GeoCoordinates(
        double? elevation = default, double? latitude = default, double? longitude = default, string? type = default,
        string? name = default)
        : base("GeoCoordinates")
        => (Elevation, Latitude, Longitude, Name) = (elevation, latitude, longitude, name);

    /// <summary>Metres above sea level.</summary>
    [JsonProperty("elevation")] public double? Elevation { get; set; }
    /// <summary>Degrees, north positive.</summary>
    [JsonProperty("latitude")] public double? Latitude { get; set; }
    /// <summary>Degrees, east positive.</summary>
    [JsonProperty("longitude")] public double? Longitude { get; set; }
    /// <summary>The name of the position.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
}

/// <summary>An entity that names a place (schema.org's Place).</summary>
public class Place : Entity
{
    /// <summary>Makes an empty place.</summary>
    public Place() : base("Place") { }

    /// <summary>Makes a place from its parts.</summary>
    public Place(object? address = default, object? geo = default, object? hasMap = default, string? type = default, string? name = default)
        : base("Place")
        => (Address, Geo, HasMap, Name) = (address, geo, hasMap, name);

    /// <summary>The address: text, or a schema.org PostalAddress.</summary>
    [JsonProperty("address")] public object? Address { get; set; }
    /// <summary>The position: <see cref="GeoCoordinates"/>, or a schema.org GeoShape.</summary>
    [JsonProperty("geo")] public object? Geo { get; set; }
    /// <summary>A map of the place: its address, or a schema.org Map.</summary>
    [JsonProperty("hasMap")] public object? HasMap { get; set; }
    /// <summary>The name of the place.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
}
