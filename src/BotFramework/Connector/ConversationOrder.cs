namespace Microsoft.Bot.Connector;

/// <summary>Lets the requests of a conversation out one after the other, in the order of their calls.</summary>
internal sealed class ConversationOrder
{
    private readonly Dictionary<string, Task> _last = new(StringComparer.Ordinal);

    /// <summary>Waits until the requests before have been answered, or have failed.</summary>
    /// <returns>What ends this request's turn when it is disposed of.</returns>
    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        var turn = new Turn(this, conversation);
        Task? before;
        lock (_last)
        {
            _last.TryGetValue(conversation, out before);
            _last[conversation] = turn.Done;
        }

        if (before is not null)
        {
            try
            {
                await before.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Those behind still wait for those before.
                _ = before.ContinueWith(_ => turn.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                throw;
            }
        }

        return turn;
    }

    private sealed class Turn(ConversationOrder order, string conversation) : IDisposable
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Done => _done.Task;

        public void Dispose()
        {
            lock (order._last)
            {
                if (order._last.TryGetValue(conversation, out var last) && last == Done)
                {
                    order._last.Remove(conversation);
                }
            }

            _done.TrySetResult();
        }
    }
}
