using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A storage that lives as long as the process: for tests, and for bots on one machine that may forget.</summary>
public class MemoryStorage : IStorage
{
    // Objects of the bot's own types come back as those types. Only this process writes what is read here.
    private static readonly JsonSerializer DefaultSerializer = JsonSerializer.Create(new() { TypeNameHandling = TypeNameHandling.All });

    private const string ETag = "eTag";

    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private readonly Lock _lock = new();
    private int _version;

    /// <summary>Makes a storage, empty or over the given objects.</summary>
    public MemoryStorage(Dictionary<string, JObject>? dictionary = null)
        : this(DefaultSerializer, dictionary)
    {
    }

    /// <summary>Makes a storage, empty or over the given objects, with a serializer of one's own.</summary>
    /// <exception cref="ArgumentNullException">There is no serializer.</exception>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject>? dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        (_serializer, _items) = (jsonSerializer, dictionary ?? []);
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item) && item is not null)
                {
                    found[key] = item.ToObject<object>(_serializer)!;
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An object was changed since it was read ("Etag conflict"), or there is one and no ETag was given.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                Write(key, value);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object? value)
    {
        var item = value is null ? null : JObject.FromObject(value, _serializer);
        if (value is IStoreItem { ETag: var read })
        {
            var current = _items.GetValueOrDefault(key)?[ETag]?.Value<string>();
            if (current is not null && read != "*" && read != current)
            {
                throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {read}\r\nCurrent: {current}");
            }

            item![ETag] = (_version++).ToString(CultureInfo.InvariantCulture);
        }

        _items[key] = item!;
    }
}
