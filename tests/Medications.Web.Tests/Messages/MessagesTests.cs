using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Medications.Web.Tests.Hosting;

namespace Medications.Web.Tests.Messages;

public sealed class MessagesTests(Site site) : IClassFixture<Site>, IDisposable
{
    readonly HttpClient _http = new() { BaseAddress = site.Address };

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Replies_that_are_expected_come_with_the_response()
    {
        var response = await PostAsync(Message("is imatinib mesylate chemotherapy?"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]![0]!;
        Assert.Contains("This page is for information only and does not replace your doctor.", (string)reply["text"]!);
        Assert.Contains("It is a targeted medicine", reply.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("this is not json")]
    [InlineData("""{"text":"no type","conversation":{"id":"1"}}""")]
    public async Task What_is_no_activity_is_400(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(body)).StatusCode);
    }

    [Fact]
    public async Task An_activity_without_conversation_is_refused_and_the_bot_goes_on()
    {
        var response = await PostAsync("""{"type":"message","text":"hello","deliveryMode":"expectReplies","serviceUrl":"http://localhost:1"}""");

        Assert.InRange((int)response.StatusCode, 400, 499);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Message("hello"))).StatusCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public async Task Messages_without_words_and_with_far_too_many_get_a_reply(int length)
    {
        var response = await PostAsync(Message(new string('x', length)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_413()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages")
        {
            Content = new StringContent(Message(new string('x', 2_000_000)), Encoding.UTF8, "application/json"),
        };
        // Else the connection may close under what is still being sent.
        request.Headers.ExpectContinue = true;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _http.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_405(string method)
    {
        var response = await _http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Without_credentials_a_service_elsewhere_is_not_answered()
    {
        var response = await PostAsync(Message("hello", "https://attacker.example"));

        Assert.InRange((int)response.StatusCode, 401, 403);
    }

    [Fact]
    public async Task It_is_up_and_ready_and_counts_without_telling_what_was_asked()
    {
        await PostAsync(Message("is imatinib mesylate chemotherapy?"));

        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync("healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync("readyz")).StatusCode);
        var metrics = await _http.GetStringAsync("metrics");
        Assert.Contains("medications_turn_duration_seconds_count", metrics);
        Assert.Contains("bot_replies", metrics);
        Assert.DoesNotContain("chemotherapy", metrics);
    }

    async Task<HttpResponseMessage> PostAsync(string body) =>
        await _http.PostAsync("api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

    static string Message(string text, string serviceUrl = "http://localhost:56150/_connector") => new JsonObject
    {
        ["type"] = "message",
        ["id"] = "1",
        ["text"] = text,
        ["channelId"] = "emulator",
        ["deliveryMode"] = "expectReplies",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "user", ["role"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = Guid.NewGuid() + "|livechat" },
    }.ToJsonString();
}
