using System.Collections.Concurrent;
using System.Security.Cryptography;
using Medications.Web.Settings;
using Microsoft.Extensions.Options;

namespace Medications.Web.DirectLine;

/// <summary>The conversations that are going on. They live in memory only, and end when nobody has used them for a while.</summary>
internal sealed class ConversationStore(IOptions<DirectLineSettings> settings, TimeProvider time) : BackgroundService
{
    readonly ConcurrentDictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);

    /// <summary>How many conversations there are.</summary>
    public int Count => _conversations.Count;

    /// <summary>An id that nobody can guess.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The conversation with this id; null where there is none, or it has ended.</summary>
    public Conversation? Find(string id) =>
        _conversations.TryGetValue(id, out var conversation) && !IsOver(conversation) ? conversation : null;

    /// <summary>The conversation with this id, begun if need be; null where there are too many already.</summary>
    public Conversation? Start(string id, string? userId, out bool isNew)
    {
        isNew = false;
        if (Find(id) is { } existing)
            return existing;
        if (_conversations.Count >= settings.Value.MaxConversations)
            Sweep();
        if (_conversations.Count >= settings.Value.MaxConversations)
            return null;
        var conversation = new Conversation(id, userId, settings.Value.MaxActivities, time);
        var kept = _conversations.GetOrAdd(id, conversation);
        isNew = ReferenceEquals(kept, conversation);
        return kept;
    }

    /// <summary>Ends what nobody has used for a while.</summary>
    public void Sweep()
    {
        foreach (var (id, conversation) in _conversations)
        {
            if (IsOver(conversation) && _conversations.TryRemove(id, out _))
                conversation.End();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                Sweep();
        }
        catch (OperationCanceledException)
        {
            foreach (var conversation in _conversations.Values)
                conversation.End();
        }
    }

    bool IsOver(Conversation conversation) => time.GetUtcNow() - conversation.LastUsed > settings.Value.IdleTimeout;
}
