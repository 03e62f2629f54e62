using Medications.Bot.Replies;
using Medications.Library.Questions;

namespace Medications.Bot.Feedback;

/// <summary>Why something was written down.</summary>
public enum GapReason
{
    /// <summary>The library had no answer.</summary>
    Unanswered,

    /// <summary>A person found an answer helpful.</summary>
    Helpful,

    /// <summary>A person found an answer unhelpful.</summary>
    Unhelpful,
}

/// <summary>One thing to learn from. Nothing in it tells who asked.</summary>
/// <param name="Time">When, to the hour.</param>
/// <param name="Reason">Why it was written down.</param>
/// <param name="Outcome">What came of the question.</param>
/// <param name="Medicine">The recognised medicine's id, or null.</param>
/// <param name="Kind">The kind of question, or null.</param>
/// <param name="Page">The page of the first passage, or null.</param>
/// <param name="Text">What the person wrote, without personal data; null unless the operator keeps it.</param>
public sealed record GapRecord(
    DateTimeOffset Time,
    GapReason Reason,
    ReplyOutcome Outcome,
    string? Medicine,
    QuestionKind? Kind,
    string? Page,
    string? Text = null);
