using System.Diagnostics.Metrics;
using Medications.Web.DirectLine;

namespace Medications.Web.Operations;

/// <summary>What the host measures. Never anything that a person wrote: it is health data.</summary>
internal sealed class HostMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "Medications.Web";

    readonly Histogram<double> _turns;

    public HostMetrics(IMeterFactory meters, ConversationStore conversations)
    {
        var meter = meters.Create(MeterName);
        _turns = meter.CreateHistogram<double>("medications.turn.duration", "s", "How long the bot took over an activity.");
        meter.CreateObservableGauge("medications.directline.conversations", () => conversations.Count, null, "Conversations in the chat.");
    }

    /// <summary>Notes a turn.</summary>
    /// <param name="channel">The channel as the activity names it; any but a known one is counted as "other".</param>
    /// <param name="took">How long it took.</param>
    public void Turn(string? channel, TimeSpan took) => _turns.Record(took.TotalSeconds, new KeyValuePair<string, object?>("channel", Known(channel)));

    // A caller may write anything into it, and every new value would be a series of its own.
    static string Known(string? channel) =>
        channel is "msteams" or "webchat" or "directline" or "emulator" or "email" or "sms" or "slack" or "telegram" ? channel : "other";
}
