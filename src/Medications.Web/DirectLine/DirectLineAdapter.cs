using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Medications.Web.DirectLine;

/// <summary>Runs the bot on Direct Line's activities in this process: what it sends goes into the conversation.</summary>
internal sealed class DirectLineAdapter(ConversationStore conversations, TimeProvider time) : BotAdapter
{
    /// <summary>Runs one turn.</summary>
    public async Task ProcessAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(Array.ConvertAll(activities, activity =>
        {
            // Traces are for the Emulator, and an invoke's response for who called it; neither belongs in a conversation.
            if (activity.Type is ActivityTypes.Trace or ActivityTypesEx.InvokeResponse || Find(activity) is not { } conversation)
                return new ResourceResponse(activity.Id ?? "");
            activity.Id = conversation.NextActivityId();
            return Say(conversation, activity);
        }));

    /// <summary>Pushes the activity again with its id: clients show it in the place of the first.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Find(activity) is { } conversation ? Say(conversation, activity) : new ResourceResponse(activity.Id));

    /// <summary>Direct Line's clients cannot take back what they show.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot delete activities.");

    Conversation? Find(Activity activity) => activity.Conversation?.Id is { } id ? conversations.Find(id) : null;

    ResourceResponse Say(Conversation conversation, Activity activity)
    {
        activity.Timestamp = time.GetUtcNow();
        conversation.Append(ActivityJson.Write(activity), activity.Type == ActivityTypes.Typing);
        return new ResourceResponse(activity.Id);
    }
}
