namespace Microsoft.Bot.Builder;

/// <summary>What the code of one turn shares, by name or by type. Disposed of with the turn, and its values with it; of no use afterwards.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Makes an empty collection.</summary>
    public TurnContextStateCollection()
        : base(8) // As many as a turn of an adapter's usually has.
    {
    }

    /// <summary>The value of this name, or the type's default where there is none.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public T? Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value of this type, or the type's default where there is none.</summary>
    public T? Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName!);

    /// <summary>Adds a value under a name that is not taken.</summary>
    /// <exception cref="ArgumentNullException">There is no name or no value.</exception>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type, of which there must be none yet.</summary>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    /// <exception cref="ArgumentException">There is a value of this type.</exception>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName!, value);

    /// <summary>Sets the value of a name; null removes it.</summary>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            this[key] = value;
        }
    }

    /// <summary>Sets the value of a type; null removes it.</summary>
    public void Set<T>(T? value)
        where T : class
        => Set(typeof(T).FullName!, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the values, other than bots, that can be disposed of.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
        {
            return;
        }

        _disposed = true;
        foreach (var value in Values)
        {
            // An entry that others own, such as a disposable bot, is not this turn's to end.
            if (value is IDisposable disposable and not IBot)
            {
                disposable.Dispose();
            }
        }
    }
}
