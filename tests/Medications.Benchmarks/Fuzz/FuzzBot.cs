using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Medications.Benchmarks.Fuzz;

/// <summary>A bot that looks at all that an activity may have, and keeps state.</summary>
public sealed class FuzzBot(ConversationState state) : ActivityHandler
{
    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        if (turnContext.Activity is { ChannelId.Length: > 0, Conversation.Id.Length: > 0 })
        {
            var turns = state.CreateProperty<int>("turns");
            await turns.SetAsync(turnContext, 1 + await turns.GetAsync(turnContext, () => 0, cancellationToken), cancellationToken);
            await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        _ = activity.GetMentions()?.Length;
        _ = turnContext.Activity.RemoveRecipientMention();
        var reply = MessageFactory.Text("echo: " + activity.Text);
        reply.ChannelData = activity.ChannelData;
        reply.Entities = activity.Entities;
        reply.Attachments = activity.Attachments;
        reply.Value = activity.Value;
        return turnContext.SendActivityAsync(reply, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text("welcome"), cancellationToken);
}
