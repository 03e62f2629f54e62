namespace Microsoft.Rest;

/// <summary>The HTTP exchange behind a REST operation without a result.</summary>
public class HttpOperationResponse
{
    /// <summary>Gets or sets the request that was sent.</summary>
    public HttpRequestMessage Request { get; set; } = null!;

    /// <summary>Gets or sets the response that was received.</summary>
    public HttpResponseMessage Response { get; set; } = null!;
}

/// <summary>The HTTP exchange behind a REST operation, and its result.</summary>
/// <typeparam name="TBody">The type of the result.</typeparam>
public class HttpOperationResponse<TBody> : HttpOperationResponse
{
    /// <summary>Gets or sets the result, read from the response's body.</summary>
    public TBody Body { get; set; } = default!;
}
