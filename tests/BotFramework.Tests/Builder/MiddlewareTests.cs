using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_wraps_what_comes_after_it()
    {
        _adapter.Use(Logging("outer")).Use(Logging("inner"));

        await _adapter.RunAsync(Bot);

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], _log);
    }

    [Fact]
    public async Task A_set_within_a_set_wraps_what_comes_after_it_too()
    {
        _adapter.Use(new MiddlewareSet().Use(Logging("a")).Use(Logging("b"))).Use(Logging("c"));

        await _adapter.RunAsync(Bot);

        Assert.Equal(["a in", "b in", "c in", "bot", "c out", "b out", "a out"], _log);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(Logging("outer")).Use(new Middleware((_, _, _) => Task.CompletedTask));

        await _adapter.RunAsync(Bot);

        Assert.Equal(["outer in", "outer out"], _log);
    }

    [Fact]
    public async Task Middleware_can_catch_what_the_bot_throws()
    {
        _adapter.Use(new Middleware(async (_, next, token) =>
        {
            var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => next(token));
            _log.Add(exception.Message);
        }));

        await _adapter.RunAsync((_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal(["broken"], _log);
    }

    [Fact]
    public async Task What_nobody_catches_goes_to_the_error_handler_or_else_to_the_caller()
    {
        Task Broken(ITurnContext turn, CancellationToken token) => throw new InvalidOperationException("broken");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Broken));

        _adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync("sorry: " + exception.Message);
        await _adapter.RunAsync(Broken);

        Assert.Equal("sorry: broken", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task A_turn_without_middleware_or_bot_just_ends()
    {
        await new MiddlewareSet().ReceiveActivityWithStatusAsync(_adapter.Turn(), null, default);

        Assert.Throws<ArgumentNullException>(() => _adapter.Use(null!));
        Assert.Empty(_adapter.MiddlewareSet);
    }

    [Fact]
    public async Task Whether_a_cancelled_turn_goes_on_is_the_bots_choice()
    {
        _adapter.Use(Logging("outer"));

        await _adapter.RunAsync(Bot, cancellationToken: new CancellationToken(true));

        Assert.Equal(["outer in", "bot", "outer out"], _log);
    }

    [Fact]
    public async Task Typing_shows_while_the_answer_takes_its_time()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await _adapter.RunAsync(async (turn, _) =>
        {
            while (_adapter.Sent.Count < 2)
            {
                await Task.Yield();
            }

            Assert.False(turn.Responded);
            await turn.SendActivityAsync("done");
        });
        var sent = _adapter.Sent;

        Assert.All(sent.Take(2), activity => Assert.Equal((ActivityTypes.Typing, "conversation-1"), (activity.Type, activity.Conversation!.Id)));
        Assert.Contains(sent, activity => activity.Text == "done");
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate, null)]
    [InlineData(ActivityTypes.Message, DeliveryModes.ExpectReplies)]
    public async Task Typing_does_not_show_where_nobody_watches(string type, string? deliveryMode)
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));
        var incoming = RecordingAdapter.Incoming(type);
        incoming.DeliveryMode = deliveryMode;

        await _adapter.RunAsync(async (_, _) => await Task.Delay(20), incoming);

        Assert.Empty(_adapter.Sent);
    }

    [Theory]
    [InlineData("2.0", "this-bot", "azp", "other-bot", false)]
    [InlineData("1.0", "this-bot", "appid", "other-bot", false)]
    [InlineData(null, "this-bot", "appid", "AnonymousSkill", false)]
    [InlineData("2.0", "this-bot", "azp", "this-bot", true)]
    [InlineData("1.0", "https://api.botframework.com", "appid", "this-bot", true)]
    [InlineData(null, "this-bot", "appid", "other-bot", true)]
    public async Task Typing_shows_to_people_and_not_to_bots(string? version, string audience, string claim, string app, bool shows)
    {
        var caller = new ClaimsIdentity([new Claim("aud", audience), new Claim(claim, app)]);
        if (version is not null)
        {
            caller.AddClaim(new Claim("ver", version));
        }

        _adapter.Use(new Middleware((turn, next, token) =>
        {
            turn.TurnState.Add(BotAdapter.BotIdentityKey, caller);
            return next(token);
        }));
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await _adapter.RunAsync(async (_, _) => await Task.Delay(20));

        Assert.Equal(shows, _adapter.Sent.Count > 0);
    }

    [Fact]
    public void Typing_needs_a_delay_and_a_period_that_make_sense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(-1, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(100, 0));
    }

    private Task Bot(ITurnContext turn, CancellationToken token)
    {
        _log.Add("bot");
        return Task.CompletedTask;
    }

    private Middleware Logging(string name) => new(async (_, next, token) =>
    {
        _log.Add(name + " in");
        await next(token);
        _log.Add(name + " out");
    });

    private sealed class Middleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> onTurn) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
            => onTurn(turnContext, next, cancellationToken);
    }
}
