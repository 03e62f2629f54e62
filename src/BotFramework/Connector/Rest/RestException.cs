namespace Microsoft.Rest;

/// <summary>The base of the errors that a REST client throws for an answer that is not a success.</summary>
public class RestException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="RestException"/> class.</summary>
    public RestException()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="RestException"/> class.</summary>
    /// <param name="message">What went wrong.</param>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="RestException"/> class.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
