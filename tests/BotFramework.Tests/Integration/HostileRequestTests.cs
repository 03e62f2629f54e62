using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

/// <summary>Requests that mean no good, at the door of a real host.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    private const string Good = """
        {"type":"message","id":"1","text":"hello","channelId":"emulator","serviceUrl":"http://localhost:1","from":{"id":"u"},
         "recipient":{"id":"b"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","value":VALUE}
        """;

    private EchoHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await EchoHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["arrays 10,000 deep"] = Good.Replace("VALUE", new string('[', 10_000) + new string(']', 10_000), StringComparison.Ordinal),
        ["objects 10,000 deep"] = Good.Replace("VALUE", string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000), StringComparison.Ordinal),
        ["a million brackets"] = new('[', 1_000_000),
        ["2 MiB of text"] = Good.Replace("VALUE", "\"" + new string('a', 2 << 20) + "\"", StringComparison.Ordinal),
        ["a number of 100,000 digits where none belongs"] = Good.Replace("\"hello\"", new string('9', 100_000) + "e", StringComparison.Ordinal),
        ["a type that is a list"] = Good.Replace("\"message\"", "[\"message\"]", StringComparison.Ordinal),
        ["a conversation that is a list"] = Good.Replace("{\"id\":\"c\"}", "[]", StringComparison.Ordinal),
        ["members that are a text"] = Good.Replace("VALUE", "1,\"membersAdded\":\"all\"", StringComparison.Ordinal),
        ["a comment that never ends"] = "/* " + Good,
        ["half an activity"] = Good[..60],
        ["zero bytes"] = new('\0', 1000),
        ["no type"] = Good.Replace("\"message\"", "\"\"", StringComparison.Ordinal),
        ["two activities"] = Good.Replace("VALUE", "1", StringComparison.Ordinal) + Good.Replace("VALUE", "1", StringComparison.Ordinal),
        ["a list of activities"] = "[" + Good.Replace("VALUE", "1", StringComparison.Ordinal) + "]",
        ["a serviceUrl of another kind"] = Good.Replace("http://localhost:1", "file:///etc/passwd", StringComparison.Ordinal),
        ["a serviceUrl that is none"] = Good.Replace("http://localhost:1", "//localhost:1", StringComparison.Ordinal),
        ["a serviceUrl that looks like this machine"] = Good.Replace("http://localhost:1", "http://localhost.example", StringComparison.Ordinal),
        ["a serviceUrl with this machine as its user"] = Good.Replace("http://localhost:1", "http://localhost@example.com", StringComparison.Ordinal),
        ["a year that no calendar has"] = Good.Replace("VALUE", "1,\"timestamp\":\"99999-01-01T00:00:00Z\"", StringComparison.Ordinal),
    };

    public static TheoryData<string> BodyCases => [.. Bodies.Keys];

    [Theory]
    [MemberData(nameof(BodyCases))]
    public async Task A_hostile_body_is_refused_at_once(string name)
    {
        var clock = Stopwatch.StartNew();

        using var response = await _host.PostAsync(Bodies[name]);

        Assert.InRange((int)response.StatusCode, 400, 499);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), "It took " + clock.Elapsed);
        Assert.Empty(_host.Failures);
    }

    [Fact]
    public async Task Hostile_bodies_leave_nothing_behind()
    {
        var largest = Bodies.Values.MaxBy(body => body.Length)!;
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < 100; i++)
        {
            using var response = await _host.PostAsync(largest);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }

        // Of the 200 MiB that came, no more than what the tests beside this one may keep.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 50 << 20);
    }

    [Fact]
    public async Task A_type_name_in_the_body_makes_no_object()
    {
        object? value = null;
        _host.Bot.OnMessage = (turn, _) => Task.FromResult(value = turn.Activity.Value);

        using var response = await _host.PostAsync(Good.Replace(
            "VALUE", """{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"/etc/passwd"}""", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.IsType<JObject>(value);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked")]
    [InlineData("Content-Length: 5\r\nContent-Length: 6")]
    [InlineData("Content-Length: -1")]
    [InlineData("Content-Length: 99999999999999999999")]
    [InlineData("Content-Length: 10000000000")]
    [InlineData("Transfer-Encoding: gzip")]
    [InlineData("Content-Length: 5\r\nAuthorization: Bearer a.b.c\r\nAuthorization: Bearer d.e.f")]
    [InlineData("Content-Length: 5\r\nBad Header: x")]
    public async Task Headers_that_contradict_themselves_are_refused(string headers)
    {
        var answer = await SendRawAsync($"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{headers}\r\n\r\nhello");

        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
        Assert.Empty(_host.Failures);
    }

    [Fact]
    public async Task A_chunked_body_without_end_is_cut_off()
    {
        using var body = new EndlessStream();
        using var content = new StreamContent(body);
        content.Headers.ContentType = new("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.ExpectContinue = false;

        try
        {
            using var response = await _host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }
        catch (HttpRequestException)
        {
            // The host has hung up before the client was done sending.
        }

        Assert.InRange(body.Given, 1 << 20, 40 << 20);
        Assert.Empty(_host.Failures);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("text/html")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/octet-stream")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=nonsense")]
    public async Task A_body_of_another_type_is_refused(string contentType)
    {
        using var response = await _host.PostAsync(Good.Replace("VALUE", "1", StringComparison.Ordinal), null, contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/problem+json")]
    [InlineData("text/plain; charset=utf-8")]
    public async Task Every_way_to_say_JSON_is_understood(string contentType)
    {
        using var response = await _host.PostAsync(Good.Replace("VALUE", "1", StringComparison.Ordinal), null, contentType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00 })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D })]
    public async Task Bytes_that_are_no_UTF8_are_refused(byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes);

        using var response = await _host.Client.PostAsync("/api/messages", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Huge_headers_are_refused()
    {
        var answer = await SendRawAsync("POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + new string('a', 100_000) + "\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 431", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_given_up()
    {
        var answer = await SendRawAsync(
            "POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"type\"");

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.Empty(_host.Failures);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_in_the_middle_harms_nobody()
    {
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(_host.Client.BaseAddress!.Host, _host.Client.BaseAddress.Port);
            await client.GetStream().WriteAsync(
                "POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"type\""u8.ToArray());
        }

        using var response = await _host.PostAsync(Good.Replace("VALUE", "1", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_host.Failures);
    }

    [Fact]
    public async Task A_message_of_100000_characters_is_answered()
    {
        var text = new string('x', 100_000);

        using var response = await _host.PostAsync(
            Good.Replace("VALUE", "1", StringComparison.Ordinal).Replace("hello", text, StringComparison.Ordinal));

        Assert.Contains("echo: " + text, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> SendRawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_host.Client.BaseAddress!.Host, _host.Client.BaseAddress.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        }
        catch (IOException)
        {
            // Refused before all of it was read.
        }

        var buffer = new byte[1024];
        var read = await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(60));
        return Encoding.ASCII.GetString(buffer, 0, read);
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
