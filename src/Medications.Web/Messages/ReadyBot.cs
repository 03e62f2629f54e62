using Medications.Bot;
using Medications.Web.Chat;
using Medications.Web.Operations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Medications.Web.Messages;

/// <summary>The bot once its library is open; until then somebody who says that it will be soon.</summary>
internal sealed class ReadyBot(LibraryHolder holder, IServiceProvider services, HostMetrics metrics, TimeProvider time) : IBot
{
    // Who asked is told after a while; a welcome may come late, as long as it comes.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10), PatienceForWelcome = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var patience = activity.Type == ActivityTypes.Message ? Patience : PatienceForWelcome;
        if (await holder.WaitAsync(patience, time, cancellationToken))
        {
            var started = time.GetTimestamp();
            await ActivatorUtilities.CreateInstance<MedicationsBot>(services).OnTurnAsync(turnContext, cancellationToken);
            metrics.Turn(activity.ChannelId, time.GetElapsedTime(started));
        }
        else if (activity.Type == ActivityTypes.Message)
        {
            await turnContext.SendActivityAsync(ChatWords.Get("notReady", ChatWords.CultureFor(activity.Locale)), cancellationToken: cancellationToken);
        }
    }
}
