using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

/// <summary>An adapter that keeps what it is told to send, and answers as a channel would.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private readonly List<Activity> _sent = [];

    public IReadOnlyList<Activity> Sent
    {
        get
        {
            lock (_lock)
            {
                return [.. _sent];
            }
        }
    }

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity Incoming(string type = ActivityTypes.Message, string text = "hello") => new(type)
    {
        Id = "in-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "http://localhost/channel",
        Conversation = new ConversationAccount(id: "conversation-1"),
        From = new ChannelAccount("user-1", "User"),
        Recipient = new ChannelAccount("bot-1", "Bot"),
    };

    public TurnContext Turn(Activity? incoming = null) => new(this, incoming ?? Incoming());

    public async Task RunAsync(BotCallbackHandler bot, Activity? incoming = null, CancellationToken cancellationToken = default)
    {
        using var turn = Turn(incoming);
        await RunPipelineAsync(turn, bot, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(activities.Select(activity =>
            {
                _sent.Add(activity);
                return new ResourceResponse($"out-{_sent.Count}");
            }).ToArray());
        }
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
