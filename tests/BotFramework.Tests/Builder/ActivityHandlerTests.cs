using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly Bot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "messageUpdate")]
    [InlineData(ActivityTypes.MessageDelete, "messageDelete")]
    [InlineData(ActivityTypes.EndOfConversation, "endOfConversation")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "commandResult")]
    [InlineData("something.else", "unrecognized")]
    public async Task Each_type_of_activity_has_its_method(string type, string method)
    {
        await _bot.OnTurnAsync(_adapter.Turn(RecordingAdapter.Incoming(type)));

        Assert.Equal([method], _bot.Called);
    }

    [Fact]
    public async Task Members_that_join_or_leave_are_announced_but_not_the_bot_alone()
    {
        await ConversationUpdateAsync(added: ["bot-1"]);
        await ConversationUpdateAsync(removed: ["bot-1"]);
        await _bot.OnTurnAsync(_adapter.Turn(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [null!] }));
        Assert.Empty(_bot.Called);

        await ConversationUpdateAsync(added: ["bot-1", "user-1"]);
        await ConversationUpdateAsync(removed: ["user-1"]);
        Assert.Equal(["added bot-1 user-1", "removed user-1"], _bot.Called);
    }

    [Fact]
    public async Task Reactions_added_are_told_from_those_removed()
    {
        await _bot.OnTurnAsync(_adapter.Turn(new Activity(ActivityTypes.MessageReaction)
        {
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("sad")],
        }));

        Assert.Equal(["reacted like", "unreacted sad"], _bot.Called);
    }

    [Theory]
    [InlineData("tokens/response", "token")]
    [InlineData("anything", "event")]
    [InlineData(null, "event")]
    public async Task Token_responses_are_told_from_other_events(string? name, string method)
    {
        await _bot.OnTurnAsync(_adapter.Turn(new Activity(ActivityTypes.Event) { Name = name }));

        Assert.Equal([method], _bot.Called);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installing_is_told_from_uninstalling(string action, string method)
    {
        await _bot.OnTurnAsync(_adapter.Turn(new Activity(ActivityTypes.InstallationUpdate) { Action = action }));

        Assert.Equal([method], _bot.Called);
    }

    [Theory]
    [InlineData("unknown", null, 501)]
    [InlineData(null, null, 501)]
    [InlineData("signin/verifyState", null, 501)]
    [InlineData("signin/tokenExchange", null, 501)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""", 501)]
    [InlineData("application/search", """{"kind":"search","queryText":"ima"}""", 501)]
    [InlineData("adaptiveCard/action", null, 400)]
    [InlineData("adaptiveCard/action", "{}", 400)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", 400)]
    [InlineData("adaptiveCard/action", """{"action":"Action.Execute"}""", 400)]
    [InlineData("application/search", """{"kind":"search"}""", 400)]
    [InlineData("application/search", """{"queryText":"ima"}""", 400)]
    [InlineData("application/search", """{"kind":"search","queryText":"ima","queryOptions":{"skip":1e99}}""", 400)]
    [InlineData("application/search", """{"kind":"search","queryText":"ima","queryOptions":"all"}""", 400)]
    public async Task An_invoke_that_nobody_handles_is_answered_501_and_a_malformed_one_400(string? name, string? value, int status)
    {
        var response = await InvokeAsync(new ActivityHandler(), name, value);

        Assert.Equal(status, response.Status);
        Assert.False(response.IsSuccessStatusCode());
        if (status == 400)
        {
            var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
            Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        }
    }

    [Fact]
    public async Task An_action_on_a_card_is_answered_by_the_bot()
    {
        var response = await InvokeAsync(_bot, "adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"more","data":{"page":2}}}""");

        Assert.Equal(200, response.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal("more 2", body.Value);
    }

    [Theory]
    [InlineData("msteams", """{"queryText":"ima"}""", "search ima")]
    [InlineData("webchat", """{"kind":"typeahead","queryText":"ima"}""", "typeahead ima")]
    public async Task A_search_is_answered_by_the_bot(string channel, string value, string expected)
    {
        var response = await InvokeAsync(_bot, "application/search", value, channel);

        Assert.Equal(expected, Assert.IsType<SearchInvokeResponse>(response.Body).Value);
    }

    [Fact]
    public async Task An_answer_that_the_bot_sends_itself_is_not_sent_twice()
    {
        var incoming = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        (incoming.Name, incoming.DeliveryMode) = ("own", DeliveryModes.ExpectReplies);
        var turn = _adapter.Turn(incoming);

        await _bot.OnTurnAsync(turn);

        var sent = Assert.Single(turn.BufferedReplyActivities);
        Assert.Equal(202, ((InvokeResponse)sent.Value!).Status);
    }

    [Fact]
    public async Task A_turn_without_an_activity_or_its_type_is_an_error()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(_adapter.Turn(new Activity())));
    }

    private async Task ConversationUpdateAsync(string[]? added = null, string[]? removed = null)
    {
        var incoming = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate);
        incoming.MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList();
        incoming.MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList();
        await _bot.OnTurnAsync(_adapter.Turn(incoming));
    }

    private async Task<InvokeResponse> InvokeAsync(ActivityHandler bot, string? name, string? value, string channel = "webchat")
    {
        var incoming = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        (incoming.Name, incoming.Value, incoming.ChannelId) = (name, value is null ? null : JObject.Parse(value), channel);

        await bot.OnTurnAsync(_adapter.Turn(incoming));

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return (InvokeResponse)sent.Value!;
    }

    private sealed class Bot : ActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => Note(turnContext.Activity.Text == "hello" ? "message" : "?");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("messageDelete");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("endOfConversation");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note("commandResult");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("added " + string.Join(' ', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("removed " + string.Join(' ', membersRemoved.Select(member => member.Id)));

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Note("reacted " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Note("unreacted " + messageReactions[0].Type);

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { Value = $"{invokeValue.Action!.Verb} {((JObject)invokeValue.Action.Data!)["page"]}" });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new SearchInvokeResponse { Value = $"{invokeValue.Kind} {invokeValue.QueryText}" });

        protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            if (turnContext.Activity.Name != "own")
            {
                return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
            }

            var own = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202 } };
            await turnContext.SendActivityAsync(own, cancellationToken);
            return CreateInvokeResponse();
        }

        private Task Note(string method)
        {
            Called.Add(method);
            return Task.CompletedTask;
        }
    }
}
