using System.Diagnostics.Metrics;
using Medications.Bot.Replies;

namespace Medications.Bot;

/// <summary>Counts replies by outcome, and thumbs. Numbers only: nothing of what anyone wrote.</summary>
public sealed class BotMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "Medications.Bot";

    private readonly Counter<long> _replies;
    private readonly Counter<long> _feedback;

    /// <summary>Creates the counters <c>bot.replies</c> (tag <c>outcome</c>) and <c>bot.feedback</c> (tag <c>rating</c>).</summary>
    public BotMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _replies = meter.CreateCounter<long>("bot.replies", description: "Replies to messages, by outcome.");
        _feedback = meter.CreateCounter<long>("bot.feedback", description: "Thumbs up and down.");
    }

    /// <summary>Counts a reply.</summary>
    public void Reply(ReplyOutcome outcome) => _replies.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    /// <summary>Counts a thumb.</summary>
    public void Feedback(bool isHelpful) => _feedback.Add(1, new KeyValuePair<string, object?>("rating", isHelpful ? "up" : "down"));
}
