using Medications.Library.Questions;

namespace Medications.Bot.Feedback;

/// <summary>How often a medicine and kind of question went unanswered or got a thumb.</summary>
/// <param name="Medicine">The medicine's id, or null where none was recognised.</param>
/// <param name="Kind">The kind of question, or null.</param>
/// <param name="Unanswered">Questions without an answer.</param>
/// <param name="Unhelpful">Thumbs down.</param>
/// <param name="Helpful">Thumbs up.</param>
public sealed record Gap(string? Medicine, QuestionKind? Kind, int Unanswered, int Unhelpful, int Helpful);

/// <summary>Sums up a store of <see cref="GapRecord"/>s, for those who write the pages.</summary>
public static class GapReport
{
    /// <summary>The gaps, worst first: most unanswered questions and thumbs down.</summary>
    public static async Task<IReadOnlyList<Gap>> SumUpAsync(IGapStore store, CancellationToken cancellationToken)
    {
        var gaps = new Dictionary<(string?, QuestionKind?), Gap>();
        await foreach (var record in store.ReadAsync(cancellationToken))
        {
            var key = (record.Medicine, record.Kind);
            var gap = gaps.GetValueOrDefault(key) ?? new Gap(record.Medicine, record.Kind, 0, 0, 0);
            gaps[key] = record.Reason switch
            {
                GapReason.Unanswered => gap with { Unanswered = gap.Unanswered + 1 },
                GapReason.Unhelpful => gap with { Unhelpful = gap.Unhelpful + 1 },
                _ => gap with { Helpful = gap.Helpful + 1 },
            };
        }
        return [.. gaps.Values
            .OrderByDescending(gap => gap.Unanswered + gap.Unhelpful)
            .ThenBy(gap => gap.Medicine, StringComparer.Ordinal)
            .ThenBy(gap => gap.Kind)];
    }
}
