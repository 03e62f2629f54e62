namespace Microsoft.Bot.Builder;

/// <summary>
/// A storage that tells versions of an object apart even where the object cannot. State is a plain dictionary and
/// carries no ETag; without this, the last of two turns that change it at once would undo the other's change.
/// </summary>
internal interface IVersionedStorage
{
    /// <summary>Reads an object and its version. Both are null where there is no object.</summary>
    Task<(object? Item, string? Version)> ReadAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes an object if the stored one is still of the given version, or still absent if that is null.</summary>
    /// <returns>The new version.</returns>
    /// <exception cref="InvalidOperationException">The stored object is of another version.</exception>
    Task<string?> WriteAsync(string key, object item, string? version, CancellationToken cancellationToken);
}
