namespace Microsoft.Rest;

/// <summary>A client of a REST service: holds the <see cref="System.Net.Http.HttpClient"/> and disposes of it when it owns it.</summary>
/// <typeparam name="T">The client's own type.</typeparam>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;
    private readonly Func<HttpClient>? _create;
    private HttpClient? _httpClient;

    /// <summary>Initializes a new instance of the <see cref="ServiceClient{T}"/> class.</summary>
    /// <param name="httpClient">The client to send with; null makes a new one.</param>
    /// <param name="disposeHttpClient">Whether it is disposed of with this client.</param>
    protected ServiceClient(HttpClient? httpClient, bool disposeHttpClient = true)
    {
        _httpClient = httpClient;
        _create = static () => new HttpClient();
        _disposeHttpClient = disposeHttpClient || httpClient is null;
    }

    /// <summary>A client that takes its <see cref="System.Net.Http.HttpClient"/> from a pool at the first use, and leaves it there.</summary>
    private protected ServiceClient(Func<HttpClient> create) => _create = create;

    /// <summary>Gets or sets the client that sends the requests.</summary>
    public HttpClient HttpClient
    {
        get => _httpClient ??= _create!();
        protected set => _httpClient = value;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the HTTP client if this client owns it.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
        {
            _httpClient?.Dispose();
        }
    }
}
