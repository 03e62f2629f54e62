using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The signing keys that an OpenID metadata document announces: fetched once, renewed daily and when keys roll over.</summary>
/// <remarks>
/// The keys are kept as the document has them, because the Bot Framework's carry <c>endorsements</c> of their own.
/// However many callers wait, one fetch is under way; and callers with made-up key ids cannot make it fetch without end.
/// </remarks>
internal sealed class OpenIdKeys(string metadataUrl, Func<HttpClient> httpClient, TimeProvider clock)
{
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan RetryAfterFailure = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RetryAfterFirstFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RollOverInterval = TimeSpan.FromSeconds(10);
    private const int RollOverBurst = 10;

    private readonly Lock _lock = new();
    private IList<JsonWebKey>? _keys;
    private DateTimeOffset _renewAt;
    private DateTimeOffset _rollOverFrom;
    private OpenIdMetadataException? _failure;
    private Task<IList<JsonWebKey>>? _fetch;

    /// <summary>Finds the keys with an id, of which careless documents have more than one.</summary>
    /// <returns>The keys; none if the id is unknown, even after a look at the current document.</returns>
    /// <exception cref="OpenIdMetadataException">The document is needed and cannot be fetched.</exception>
    public async Task<IReadOnlyList<JsonWebKey>> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var keys = await CurrentAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var found = WithId(keys, keyId);
        if (found.Count == 0 && MayRollOver())
        {
            keys = await FetchOnceAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            found = WithId(keys, keyId);
        }

        return found;
    }

    private static List<JsonWebKey> WithId(IList<JsonWebKey> keys, string keyId) =>
        [.. keys.Where(key => key.Kid == keyId && key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Use is null or "" or "sig")];

    private Task<IList<JsonWebKey>> CurrentAsync()
    {
        lock (_lock)
        {
            if (clock.GetUtcNow() < _renewAt)
            {
                return _keys is not null ? Task.FromResult(_keys) : Task.FromException<IList<JsonWebKey>>(_failure!);
            }

            var fetch = FetchOnceAsync();
            return _keys is null ? fetch : Task.FromResult(_keys);
        }
    }

    /// <summary>Allows a burst of fetches for unknown key ids, and one every ten seconds after it.</summary>
    private bool MayRollOver()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var earliest = now - RollOverInterval * RollOverBurst;
            _rollOverFrom = (_rollOverFrom > earliest ? _rollOverFrom : earliest) + RollOverInterval;
            if (_rollOverFrom <= now)
            {
                return true;
            }

            _rollOverFrom -= RollOverInterval;
            return false;
        }
    }

    private Task<IList<JsonWebKey>> FetchOnceAsync()
    {
        lock (_lock)
        {
            return _fetch ??= Task.Run(FetchAsync);
        }
    }

    private async Task<IList<JsonWebKey>> FetchAsync()
    {
        try
        {
            using var timeout = new CancellationTokenSource(FetchTimeout);
            var document = await OpenIdConnectConfigurationRetriever.GetAsync(
                metadataUrl, new Documents(httpClient()), timeout.Token).ConfigureAwait(false);
            var keys = document.JsonWebKeySet?.Keys ?? throw new InvalidOperationException("It names no keys.");
            lock (_lock)
            {
                (_keys, _failure, _fetch, _renewAt) = (keys, null, null, clock.GetUtcNow() + Lifetime);
                return keys;
            }
        }
        catch (Exception exception)
        {
            lock (_lock)
            {
                _failure = new OpenIdMetadataException(metadataUrl, exception);
                _renewAt = clock.GetUtcNow() + (_keys is null ? RetryAfterFirstFailure : RetryAfterFailure);
                _fetch = null;
                throw _failure;
            }
        }
    }

    /// <summary>Fetches documents within the time that is given, which the library's own retriever does not.</summary>
    private sealed class Documents(HttpClient client) : IDocumentRetriever
    {
        public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            var uri = new Uri(address);
            return uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback
                ? client.GetStringAsync(uri, cancel)
                : throw new InvalidOperationException($"{address} is no https address.");
        }
    }
}
