using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel's service answered with an error.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Initializes a new instance of the <see cref="ErrorResponseException"/> class.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ErrorResponseException"/> class.</summary>
    /// <param name="message">What went wrong.</param>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ErrorResponseException"/> class.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets or sets the request.</summary>
    public HttpRequestMessageWrapper? Request { get; set; }

    /// <summary>Gets or sets the response, with its status.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>Gets or sets the error that the service describes; null if it describes none.</summary>
    public ErrorResponse? Body { get; set; }
}
