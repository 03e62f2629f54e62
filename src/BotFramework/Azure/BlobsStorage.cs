using System.Net;
using System.Text;
using System.Web;
using Azure;
using Azure.Core;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Azure.Blobs;

/// <summary>A storage in Azure: each object is a blob of JSON, named by its URL-encoded key, in one container.</summary>
public class BlobsStorage : IStorage, IVersionedStorage
{
    private const int ReadAttempts = 8;

    // As in MemoryStorage: objects come back as the types they went in as. Who may write to the container is trusted.
    private static readonly JsonSerializer DefaultSerializer = JsonSerializer.Create(new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null });

    private readonly BlobContainerClient _container;
    private readonly StorageTransferOptions _transferOptions;
    private readonly JsonSerializer _serializer;
    private volatile bool _containerExists;

    /// <summary>Makes a storage in a container of the account that a connection string names.</summary>
    /// <param name="dataConnectionString">The account's connection string.</param>
    /// <param name="containerName">The container; made when first written to.</param>
    /// <param name="jsonSerializer">How objects become JSON. The default keeps their types.</param>
    /// <exception cref="ArgumentNullException">The connection string or the name is missing.</exception>
    public BlobsStorage(string dataConnectionString, string containerName, JsonSerializer? jsonSerializer = default)
        : this(dataConnectionString, containerName, default, jsonSerializer)
    {
    }

    /// <summary>Makes a storage in a container of the account that a connection string names.</summary>
    /// <param name="dataConnectionString">The account's connection string.</param>
    /// <param name="containerName">The container; made when first written to.</param>
    /// <param name="storageTransferOptions">How large objects are sent.</param>
    /// <param name="jsonSerializer">How objects become JSON. The default keeps their types.</param>
    /// <exception cref="ArgumentNullException">The connection string or the name is missing.</exception>
    public BlobsStorage(
        string dataConnectionString, string containerName, StorageTransferOptions storageTransferOptions, JsonSerializer? jsonSerializer = default)
        : this(new BlobContainerClient(Given(dataConnectionString), Given(containerName)), jsonSerializer)
        => _transferOptions = storageTransferOptions;

    /// <summary>Makes a storage in a container that a credential, such as a managed identity, opens.</summary>
    /// <param name="blobContainerUri">The container's address.</param>
    /// <param name="tokenCredential">The credential.</param>
    /// <param name="storageTransferOptions">How large objects are sent.</param>
    /// <param name="options">How the service is called.</param>
    /// <param name="jsonSerializer">How objects become JSON. The default keeps their types.</param>
    /// <exception cref="ArgumentNullException">The address or the credential is missing.</exception>
    public BlobsStorage(
        Uri blobContainerUri, TokenCredential tokenCredential, StorageTransferOptions storageTransferOptions,
        BlobClientOptions? options = default, JsonSerializer? jsonSerializer = default)
        : this(new BlobContainerClient(Given(blobContainerUri), Given(tokenCredential), options), jsonSerializer)
        => _transferOptions = storageTransferOptions;

    internal BlobsStorage(BlobContainerClient container, JsonSerializer? jsonSerializer = null)
        => (_container, _serializer) = (container, jsonSerializer ?? DefaultSerializer);

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if ((await ReadVersionAsync(key, cancellationToken).ConfigureAwait(false)).Item is { } item)
            {
                items[key] = item;
            }
        }

        return items;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An object was changed since it was read ("Etag conflict"), or is too large to be written by several at once.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, item) in changes)
        {
            var version = (item as IStoreItem)?.ETag;
            var conditions = string.IsNullOrEmpty(version) || version == "*" ? null : new BlobRequestConditions { IfMatch = new ETag(version) };
            await WriteAsync(key, item, conditions, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            await Blob(key).DeleteIfExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    async Task<(object? Item, string? Version)> IVersionedStorage.ReadAsync(string key, CancellationToken cancellationToken)
        => await ReadVersionAsync(key, cancellationToken).ConfigureAwait(false);

    Task<string?> IVersionedStorage.WriteAsync(string key, object item, string? version, CancellationToken cancellationToken)
    {
        var conditions = version is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = new ETag(version) };
        return WriteAsync(key, item, conditions, cancellationToken);
    }

    private async Task<(object? Item, string? Version)> ReadVersionAsync(string key, CancellationToken cancellationToken)
    {
        var blob = Blob(key);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using BlobDownloadInfo download = await blob.DownloadAsync(cancellationToken).ConfigureAwait(false);
                using var reader = new JsonTextReader(new StreamReader(download.Content))
                {
                    MaxDepth = _serializer.MaxDepth,
                    DateParseHandling = DateParseHandling.None, // A text that looks like a date is a text still.
                };
                var item = _serializer.Deserialize(reader);
                var version = download.Details?.ETag.ToString();
                if (item is IStoreItem storeItem)
                {
                    storeItem.ETag = version;
                }

                return (item, version);
            }
            catch (Exception exception) when (Status(exception) == HttpStatusCode.NotFound)
            {
                return default;
            }
            catch (Exception exception) when (Status(exception) == HttpStatusCode.PreconditionFailed && attempt < ReadAttempts)
            {
                // Written while it was being read: read it anew.
            }
        }
    }

    private async Task<string?> WriteAsync(string key, object item, BlobRequestConditions? conditions, CancellationToken cancellationToken)
    {
        var blob = Blob(key);
        using var content = new MemoryStream();
        using (var writer = new StreamWriter(content, new UTF8Encoding(false), leaveOpen: true))
        {
            _serializer.Serialize(writer, item);
        }

        content.Position = 0;
        if (!_containerExists)
        {
            await _container.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            _containerExists = true;
        }

        try
        {
            var headers = new BlobHttpHeaders { ContentType = "application/json" };
            var response = await blob.UploadAsync(content, headers, null, conditions, null, null, _transferOptions, cancellationToken).ConfigureAwait(false);
            return response?.Value?.ETag.ToString();
        }
        catch (RequestFailedException exception) when (conditions is not null && (HttpStatusCode)exception.Status is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
        {
            throw new InvalidOperationException($"Etag conflict: {exception.Message}", exception);
        }
        catch (RequestFailedException exception)
            when (exception.Status == (int)HttpStatusCode.BadRequest && exception.ErrorCode == BlobErrorCode.InvalidBlockList)
        {
            throw new InvalidOperationException($"'{key}' could not be written: it is so large that it is sent in blocks, and somebody else wrote it meanwhile.", exception);
        }
    }

    private BlobClient Blob(string key) => _container.GetBlobClient(HttpUtility.UrlEncode(Given(key)));

    private static HttpStatusCode? Status(Exception exception)
        => (exception as RequestFailedException ?? (exception as AggregateException)?.InnerException as RequestFailedException) is { } failure
            ? (HttpStatusCode)failure.Status
            : null;

    private static T Given<T>(T? argument, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class
        => argument is null or "" ? throw new ArgumentNullException(name) : argument;
}
