using Medications.Bot.Conversation;
using Medications.Bot.Feedback;
using Medications.Bot.Rendering;
using Medications.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Medications.Bot;

/// <summary>The bot as its channels see it: takes their activities to the <see cref="Dialogue"/> and its replies back to them.</summary>
public sealed partial class MedicationsBot(
    Dialogue dialogue,
    ActivityRenderer renderer,
    ConversationState conversationState,
    GapRecorder gaps,
    BotMetrics metrics,
    ILogger<MedicationsBot> logger) : ActivityHandler
{
    private readonly IStatePropertyAccessor<string> _memory = conversationState.CreateProperty<string>("memory");

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (FeedbackData.Read(turnContext.Activity.Value) is { } feedback)
        {
            metrics.Feedback(feedback.IsHelpful);
            await gaps.FeedbackAsync(feedback.Subject, feedback.IsHelpful, feedback.Reason, cancellationToken);
            await SendAsync(new Reply.FeedbackThanks(), turnContext, cancellationToken);
            return;
        }

        var text = Text(turnContext.Activity);
        var before = MemoryCodec.Read(await ReadMemoryAsync(turnContext, cancellationToken));
        Turn turn;
        try
        {
            turn = dialogue.Respond(text, before);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailure(logger, error.GetType().Name, error);
            turn = new Turn(new Reply.Failure(), before);
        }

        if (turn.Memory.IsEmpty)
            await conversationState.ClearStateAsync(turnContext, cancellationToken);
        else
            await _memory.SetAsync(turnContext, MemoryCodec.Write(turn.Memory), cancellationToken);

        metrics.Reply(turn.Reply.Outcome);
        await SendAsync(turn.Reply, turnContext, cancellationToken);
        await gaps.ReplyAsync(turn.Reply, text, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id))
            await SendAsync(dialogue.Welcome(), turnContext, cancellationToken);
    }

    private Task SendAsync(Reply reply, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(renderer.Render(reply, turnContext.Activity), cancellationToken);

    /// <summary>What the person wrote, without the bot's own name in a Teams channel; of a button, what it stands for.</summary>
    private static string Text(IMessageActivity message)
    {
        var text = message.RemoveRecipientMention() ?? "";
        return text.Length == 0 && message.Value is JValue { Type: JTokenType.String, Value: string value } ? value : text;
    }

    /// <summary>The memory as it was stored; what a storage cannot give back is forgotten, so that the person still gets an answer.</summary>
    private async Task<string?> ReadMemoryAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await _memory.GetAsync(turnContext, cancellationToken: cancellationToken);
        }
        catch (Exception error) when (error is InvalidCastException or Newtonsoft.Json.JsonException)
        {
            LogForgotten(logger, error.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A message could not be answered: {Reason}.")]
    private static partial void LogFailure(ILogger logger, string reason, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was remembered of a conversation could not be read and is forgotten: {Reason}.")]
    private static partial void LogForgotten(ILogger logger, string reason);
}
