using System.Runtime.ExceptionServices;
using Medications.Bot.Rendering;
using Medications.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Medications.Web.Messages;

/// <summary>What both adapters do around a turn.</summary>
internal static partial class Turns
{
    /// <summary>Shows that the bot is typing where it takes long, saves what it remembers, and says so where it fails.</summary>
    public static T Prepare<T>(this T adapter, IServiceProvider services, ILogger logger)
        where T : BotAdapter
    {
        var renderer = services.GetRequiredService<ActivityRenderer>();
        adapter.Use(new ShowTypingMiddleware());
        adapter.Use(new AutoSaveStateMiddleware(services.GetRequiredService<ConversationState>()));
        adapter.OnTurnError = async (turnContext, error) =>
        {
            // A channel that takes no replies will not take this one either; the adapter tells the caller.
            if (error is ErrorResponseException or HttpRequestException or OperationCanceledException)
                ExceptionDispatchInfo.Throw(error);
            LogTurnFailed(logger, turnContext.Activity.Type ?? "", error);
            if (turnContext.Activity.Type == ActivityTypes.Message)
                await turnContext.SendActivityAsync(renderer.Render(new Reply.Failure(), turnContext.Activity));
        };
        return adapter;
    }

    [LoggerMessage(LogLevel.Error, "A turn on an activity of type {Type} failed.")]
    private static partial void LogTurnFailed(ILogger logger, string type, Exception e);
}
