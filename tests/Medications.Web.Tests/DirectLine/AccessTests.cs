using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Medications.Web.Tests.DirectLine;

public sealed class AccessTests
{
    [Fact]
    public async Task A_token_is_refreshed_until_it_expires_and_403_after()
    {
        using var site = EchoSite.Start();
        using var client = await site.Client().StartAsync();

        site.Clock.Advance(TimeSpan.FromMinutes(20));
        client.Token = (string?)(await DirectLineClient.Json(await client.PostAsync("tokens/refresh", null)))["token"];
        site.Clock.Advance(TimeSpan.FromMinutes(20));
        await client.SayAsync("still here");
        site.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"conversations/{client.ConversationId}/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("tokens/refresh", null)).StatusCode);
    }

    [Fact]
    public async Task A_conversation_that_nobody_uses_ends_its_stream_closes_and_it_is_404()
    {
        using var site = EchoSite.Start(("DirectLine:IdleTimeout", "00:10:00"));
        using var client = await site.Client().StartAsync();
        using var socket = await client.OpenStreamAsync();

        site.Clock.Advance(TimeSpan.FromMinutes(12));

        var closed = await socket.ReceiveAsync(new byte[100], CancellationToken.None);
        Assert.Equal(WebSocketMessageType.Close, closed.MessageType);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostActivityAsync(new { type = "message", text = "hello" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"conversations/{client.ConversationId}?watermark=0")).StatusCode);
    }

    [Fact]
    public async Task Only_a_token_for_the_conversation_opens_it()
    {
        using var site = EchoSite.Start();
        using var anna = await site.Client().StartAsync();
        using var mallory = await site.Client().StartAsync();
        var path = $"conversations/{anna.ConversationId}/activities";

        Assert.Equal(HttpStatusCode.Forbidden, (await mallory.GetAsync(path)).StatusCode);
        mallory.Token = anna.Token![..^2] + (anna.Token!.EndsWith("AA", StringComparison.Ordinal) ? "BB" : "AA");
        Assert.Equal(HttpStatusCode.Forbidden, (await mallory.GetAsync(path)).StatusCode);
        mallory.Token = "a.b.c";
        Assert.Equal(HttpStatusCode.Forbidden, (await mallory.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await mallory.PostAsync("conversations", null)).StatusCode);
        mallory.Token = null;
        Assert.Equal(HttpStatusCode.Unauthorized, (await mallory.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_token_in_a_streams_address_opens_the_stream_and_nothing_else()
    {
        using var site = EchoSite.Start();
        using var client = await site.Client().StartAsync();
        client.Token = client.StreamUrl!.Query.Split("t=")[1];

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"conversations/{client.ConversationId}/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("tokens/refresh", null)).StatusCode);
        site.Clock.Advance(TimeSpan.FromMinutes(3));
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStreamAsync());
    }

    [Fact]
    public async Task A_token_of_an_earlier_start_is_good_where_the_key_is_configured()
    {
        const string key = "0123456789-0123456789-0123456789";
        string token;
        using (var before = EchoSite.Start(("DirectLine:TokenKey", key)))
        {
            using var client = await before.Client().StartAsync();
            token = client.Token!;
        }
        using var after = EchoSite.Start(("DirectLine:TokenKey", key));
        using var again = after.Client();
        again.Token = token;
        using var other = EchoSite.Start();
        using var stranger = other.Client();
        stranger.Token = token;

        Assert.Equal(HttpStatusCode.OK, (await again.PostAsync("tokens/refresh", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.PostAsync("tokens/refresh", null)).StatusCode);
    }

    [Fact]
    public async Task Too_many_conversations_are_refused_until_others_end()
    {
        using var site = EchoSite.Start(("DirectLine:MaxConversations", "2"), ("DirectLine:IdleTimeout", "00:05:00"));
        using var one = await site.Client().StartAsync();
        using var two = await site.Client().StartAsync();
        using var three = site.Client();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await three.PostAsync("conversations", null)).StatusCode);
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.Created, (await three.PostAsync("conversations", null)).StatusCode);
    }

    [Fact]
    public async Task A_client_that_asks_too_fast_is_429_and_told_when_to_come_back()
    {
        using var site = EchoSite.Start(("DirectLine:Burst", "3"), ("DirectLine:RequestsPerSecond", "1"));
        using var client = site.Client();

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 8; i++)
            answers.Add(await client.PostAsync("tokens/generate", null));

        var refused = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_413_and_the_conversation_goes_on()
    {
        using var site = EchoSite.Start(("DirectLine:MaxBytes", "20000"));
        using var client = await site.Client().StartAsync();

        var response = await client.PostActivityAsync(new { type = "message", text = new string('x', 30_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await client.SayAsync("hello");
    }

    [Fact]
    public async Task Other_websites_may_use_it_only_where_they_are_allowed()
    {
        using var site = EchoSite.Start(("Chat:AllowedOrigins:0", "https://clinic.example"));
        using var client = site.Client();

        var allowed = await client.SendAsync(HttpMethod.Post, "tokens/generate", null, "https://clinic.example");
        var refused = await client.SendAsync(HttpMethod.Post, "tokens/generate", null, "https://other.example");
        var own = await client.SendAsync(HttpMethod.Post, "tokens/generate", null, site.Site.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
        Assert.Equal("https://clinic.example", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.False(refused.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_told_the_headers_that_Web_Chat_sends()
    {
        using var site = EchoSite.Start(("Chat:AllowedOrigins:0", "https://clinic.example"));
        using var http = new HttpClient { BaseAddress = site.Site.Address };
        var request = new HttpRequestMessage(HttpMethod.Options, "v3/directline/conversations");
        request.Headers.Add("Origin", "https://clinic.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        var response = await http.SendAsync(request);

        Assert.True(response.IsSuccessStatusCode);
        var headers = string.Join(',', response.Headers.GetValues("Access-Control-Allow-Headers")).ToLowerInvariant();
        Assert.All(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], h => Assert.Contains(h, headers));
    }

    [Fact]
    public async Task A_secret_of_another_Direct_Line_is_taken_for_no_token_at_all()
    {
        using var site = EchoSite.Start();
        using var client = site.Client();
        client.Token = "some-secret";

        Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("conversations", null)).StatusCode);
    }

    [Fact]
    public async Task A_conversation_keeps_only_so_many_activities()
    {
        using var site = EchoSite.Start(("DirectLine:MaxActivities", "10"));
        using var client = await site.Client().StartAsync();
        for (var i = 0; i < 20; i++)
            await client.SayAsync($"{i}");

        var (activities, watermark) = await client.ReadAsync();

        Assert.Equal(10, activities.Count);
        Assert.Equal("echo 19", (string?)activities[^1]["text"]);
        Assert.Equal("40", watermark);
    }
}
