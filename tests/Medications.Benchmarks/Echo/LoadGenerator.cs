using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Medications.Benchmarks.Echo;

/// <summary>Asks the same question over a few connections, as fast as the answers come, with little work of its own.</summary>
internal static class LoadGenerator
{
    private const string Message = """
        {"type":"message","text":"hello","textFormat":"plain","from":{"id":"user-guid-1","name":"User","role":"user"},"locale":"en-US","channelData":{"clientActivityID":"x7g1st5zhpf7"},"channelId":"emulator","conversation":{"id":"11111111-2222-3333-4444-555555555555|livechat"},"id":"66666666-7777-8888-9999-000000000000","localTimestamp":"2026-11-22T14:56:32+00:00","recipient":{"id":"bot-guid-1","name":"Bot","role":"bot"},"timestamp":"2026-11-22T14:56:32.306Z","serviceUrl":"http://localhost:5000","deliveryMode":"expectReplies"}
        """;

    private static readonly byte[] Request = Encoding.UTF8.GetBytes(
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        + Encoding.UTF8.GetByteCount(Message) + "\r\n\r\n" + Message);

    /// <returns>How many requests were answered in the time.</returns>
    public static async Task<long> RunAsync(int port, int connections, TimeSpan time, CancellationToken cancellationToken)
    {
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => AskAsync(port, end, cancellationToken)));
        return counts.Sum();
    }

    private static async Task<long> AskAsync(int port, long end, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        var buffer = new byte[16 * 1024];
        long count = 0;
        while (Stopwatch.GetTimestamp() < end)
        {
            await socket.SendAsync(Request, cancellationToken);
            var length = 0;
            do
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length = read > 0 ? length + read : throw new InvalidOperationException("The bot hung up.");
            }
            while (!IsWhole(buffer.AsSpan(0, length)));
            count++;
        }

        return count;
    }

    private static bool IsWhole(ReadOnlySpan<byte> response)
    {
        var body = response.IndexOf("\r\n\r\n"u8);
        if (body < 0)
        {
            return false;
        }

        if (!response.StartsWith("HTTP/1.1 200"u8) || response[body..].IndexOf("echo: hello"u8) < 0 && response.Length > 4096)
        {
            throw new InvalidOperationException("The bot answers: " + Encoding.UTF8.GetString(response));
        }

        const string Header = "Content-Length: ";
        var at = Encoding.ASCII.GetString(response[..body]).IndexOf(Header, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            ? Utf8Parser.TryParse(response[(at + Header.Length)..], out int length, out _) && response.Length >= body + 4 + length
            : response.EndsWith("0\r\n\r\n"u8);
    }
}
