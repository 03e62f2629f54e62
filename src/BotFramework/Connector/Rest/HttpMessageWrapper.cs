using System.Net;

namespace Microsoft.Rest;

/// <summary>What an error keeps of an HTTP message after the message itself is disposed of.</summary>
public abstract class HttpMessageWrapper
{
    private protected HttpMessageWrapper(string content) => Content = content;

    /// <summary>Gets or sets the body.</summary>
    public string Content { get; set; }
}

/// <summary>What an error keeps of a request. Headers are left out: one of them is a token.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Initializes a new instance of the <see cref="HttpRequestMessageWrapper"/> class.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="content">Its body.</param>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
        : base(content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri!;
    }

    /// <summary>Gets or sets the method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>Gets or sets the address.</summary>
    public Uri RequestUri { get; protected set; }
}

/// <summary>What an error keeps of a response.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Initializes a new instance of the <see cref="HttpResponseMessageWrapper"/> class.</summary>
    /// <param name="httpResponse">The response.</param>
    /// <param name="content">Its body.</param>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
        : base(content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase!;
    }

    /// <summary>Gets or sets the status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>Gets or sets the words behind the status.</summary>
    public string ReasonPhrase { get; protected set; }
}
