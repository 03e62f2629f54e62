namespace Microsoft.Bot.Builder;

/// <summary>Where a bot keeps what outlives a turn: objects by key.</summary>
public interface IStorage
{
    /// <summary>Reads the objects of these keys. Keys without an object are absent from the answer.</summary>
    /// <exception cref="ArgumentNullException">There are no keys.</exception>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes objects. One with an ETag (see <see cref="IStoreItem"/>) is written only if what is stored is still
    /// as it was when it was read; the ETag "*" overwrites whatever is there.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no objects.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes the objects of these keys, where there are any.</summary>
    /// <exception cref="ArgumentNullException">There are no keys.</exception>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>A stored object that knows which version of itself it is.</summary>
public interface IStoreItem
{
    /// <summary>The version, as the storage marks it; it changes with every write.</summary>
    string? ETag { get; set; }
}
