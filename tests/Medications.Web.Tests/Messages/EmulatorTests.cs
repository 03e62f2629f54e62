using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Medications.Web.Tests.Hosting;

namespace Medications.Web.Tests.Messages;

/// <summary>What the Bot Framework Emulator sends, byte for byte but for its addresses and ids, and what it gets back.</summary>
public sealed class EmulatorTests(Site site) : IClassFixture<Site>, IAsyncLifetime
{
    const string Bot = """{"id":"bot-guid-1","name":"Bot","role":"bot"}""";
    const string User = """{"id":"user-guid-1","name":"User","role":"user"}""";

    readonly string _conversation = Guid.NewGuid() + "|livechat";
    readonly HttpClient _http = new() { BaseAddress = site.Address };
    EmulatorConnector _emulator = null!;

    public async ValueTask InitializeAsync() => _emulator = await EmulatorConnector.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task The_user_is_welcomed_once_and_the_bot_not()
    {
        await JoinAsync();

        var welcome = Assert.Single(_emulator.Calls);
        Assert.Equal("message", (string?)welcome.Body["type"]);
        AssertAddressed(welcome, replyToId: (string?)welcome.Body["replyToId"]);
    }

    [Fact]
    public async Task Questions_and_follow_ups_are_answered_in_the_conversation()
    {
        await JoinAsync();
        _emulator.Calls.Clear();

        var first = await SayAsync("is imatinib mesylate chemotherapy?");
        var second = await SayAsync("and the side effects?");

        var replies = _emulator.Calls.Where(call => (string?)call.Body["type"] == "message").ToList();
        Assert.Equal(2, replies.Count);
        Assert.Contains("It is a targeted medicine", replies[0].Body.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("a light meal helps", replies[1].Body.ToJsonString(), StringComparison.Ordinal);
        AssertAddressed(replies[0], first);
        AssertAddressed(replies[1], second);
    }

    void AssertAddressed(EmulatorConnector.Call call, string? replyToId)
    {
        Assert.Equal(
            ("POST", $"/v3/conversations/{Uri.EscapeDataString(_conversation)}/activities/{replyToId}", "bot-guid-1", "user-guid-1", _conversation, "emulator", replyToId),
            (call.Method, call.Path, (string?)call.Body["from"]!["id"], (string?)call.Body["recipient"]!["id"],
                (string?)call.Body["conversation"]!["id"], (string?)call.Body["channelId"], (string?)call.Body["replyToId"]));
        Assert.NotEmpty((string?)call.Body["text"] ?? "");
    }

    async Task JoinAsync() => await PostAsync($$"""
        {"type":"conversationUpdate","membersAdded":[{{Bot}},{{User}}],"membersRemoved":[],"channelId":"emulator","conversation":{"id":"{{_conversation}}"},"id":"{{Guid.NewGuid()}}","localTimestamp":"2026-11-22T14:56:30+00:00","recipient":{{Bot}},"timestamp":"2026-11-22T14:56:30.112Z","from":{{User}},"locale":"en-US","serviceUrl":"{{_emulator.ServiceUrl}}"}
        """);

    async Task<string> SayAsync(string text)
    {
        var id = Guid.NewGuid().ToString();
        await PostAsync($$"""
            {"type":"message","text":"{{text}}","textFormat":"plain","from":{{User}},"locale":"en-US","channelData":{"clientActivityID":"x7g1st5zhpf7"},"channelId":"emulator","conversation":{"id":"{{_conversation}}"},"id":"{{id}}","localTimestamp":"2026-11-22T14:56:32+00:00","recipient":{{Bot}},"timestamp":"2026-11-22T14:56:32.306Z","serviceUrl":"{{_emulator.ServiceUrl}}"}
            """);
        return id;
    }

    async Task PostAsync(string activity)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync("api/messages", content);
        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }
}
