using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Medications.Web.DirectLine;

/// <summary>Activities as JSON, in the Bot Framework's own form.</summary>
internal static class ActivityJson
{
    static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    };

    static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    /// <summary>Writes an activity.</summary>
    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>Reads an activity; null where the text is no JSON object with a type.</summary>
    public static async Task<Activity?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(body, Encoding.UTF8, leaveOpen: true);
        var text = await reader.ReadToEndAsync(cancellationToken);
        try
        {
            using var json = new JsonTextReader(new StringReader(text));
            return Serializer.Deserialize<Activity>(json) is { Type.Length: > 0 } activity ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
