namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A request that is no activity, or one that cannot be answered.</summary>
internal sealed class RequestRefusedException(int statusCode, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public int StatusCode { get; } = statusCode;
}
