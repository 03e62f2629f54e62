using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Medications.Web.DirectLine;

/// <summary>Takes what a client says into its conversation, and has the bot answer, one turn at a time.</summary>
internal sealed partial class DirectLineChannel(
    DirectLineAdapter adapter, IServiceScopeFactory scopes, TimeProvider time, ILogger<DirectLineChannel> logger)
{
    static readonly ChannelAccount Bot = new() { Id = "medications", Name = "Medications", Role = RoleTypes.Bot };

    /// <summary>Tells the bot that a conversation has begun, and who is in it; does not wait for its welcome.</summary>
    public void Begin(Conversation conversation, Uri serviceUrl, string? locale)
    {
        var begun = Stamp(conversation, new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale }, serviceUrl);
        begun.MembersAdded = conversation.UserId is { } user ? [Bot, new ChannelAccount { Id = user, Role = RoleTypes.User }] : [Bot];
        conversation.UserJoined = conversation.UserId is not null;
        begun.From = conversation.UserId is null ? Bot : new ChannelAccount { Id = conversation.UserId, Role = RoleTypes.User };
        _ = TakeTurnAsync(conversation, begun);
    }

    /// <summary>Adds a client's activity to the conversation, where the client itself sees it again, and has the bot answer it.</summary>
    /// <returns>The activity's id; null where the bot failed.</returns>
    public async Task<string?> ReceiveAsync(Conversation conversation, Activity activity, string? userId, Uri serviceUrl)
    {
        Stamp(conversation, activity, serviceUrl);
        activity.From ??= new ChannelAccount();
        activity.From.Id = userId ?? activity.From.Id ?? conversation.UserId ?? $"dl_{ConversationStore.NewId()}";
        activity.From.Role = RoleTypes.User;
        conversation.UserId ??= activity.From.Id;
        conversation.Append(ActivityJson.Write(activity), activity.Type == ActivityTypes.Typing);

        if (!conversation.UserJoined)
        {
            conversation.UserJoined = true;
            var joined = Stamp(conversation, new Activity { Type = ActivityTypes.ConversationUpdate, Locale = activity.Locale }, serviceUrl);
            joined.From = activity.From;
            joined.MembersAdded = [activity.From];
            await TakeTurnAsync(conversation, joined);
        }
        return await TakeTurnAsync(conversation, activity) ? activity.Id : null;
    }

    Activity Stamp(Conversation conversation, Activity activity, Uri serviceUrl)
    {
        activity.Id = conversation.NextActivityId();
        activity.Timestamp = time.GetUtcNow();
        activity.ChannelId = activity.ChannelId == Channels.Webchat ? Channels.Webchat : Channels.Directline;
        activity.Conversation = new ConversationAccount { Id = conversation.Id };
        activity.Recipient = Bot;
        activity.ServiceUrl = serviceUrl.ToString();
        activity.DeliveryMode = null;
        return activity;
    }

    // A turn is finished even when its client has gone: what the bot says waits in the conversation.
    async Task<bool> TakeTurnAsync(Conversation conversation, Activity activity)
    {
        await conversation.Turn.WaitAsync(CancellationToken.None);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            await adapter.ProcessAsync(activity, bot.OnTurnAsync, CancellationToken.None);
            return true;
        }
        catch (Exception e)
        {
            LogTurnFailed(activity.Type ?? "", e);
            return false;
        }
        finally
        {
            conversation.Turn.Release();
        }
    }

    [LoggerMessage(LogLevel.Error, "A turn on an activity of type {Type} failed.")]
    partial void LogTurnFailed(string type, Exception e);
}
