using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Medications.Web.Tests.DirectLine;

public sealed class ConversationTests(EchoSite site) : IClassFixture<EchoSite>
{
    [Fact]
    public async Task A_conversation_begins_with_201_a_token_and_a_stream()
    {
        using var client = site.Client();
        client.Token = (string?)(await DirectLineClient.Json(await client.PostAsync("tokens/generate", null)))["token"];

        var response = await client.PostAsync("conversations", new { user = new { id = "dl_1" } });

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var begun = await DirectLineClient.Json(response);
        Assert.NotEmpty((string)begun["conversationId"]!);
        Assert.Equal(1800, (int)begun["expires_in"]!);
        Assert.StartsWith($"ws://{site.Site.Address.Authority}/v3/directline/conversations/", (string)begun["streamUrl"]!);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("conversations", null)).StatusCode);
    }

    [Fact]
    public async Task The_bot_welcomes_a_user_who_is_known_once()
    {
        using var client = await site.Client().StartAsync("dl_anna");

        await client.SayAsync("hello");

        Assert.Equal(["welcome dl_anna", "hello", "echo hello"], await client.TextsOnceAsync("echo hello"));
    }

    [Fact]
    public async Task A_user_who_was_not_named_is_welcomed_with_the_first_message()
    {
        using var client = await site.Client().StartAsync();

        await client.SayAsync("hello");

        Assert.Equal(["hello", "welcome someone", "echo hello"], await client.TextsOnceAsync("echo hello"));
    }

    [Fact]
    public async Task The_stream_brings_the_users_own_activity_back_with_what_the_client_put_in_it()
    {
        using var client = await site.Client().StartAsync("dl_anna");
        using var socket = await client.OpenStreamAsync();

        await client.PostActivityAsync(new
        {
            type = "message",
            text = "hello",
            channelId = "webchat",
            from = new { id = "dl_mallory", role = "user" },
            channelData = new { clientActivityID = "abc123" },
            somethingNew = new { deep = 1 },
        });

        var frames = await DirectLineClient.FramesUntilAsync(socket, "echo hello");
        var activities = frames.SelectMany(f => f["activities"]!.AsArray()).Select(a => a!).ToList();
        var own = activities.Single(a => (string?)a["text"] == "hello");
        Assert.Equal("abc123", (string?)own["channelData"]!["clientActivityID"]);
        Assert.Equal(1, (int)own["somethingNew"]!["deep"]!);
        Assert.Equal("dl_anna", (string?)own["from"]!["id"]);
        Assert.Equal("webchat", (string?)own["channelId"]);
        var reply = activities.Single(a => (string?)a["text"] == "echo hello");
        Assert.Equal((string?)own["id"], (string?)reply["replyToId"]);
        Assert.Equal("bot", (string?)reply["from"]!["role"]);
        Assert.Equal(activities.Count - 1, int.Parse((string)frames[^1]["watermark"]!));
    }

    [Fact]
    public async Task Who_connects_again_gets_what_came_after_the_watermark_only()
    {
        using var client = await site.Client().StartAsync("dl_anna");
        await client.SayAsync("one");
        var (_, watermark) = await client.ReadAsync();
        await client.SayAsync("two");

        var again = await DirectLineClient.Json(await client.GetAsync($"conversations/{client.ConversationId}?watermark={watermark}"));
        using var socket = await client.OpenStreamAsync(new Uri((string)again["streamUrl"]!));

        var frames = await DirectLineClient.FramesUntilAsync(socket, "echo two");
        Assert.Equal(["two", "echo two"], frames.SelectMany(f => f["activities"]!.AsArray()).Select(a => (string?)a!["text"]));
    }

    [Fact]
    public async Task Without_a_stream_a_client_asks_with_its_watermark()
    {
        using var client = await site.Client().StartAsync();
        await client.SayAsync("one");
        var (_, watermark) = await client.ReadAsync();

        Assert.Empty((await client.ReadAsync(watermark)).Activities);
        Assert.Equal(watermark, (await client.ReadAsync(watermark)).Watermark);
        await client.SayAsync("two");
        Assert.Equal(["two", "echo two"], (await client.ReadAsync(watermark)).Activities.Select(a => (string?)a["text"]));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync($"conversations/{client.ConversationId}/activities?watermark=x")).StatusCode);
    }

    [Fact]
    public async Task A_changed_reply_comes_again_under_its_id()
    {
        using var client = await site.Client().StartAsync();

        await client.SayAsync("update");

        var activities = (await client.ReadAsync()).Activities;
        var first = activities.Single(a => (string?)a["text"] == "echo update");
        var second = activities.Single(a => (string?)a["text"] == "changed");
        Assert.Equal((string?)first["id"], (string?)second["id"]);
        Assert.Equal("message", (string?)second["type"]);
    }

    [Fact]
    public async Task Empty_frames_keep_a_stream_open_and_closing_it_ends_it()
    {
        using var client = await site.Client().StartAsync();
        using var socket = await client.OpenStreamAsync();

        for (var i = 0; i < 3; i++)
            await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);
        await client.SayAsync("still there");
        await DirectLineClient.FramesUntilAsync(socket, "echo still there");
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task A_bot_that_fails_says_so_and_the_conversation_goes_on()
    {
        using var client = await site.Client().StartAsync();

        await client.SayAsync("fail");
        await client.SayAsync("hello");

        var texts = await client.TextsOnceAsync("echo hello");
        Assert.Contains(texts, t => t is not null && t.Contains("went wrong", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Uploaded_files_reach_the_bot_by_name_and_their_bytes_are_not_kept()
    {
        using var client = await site.Client().StartAsync();
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","text":"look","from":{"id":"someone"}}""", Encoding.UTF8);
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        var file = new ByteArrayContent([1, 2, 3]);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "file", "pill.png");

        var response = await client.SendAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload?userId=someone", form);

        Assert.NotEmpty((string)(await DirectLineClient.Json(response))["id"]!);
        await client.TextsOnceAsync("echo look 1 file(s)");
        var attachment = (await client.ReadAsync()).Activities.Single(a => (string?)a["text"] == "look")["attachments"]![0]!;
        Assert.Equal("pill.png", (string?)attachment["name"]);
        Assert.Null(attachment["content"]);
    }

    [Fact]
    public async Task Many_users_talk_at_once_and_each_hears_only_the_own_conversation()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
        {
            using var client = await site.Client().StartAsync($"dl_{n}");
            for (var i = 0; i < 5; i++)
                await client.SayAsync($"{n}.{i}");
            var texts = (await client.ReadAsync()).Activities.Select(a => (string?)a["text"]);
            Assert.Equal(
                [$"welcome dl_{n}", .. Enumerable.Range(0, 5).SelectMany(i => new[] { $"{n}.{i}", $"echo {n}.{i}" })],
                texts);
        }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":5,"from":"me"}""")]
    public async Task What_is_no_activity_is_400(string body)
    {
        using var client = await site.Client().StartAsync();

        var response = await client.SendAsync(
            HttpMethod.Post, $"conversations/{client.ConversationId}/activities", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["code"]);
    }

    [Fact]
    public async Task Deeply_nested_json_is_400()
    {
        using var client = await site.Client().StartAsync();
        var deep = $$"""{"type":"message","value":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""";

        var response = await client.SendAsync(
            HttpMethod.Post, $"conversations/{client.ConversationId}/activities", new StringContent(deep, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
