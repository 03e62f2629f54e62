using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter logs: reasons, never what a user wrote.</summary>
internal static partial class AdapterLog
{
    [LoggerMessage(1, LogLevel.Warning, "Request refused with {Status}: {Reason}")]
    public static partial void RequestRefused(this ILogger logger, int status, string reason);

    // Written out, so that the reason stands in the state's own text for loggers that look there.
    public static void CallerRefused(this ILogger logger, Exception exception) =>
        logger.LogError("Caller refused: {Reason} {Cause}", exception.Message, exception.InnerException?.Message);

    [LoggerMessage(3, LogLevel.Error, "Tokens cannot be validated now.")]
    public static partial void TokensCannotBeValidated(this ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Error, "The turn failed: the channel does not take the replies.")]
    public static partial void ChannelDoesNotTakeReplies(this ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Information, "The caller hung up before the turn was done.")]
    public static partial void CallerHungUp(this ILogger logger);
}
