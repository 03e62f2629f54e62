using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class TurnTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_reply_goes_back_where_the_message_came_from()
    {
        ITurnContext turn = _adapter.Turn();

        var response = await turn.SendActivityAsync("an answer", speak: "aloud");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(
            ("message", "an answer", "aloud", InputHints.AcceptingInput, "in-1", "bot-1", "user-1", "conversation-1", "http://localhost/channel"),
            (sent.Type, sent.Text, sent.Speak, sent.InputHint, sent.ReplyToId, sent.From!.Id, sent.Recipient!.Id, sent.Conversation!.Id, sent.ServiceUrl));
        Assert.Equal("out-1", response.Id);
        Assert.Equal("out-1", sent.Id);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Several_replies_are_sent_in_order_and_answered_in_order()
    {
        var responses = await _adapter.Turn().SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.Equal(["one", "two"], _adapter.Sent.Select(activity => activity.Text));
        Assert.Equal(["out-1", "out-2"], responses.Select(response => response.Id));
    }

    [Fact]
    public async Task A_trace_is_no_answer()
    {
        var turn = _adapter.Turn();

        await turn.SendActivityAsync(Activity.CreateTraceActivity("look"));

        Assert.Single(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_empty_text_is_not_sent(string? text)
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.Turn().SendActivityAsync(text!));
    }

    [Fact]
    public async Task Nothing_cannot_be_sent_updated_or_deleted()
    {
        var turn = _adapter.Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
    }

    [Fact]
    public async Task Handlers_of_sends_run_in_order_and_may_change_what_is_sent()
    {
        var turn = _adapter.Turn();
        var order = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add("outer in");
            activities[0].Text += " outer";
            var responses = await next();
            order.Add("outer out");
            return responses;
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            order.Add("inner");
            activities[0].Text += " inner";
            return next();
        });

        await turn.SendActivityAsync("text");

        Assert.Equal(["outer in", "inner", "outer out"], order);
        Assert.Equal("text outer inner", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task A_handler_can_keep_a_reply_back()
    {
        var turn = _adapter.Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("text");

        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task Updates_and_deletions_pass_their_handlers()
    {
        var turn = _adapter.Turn();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text = "changed";
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId = "another";
            return next();
        });

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, "out-7", text: "old"));
        await turn.DeleteActivityAsync("out-8");

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal(("out-7", "changed", "conversation-1"), (updated.Id, updated.Text, updated.Conversation!.Id));
        var deleted = Assert.Single(_adapter.Deleted);
        Assert.Equal(("another", "conversation-1"), (deleted.ActivityId, deleted.Conversation!.Id));
    }

    [Fact]
    public async Task Expected_replies_are_collected_and_not_sent()
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = _adapter.Turn(incoming);

        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync(new Activity(ActivityTypes.Message, "own", text: "two"));

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.Equal([null, "own"], turn.BufferedReplyActivities.Select(activity => activity.Id));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_turn_that_goes_on_with_another_activity_keeps_its_state_and_handlers()
    {
        var turn = _adapter.Turn();
        turn.TurnState.Add("key", "value");
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Summary = "seen";
            return next();
        });

        var continued = new TurnContext(turn, RecordingAdapter.Incoming(text: "second"));
        await continued.SendActivityAsync("text");

        Assert.Equal("second", continued.Activity.Text);
        Assert.Equal("value", continued.TurnState.Get<string>("key"));
        Assert.Equal("seen", Assert.Single(_adapter.Sent).Summary);
    }

    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
    }

    [Fact]
    public void Turn_state_keeps_values_by_name_and_by_type_until_the_turn_ends()
    {
        var turn = _adapter.Turn();
        var stream = new MemoryStream();
        turn.TurnState.Add("name", "by name");
        turn.TurnState.Add(stream);

        Assert.Equal("by name", turn.TurnState.Get<string>("name"));
        Assert.Same(stream, turn.TurnState.Get<MemoryStream>());
        Assert.Null(turn.TurnState.Get<string>("unknown"));
        Assert.Throws<ArgumentNullException>(() => turn.TurnState.Get<string>(null!));
        Assert.Throws<ArgumentException>(() => turn.TurnState.Add("name", "again"));

        turn.TurnState.Set("name", "again");
        Assert.Equal("again", turn.TurnState.Get<string>("name"));
        turn.TurnState.Set<string>("name", null);
        Assert.Null(turn.TurnState.Get<string>("name"));

        turn.Dispose();
        turn.Dispose();
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task A_turn_that_is_over_sends_nothing_more()
    {
        var turn = _adapter.Turn();
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync(new Activity()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivitiesAsync([new Activity()]));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(new Activity()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync("out-1"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync(new ConversationReference()));
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<string>("key"));
        Assert.Throws<ObjectDisposedException>(() => turn.OnSendActivities((_, _, next) => next()));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task The_turn_runs_in_the_language_of_the_message()
    {
        var before = CultureInfo.CurrentCulture;
        var incoming = RecordingAdapter.Incoming();
        incoming.Locale = "de-DE";

        await _adapter.RunAsync(
            (turn, _) =>
            {
                Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
                Assert.Equal("de-DE", ((TurnContext)turn).Locale);
                return Task.CompletedTask;
            },
            incoming);

        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task A_language_that_nobody_knows_does_not_stop_the_turn()
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.Locale = "not a language!";
        var ran = false;

        await _adapter.RunAsync((_, _) => Task.FromResult(ran = true), incoming);

        Assert.True(ran);
    }

    [Fact]
    public async Task A_bot_can_begin_a_turn_in_a_conversation_that_it_remembers()
    {
        var reference = RecordingAdapter.Incoming().GetConversationReference();

        await _adapter.ContinueConversationAsync("app", reference, (turn, token) => turn.SendActivityAsync("news", cancellationToken: token), default);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("news", "conversation-1", "user-1", "bot-1"), (sent.Text, sent.Conversation!.Id, sent.Recipient!.Id, sent.From!.Id));
    }

    [Fact]
    public void An_adapter_says_which_ways_of_beginning_a_turn_it_lacks()
    {
        Assert.Throws<NotImplementedException>(() => { _ = _adapter.ContinueConversationAsync("app", new Activity(), (_, _) => Task.CompletedTask, default); });
        Assert.Throws<NotImplementedException>(() => { _ = _adapter.CreateConversationAsync("app", "test", "url", "aud", new(), (_, _) => Task.CompletedTask, default); });
    }
}
