using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>How activities stand on the wire: without empty members, with dates as they were written.</summary>
internal static class ConnectorJson
{
    public static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        ReferenceLoopHandling = ReferenceLoopHandling.Ignore,
        MaxDepth = 64,
        CheckAdditionalContent = true,
    };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    public static byte[] Write(object value)
    {
        var buffer = new MemoryStream(1024);
        using (var writer = new StreamWriter(buffer, Utf8, 1024, leaveOpen: true))
        using (var json = new JsonTextWriter(writer))
        {
            Serializer.Serialize(json, value);
        }

        return buffer.ToArray();
    }

    /// <summary>Reads a value; throws a <see cref="JsonException"/>, or whatever a converter throws, for a text that is none.</summary>
    public static T? Read<T>(TextReader reader)
    {
        using var json = new JsonTextReader(reader);
        return Serializer.Deserialize<T>(json);
    }

    /// <summary>Reads the answer of a service, of which some are empty and some no JSON.</summary>
    public static T? ReadOrDefault<T>(string text)
    {
        try
        {
            return Read<T>(new StringReader(text));
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
