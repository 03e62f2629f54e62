using System.Net.WebSockets;
using System.Text;

namespace Medications.Web.DirectLine;

/// <summary>
/// A WebSocket that gets every activity of a conversation as it is said: text frames <c>{"activities":[...],"watermark":"0"}</c>.
/// The client sends nothing but empty frames, to keep the connection open.
/// </summary>
internal static class ConversationStream
{
    const int MaxReceived = 4096;
    static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    /// <summary>Serves the socket until one side closes it or the conversation ends.</summary>
    /// <param name="socket">The accepted socket.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="watermark">What the client knows already; -1 for nothing.</param>
    /// <param name="stopping">Cancelled when the host stops.</param>
    /// <param name="aborted">Cancelled when the connection breaks.</param>
    public static async Task ServeAsync(
        WebSocket socket, Conversation conversation, long watermark, CancellationToken stopping, CancellationToken aborted)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping, conversation.Ended, aborted);
        var received = ReceiveAsync(socket, over, aborted);
        await Quietly(async () =>
        {
            while (true)
            {
                if (conversation.ReadAfter(ref watermark) is { } set)
                    await socket.SendAsync(Encoding.UTF8.GetBytes(set), WebSocketMessageType.Text, endOfMessage: true, aborted);
                await conversation.WaitAsync(watermark, over.Token);
            }
        });
        await Quietly(async () =>
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, aborted);
            await received.WaitAsync(Goodbye, aborted);
        });
        socket.Abort();
        await received;
    }

    // Reads until the client closes, or sends what it has no reason to; then the sender stops too.
    static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource over, CancellationToken aborted)
    {
        await Quietly(async () =>
        {
            var buffer = new byte[256];
            for (var length = 0; length <= MaxReceived;)
            {
                var result = await socket.ReceiveAsync(buffer, aborted);
                if (result.MessageType == WebSocketMessageType.Close)
                    break;
                length = result.EndOfMessage ? 0 : length + result.Count;
            }
        });
        await over.CancelAsync();
    }

    // A connection may go at any time, and nobody is left to be told.
    static async Task Quietly(Func<Task> talk)
    {
        try
        {
            await talk();
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException or TimeoutException)
        {
        }
    }
}
