using System.Text;

namespace Medications.Web.DirectLine;

/// <summary>
/// One conversation: what was said, in order, as JSON. An activity's position is its watermark; a client that knows a watermark
/// gets what came after it. Safe for concurrent use.
/// </summary>
internal sealed class Conversation(string id, string? userId, int maxActivities, TimeProvider time)
{
    // Someone who connects later has no use for an old "is typing".
    static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(5);

    readonly Lock _gate = new();
    readonly Queue<Entry> _log = new();
    readonly CancellationTokenSource _ended = new();
    long _next;
    long _lastActivityId;
    DateTimeOffset _lastUsed = time.GetUtcNow();
    TaskCompletionSource _changed = New();

    public string Id => id;

    /// <summary>The user, once known.</summary>
    public string? UserId { get; set; } = userId;

    /// <summary>Whether the bot has been told that the user is there.</summary>
    public bool UserJoined { get; set; }

    /// <summary>Lets one turn at a time happen, in order.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Cancelled when the conversation ends.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>When something was last said or asked for.</summary>
    public DateTimeOffset LastUsed
    {
        get
        {
            lock (_gate)
                return _lastUsed;
        }
    }

    /// <summary>The id for the next activity. Two callers never get the same.</summary>
    public string NextActivityId() => $"{id}|{Interlocked.Increment(ref _lastActivityId):D7}";

    /// <summary>Adds an activity, and wakes everybody who waits for one.</summary>
    /// <param name="json">The activity.</param>
    /// <param name="isTyping">Whether it only says that somebody is typing.</param>
    public void Append(string json, bool isTyping)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            _lastUsed = time.GetUtcNow();
            _log.Enqueue(new Entry(_next++, json, isTyping, _lastUsed));
            if (_log.Count > maxActivities)
                _log.Dequeue();
            changed = _changed;
            _changed = New();
        }
        changed.SetResult();
    }

    /// <summary>The activities after a watermark, as a Direct Line activity set; null where there are none.</summary>
    /// <param name="watermark">The last activity's position that is known, -1 for none; set to the new one.</param>
    public string? ReadAfter(ref long watermark)
    {
        lock (_gate)
        {
            if (watermark >= _next - 1)
                return null;
            var known = watermark;
            watermark = _next - 1;
            var oldest = time.GetUtcNow() - TypingLasts;
            var news = _log.Where(e => e.Position > known && !(e.IsTyping && e.At < oldest)).Select(e => e.Json).ToList();
            return news.Count == 0 ? null : Set(news, watermark);
        }
    }

    /// <summary>An activity set without activities.</summary>
    public static string EmptySet(long watermark) => Set([], watermark);

    /// <summary>Completes when there is something after a watermark.</summary>
    public Task WaitAsync(long watermark, CancellationToken cancellationToken)
    {
        lock (_gate)
            return watermark < _next - 1 ? Task.CompletedTask : _changed.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Notes that a client is there.</summary>
    public void Touch()
    {
        lock (_gate)
            _lastUsed = time.GetUtcNow();
    }

    /// <summary>Ends the conversation; its streams close.</summary>
    public void End() => _ended.Cancel();

    static string Set(List<string> activities, long watermark)
    {
        var set = new StringBuilder("{\"activities\":[").AppendJoin(',', activities).Append(']');
        if (watermark >= 0)
            set.Append(",\"watermark\":\"").Append(watermark).Append('"');
        return set.Append('}').ToString();
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    readonly record struct Entry(long Position, string Json, bool IsTyping, DateTimeOffset At);
}
