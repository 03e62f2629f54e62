using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as a channel's connector service puts it.</summary>
public class Error
{
    /// <summary>Makes an empty error.</summary>
    public Error() { }

    /// <summary>Makes an error from its parts.</summary>
    public Error(string? code = default, string? message = default, InnerHttpError? innerHttpError = default)
        => (Code, Message, InnerHttpError) = (code, message, innerHttpError);

    /// <summary>A short code for the kind of error.</summary>
    [JsonProperty("code")] public string? Code { get; set; }
    /// <summary>What happened, for a developer.</summary>
    [JsonProperty("message")] public string? Message { get; set; }
    /// <summary>The HTTP error that caused this one.</summary>
    [JsonProperty("innerHttpError")] public InnerHttpError? InnerHttpError { get; set; }
}

/// <summary>The body of a connector service's failed response.</summary>
public class ErrorResponse
{
    /// <summary>Makes an empty error response.</summary>
    public ErrorResponse() { }

    /// <summary>Makes an error response from its parts.</summary>
    public ErrorResponse(Error? error = default)
        => Error = error;

    /// <summary>What went wrong.</summary>
    [JsonProperty("error")] public Error? Error { get; set; }
}

/// <summary>A failed HTTP request behind an error.</summary>
public class InnerHttpError
{
    /// <summary>Makes an empty inner http error.</summary>
    public InnerHttpError() { }

    /// <summary>Makes an inner http error from its parts.</summary>
    public InnerHttpError(int? statusCode = default, object? body = default)
        => (StatusCode, Body) = (statusCode, body);

    /// <summary>Its HTTP status.</summary>
    [JsonProperty("statusCode")] public int? StatusCode { get; set; }
    /// <summary>Its body.</summary>
    [JsonProperty("body")] public object? Body { get; set; }
}
