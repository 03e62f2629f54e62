using System.Buffers;
using System.Globalization;
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

    /// <summary>The largest text, in characters, whose writer a thread keeps for the next.</summary>
    private const int LargestKept = 4096;

    [ThreadStatic]
    private static StringWriter? _text;

    public static byte[] Write(object value)
    {
        // Taken while it is in use: what is written may be code that writes.
        var text = _text ?? new StringWriter(new StringBuilder(LargestKept), CultureInfo.InvariantCulture);
        _text = null;
        using (var json = new JsonTextWriter(text) { ArrayPool = CharPool.Shared, CloseOutput = false })
        {
            Serializer.Serialize(json, value);
        }

        var builder = text.GetStringBuilder();
        var characters = CharPool.Shared.Rent(builder.Length);
        builder.CopyTo(0, characters, builder.Length);
        var utf8 = Utf8.GetBytes(characters, 0, builder.Length);
        CharPool.Shared.Return(characters);
        if (builder.Capacity <= LargestKept)
        {
            builder.Clear();
            _text = text;
        }

        return utf8;
    }

    /// <summary>Reads a value; throws a <see cref="JsonException"/>, or whatever a converter throws, for a text that is none.</summary>
    public static T? Read<T>(string text)
    {
        using var json = new JsonTextReader(new StringReader(text)) { ArrayPool = CharPool.Shared };
        return Serializer.Deserialize<T>(json);
    }

    /// <summary>Reads the answer of a service, of which some are empty and some no JSON.</summary>
    public static T? ReadOrDefault<T>(string text)
    {
        try
        {
            return Read<T>(text);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private sealed class CharPool : IArrayPool<char>
    {
        public static readonly CharPool Shared = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[]? array)
        {
            if (array is not null)
            {
                ArrayPool<char>.Shared.Return(array);
            }
        }
    }
}
