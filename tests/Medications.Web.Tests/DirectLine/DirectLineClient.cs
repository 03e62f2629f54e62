using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Medications.Web.Tests.DirectLine;

/// <summary>A Direct Line client, as plain as the protocol: what goes over the wire, and no more.</summary>
internal sealed class DirectLineClient(Uri address) : IDisposable
{
    readonly HttpClient _http = new() { BaseAddress = new Uri(address, "v3/directline/") };

    public string? Token { get; set; }

    public string? ConversationId { get; set; }

    public Uri? StreamUrl { get; private set; }

    public void Dispose() => _http.Dispose();

    /// <summary>Gets a token and begins its conversation.</summary>
    public async Task<DirectLineClient> StartAsync(string? userId = null)
    {
        var token = await Json(await PostAsync("tokens/generate", userId is null ? null : new { user = new { id = userId } }));
        Token = (string?)token["token"];
        var begun = await Json(await PostAsync("conversations", null));
        ConversationId = (string?)begun["conversationId"];
        StreamUrl = new Uri((string)begun["streamUrl"]!);
        return this;
    }

    /// <summary>Says something; the activity's id.</summary>
    public async Task<string> SayAsync(string text) =>
        (string)(await Json(await PostActivityAsync(new { type = "message", text, from = new { id = "someone" } })))["id"]!;

    public Task<HttpResponseMessage> PostActivityAsync(object activity) =>
        PostAsync($"conversations/{ConversationId}/activities", activity);

    /// <summary>The activities after a watermark, and the new one.</summary>
    public async Task<(List<JsonNode> Activities, string? Watermark)> ReadAsync(string? watermark = null)
    {
        var set = await Json(await GetAsync($"conversations/{ConversationId}/activities?watermark={watermark}"));
        return ([.. set["activities"]!.AsArray().Select(a => a!)], (string?)set["watermark"]);
    }

    /// <summary>The texts of all messages so far, once a certain one is among them.</summary>
    public async Task<List<string?>> TextsOnceAsync(string text)
    {
        while (true)
        {
            var texts = (await ReadAsync()).Activities.Select(a => (string?)a["text"]).ToList();
            if (texts.Contains(text))
                return texts;
            await Task.Delay(20);
        }
    }

    public Task<HttpResponseMessage> PostAsync(string path, object? body) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body ?? new { }));

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, string? origin = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return _http.SendAsync(request);
    }

    /// <summary>Opens the stream of the conversation.</summary>
    public async Task<ClientWebSocket> OpenStreamAsync(Uri? url = null)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(url ?? StreamUrl!, CancellationToken.None);
        return socket;
    }

    /// <summary>Reads frames until a message with the given text has come; all frames.</summary>
    public static async Task<List<JsonNode>> FramesUntilAsync(WebSocket socket, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var frames = new List<JsonNode>();
        while (true)
        {
            var frame = JsonNode.Parse(await ReadFrameAsync(socket, patience.Token))!;
            frames.Add(frame);
            if (frame["activities"]!.AsArray().Any(a => (string?)a!["text"] == text))
                return frames;
        }
    }

    public static async Task<JsonNode> Json(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created, $"{response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    static async Task<string> ReadFrameAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, cancellationToken);
            Assert.Equal(WebSocketMessageType.Text, part.MessageType);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(frame.ToArray());
    }
}
