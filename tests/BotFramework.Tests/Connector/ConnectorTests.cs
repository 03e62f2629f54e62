using System.Net;
using BotFramework.Tests.Integration;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector;

/// <summary>How replies reach a channel, through a real host and a real service.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    private FakeConnector _connector = null!;
    private EchoHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _host = await EchoHost.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_busy_channel_gets_the_reply_again(int status)
    {
        _connector.Answer = (context, number) =>
        {
            context.Response.StatusCode = number == 1 ? status : 201;
            context.Response.Headers.RetryAfter = "0";
            return context.Response.WriteAsJsonAsync(new { id = "sent" });
        };

        Assert.Equal(HttpStatusCode.OK, await SayAsync("hello"));

        Assert.Equal(2, _connector.Calls.Count);
        Assert.Single(_connector.Calls.Select(call => call.Body).Distinct());
    }

    [Fact]
    public async Task A_channel_that_asks_for_a_long_wait_fails_the_turn_at_once()
    {
        _connector.Answer = (context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.BadGateway, await SayAsync("hello"));
        Assert.Single(_connector.Calls);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_reply_that_a_channel_refuses_is_not_sent_again(int status)
    {
        _connector.Answer = (context, _) =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync("""{"error":{"code":"BadArgument","message":"no"}}""");
        };
        ErrorResponseException? error = null;
        _host.Bot.OnMessage = async (turn, cancellation) =>
            error = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hello", cancellationToken: cancellation));

        Assert.Equal(HttpStatusCode.OK, await SayAsync("hello"));

        Assert.Single(_connector.Calls);
        Assert.Equal(status, (int)error!.Response!.StatusCode);
        Assert.Equal("BadArgument", error.Body?.Error?.Code);
    }

    [Fact]
    public async Task A_reply_that_may_have_arrived_is_never_sent_twice()
    {
        _connector.Answer = (context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.BadGateway, await SayAsync("hello"));
        Assert.Single(_connector.Calls);
        Assert.Empty(_host.Failures);
    }

    [Fact]
    public async Task An_update_may_be_sent_twice()
    {
        _connector.Answer = (context, number) =>
        {
            if (number == 1)
            {
                context.Abort();
            }

            return Task.CompletedTask;
        };
        _host.Bot.OnMessage = (turn, cancellation) =>
            turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "sent|1", Text = "better" }, cancellation);

        Assert.Equal(HttpStatusCode.OK, await SayAsync("hello"));

        Assert.Equal(2, _connector.Calls.Count);
        Assert.All(_connector.Calls, call => Assert.Equal(("PUT", "/v3/conversations/c/activities/sent%7C1"), (call.Method, call.Path)));
    }

    [Fact]
    public async Task An_activity_can_be_deleted()
    {
        _host.Bot.OnMessage = (turn, cancellation) => turn.DeleteActivityAsync("sent|1", cancellation);

        Assert.Equal(HttpStatusCode.OK, await SayAsync("hello"));

        var call = Assert.Single(_connector.Calls);
        Assert.Equal(("DELETE", "/v3/conversations/c/activities/sent%7C1"), (call.Method, call.Path));
    }

    [Fact]
    public async Task Nobody_there_fails_the_turn_cleanly()
    {
        using var response = await _host.PostAsync(Message("hello", "http://127.0.0.1:9"));

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Empty(_host.Failures);
    }

    [Fact]
    public async Task A_redirect_carries_no_reply_to_another_host()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        _connector.Answer = (context, _) =>
        {
            context.Response.Redirect(elsewhere.Url + "/", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.BadGateway, await SayAsync("hello"));
        Assert.DoesNotContain(elsewhere.Calls, call => call.Body.Length > 0);
    }

    [Fact]
    public async Task Replies_of_a_conversation_arrive_in_order_though_one_has_to_wait()
    {
        var first = true;
        _connector.Answer = (context, _) =>
        {
            context.Response.StatusCode = first ? 429 : 201;
            first = false;
            return context.Response.WriteAsJsonAsync(new { id = "sent" });
        };
        var isFirstOut = new TaskCompletionSource();
        _host.Bot.OnMessage = async (turn, cancellation) =>
        {
            if (turn.Activity.Text == "two")
            {
                await isFirstOut.Task;
            }

            var sending = turn.SendActivityAsync(turn.Activity.Text!, cancellationToken: cancellation);
            isFirstOut.TrySetResult();
            await sending;
        };

        await Task.WhenAll(SayAsync("one"), SayAsync("two"));

        Assert.Equal(["one", "one", "two"], _connector.Calls.Select(call => (string?)JObject.Parse(call.Body)["text"]));
    }

    [Fact]
    public async Task A_dead_channel_holds_up_nobody_else()
    {
        await using var dead = await FakeConnector.StartAsync();
        dead.Answer = (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var waiting = _host.PostAsync(Message("hello", dead.Url));
        while (dead.Calls.IsEmpty)
        {
            await Task.Delay(10);
        }

        Assert.Equal(HttpStatusCode.OK, await SayAsync("hello"));
        Assert.False(waiting.IsCompleted);
        _host.Client.CancelPendingRequests();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task An_answer_without_id_or_without_JSON_is_taken_as_sent()
    {
        _connector.Answer = (context, number) => number == 1 ? Task.CompletedTask : context.Response.WriteAsync("<p>Thanks</p>");
        var ids = new List<string?>();
        _host.Bot.OnMessage = async (turn, cancellation) =>
        {
            ids.Add((await turn.SendActivityAsync("one", cancellationToken: cancellation)).Id);
            ids.Add((await turn.SendActivityAsync("two", cancellationToken: cancellation)).Id);
        };

        Assert.Equal(HttpStatusCode.OK, await SayAsync("hello"));
        Assert.Equal(["", ""], ids);
    }

    [Fact]
    public async Task The_bot_goes_on_with_a_conversation_by_itself()
    {
        ConversationReference? reference = null;
        _host.Bot.OnMessage = (turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        };
        await SayAsync("hello");

        await _host.Adapter.ContinueConversationAsync(
            "", reference!, (turn, cancellation) => turn.SendActivityAsync("still here", cancellationToken: cancellation), default);

        var call = Assert.Single(_connector.Calls);
        Assert.StartsWith("/v3/conversations/c/activities", call.Path, StringComparison.Ordinal);
        Assert.Equal("still here", (string?)JObject.Parse(call.Body)["text"]);
    }

    [Fact]
    public async Task The_bot_starts_a_conversation()
    {
        _connector.Answer = (context, number) => context.Response.WriteAsJsonAsync(new { id = number == 1 ? "new" : "sent" });

        await _host.Adapter.CreateConversationAsync(
            "", Channels.Msteams, _connector.Url, null!, new ConversationParameters { Bot = new ChannelAccount("bot") },
            (turn, cancellation) => turn.SendActivityAsync("hello", cancellationToken: cancellation), default);

        Assert.Equal("/v3/conversations", _connector.Calls.First().Path);
        Assert.StartsWith("/v3/conversations/new/activities", _connector.Calls.Last().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_credentials_the_bot_speaks_to_nobody_elsewhere()
    {
        var reference = new ConversationReference
        {
            ServiceUrl = "https://example.com/",
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = "c" },
        };

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => _host.Adapter.ContinueConversationAsync(
            "", reference, (turn, cancellation) => turn.SendActivityAsync("hello", cancellationToken: cancellation), default));

        Assert.Contains("example.com", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_credentials_the_bot_speaks_to_nobody_who_was_not_vouched_for()
    {
        await using var host = await EchoHost.StartAsync(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret"));
        var reference = new ConversationReference
        {
            ServiceUrl = _connector.Url,
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = "c" },
        };

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Adapter.ContinueConversationAsync(
            "app", reference, (turn, cancellation) => turn.SendActivityAsync("hello", cancellationToken: cancellation), default));

        Assert.Empty(_connector.Calls);
    }

    private static string Message(string text, string serviceUrl) => new JObject
    {
        ["type"] = "message",
        ["id"] = "1",
        ["text"] = text,
        ["channelId"] = "emulator",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JObject { ["id"] = "user" },
        ["recipient"] = new JObject { ["id"] = "bot" },
        ["conversation"] = new JObject { ["id"] = "c" },
    }.ToString();

    private async Task<HttpStatusCode> SayAsync(string text)
    {
        using var response = await _host.PostAsync(Message(text, _connector.Url));
        return response.StatusCode;
    }
}
