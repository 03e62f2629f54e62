using System.Net;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

public sealed class CloudAdapterTests
{
    private static string Message(string serviceUrl, string more = "") => $$"""
        {"type":"message","id":"a|1","text":"hello","channelId":"emulator","serviceUrl":"{{serviceUrl}}","locale":"en-US",
         "from":{"id":"user","name":"User","role":"user"},"recipient":{"id":"bot","name":"Bot","role":"bot"},
         "conversation":{"id":"conv|1"} {{more}} }
        """;

    [Fact]
    public async Task Replies_that_are_expected_stand_in_the_response_without_id_and_timestamp()
    {
        await using var host = await EchoHost.StartAsync();

        using var response = await host.PostAsync(Message("http://localhost:1", ",\"deliveryMode\":\"expectReplies\""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var reply = Assert.Single(JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!);
        Assert.Equal("echo: hello", (string?)reply["text"]);
        Assert.Equal("a|1", (string?)reply["replyToId"]);
        Assert.Equal("bot", (string?)reply["from"]!["id"]);
        Assert.Equal("user", (string?)reply["recipient"]!["id"]);
        Assert.Null(reply["id"]);
        Assert.Null(reply["timestamp"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task Other_replies_go_to_the_service_url(string slash)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();

        using var response = await host.PostAsync(Message(connector.Url + slash));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var call = Assert.Single(connector.Calls);
        Assert.Equal("POST", call.Method);
        Assert.Equal("/v3/conversations/conv%7C1/activities/a%7C1", call.Path);
        Assert.Equal("conv|1", call.Headers["x-ms-conversation-id"]);
        Assert.Equal("application/json; charset=utf-8", call.Headers["Content-Type"]);
        Assert.False(call.Headers.ContainsKey("Authorization"));
        var sent = JObject.Parse(call.Body);
        Assert.Equal("echo: hello", (string?)sent["text"]);
        Assert.Equal("en-US", (string?)sent["locale"]);
        Assert.Equal("acceptingInput", (string?)sent["inputHint"]);
        Assert.Equal("conv|1", (string?)sent["conversation"]!["id"]);
        Assert.Equal("emulator", (string?)sent["channelId"]);
    }

    [Fact]
    public async Task An_activity_without_id_is_answered_at_the_end_of_its_conversation()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await EchoHost.StartAsync();

        using var response = await host.PostAsync(Message(connector.Url).Replace("\"id\":\"a|1\",", "", StringComparison.Ordinal));

        Assert.Equal("/v3/conversations/conv%7C1/activities", Assert.Single(connector.Calls).Path);
    }

    [Fact]
    public async Task A_known_invoke_is_answered_in_the_response_and_an_unknown_one_is_not_implemented()
    {
        await using var host = await EchoHost.StartAsync();
        const string Invoke = """{"type":"invoke","name":"NAME","value":{"n":1},"serviceUrl":"http://localhost"}""";

        using var known = await host.PostAsync(Invoke.Replace("NAME", "ping", StringComparison.Ordinal));
        using var unknown = await host.PostAsync(Invoke.Replace("NAME", "pong", StringComparison.Ordinal));

        Assert.Equal("""{"pong":{"n":1}}""", await known.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotImplemented, unknown.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        await using var host = await EchoHost.StartAsync();

        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Json_sent_as_plain_text_is_taken()
    {
        await using var host = await EchoHost.StartAsync();

        using var response = await host.PostAsync(Message("http://localhost:1", ",\"deliveryMode\":\"expectReplies\""), null, "text/plain");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("this is not JSON")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"} {\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"from\":\"me\",\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"http://localhost\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"noon\",\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"http://localhost\"}")]
    [InlineData("{\"type\":\"message\",\"text\":{\"a\":1},\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"http://localhost\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"hi\",\"serviceUrl\":\"http://localhost\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"hi\",\"conversation\":{},\"serviceUrl\":\"http://localhost\"}")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        await using var host = await EchoHost.StartAsync();

        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://localhost.example.com/")]
    [InlineData("http://127.0.0.1.example.com/")]
    [InlineData("http://localhost@example.com/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("//example.com")]
    [InlineData("")]
    public async Task Without_credentials_the_bot_answers_to_this_machine_only(string serviceUrl)
    {
        await using var host = await EchoHost.StartAsync();

        using var response = await host.PostAsync(Message(serviceUrl, ",\"deliveryMode\":\"expectReplies\""));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Without_credentials_a_caller_behind_a_proxy_is_kept_out()
    {
        await using var host = await EchoHost.StartAsync();
        host.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        using var response = await host.PostAsync(Message("http://localhost:1", ",\"deliveryMode\":\"expectReplies\""));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
