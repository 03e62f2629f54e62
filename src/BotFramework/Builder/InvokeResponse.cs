namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: what goes into the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body, to be written as JSON; null for none.</summary>
    public object? Body { get; set; }

    /// <summary>Whether the status is one of success: 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>The answer to an invoke with a body of a known type.</summary>
/// <typeparam name="T">The body's type.</typeparam>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>The body, to be written as JSON.</summary>
    public new T? Body
    {
        get => base.Body is T body ? body : default;
        set => base.Body = value;
    }
}
