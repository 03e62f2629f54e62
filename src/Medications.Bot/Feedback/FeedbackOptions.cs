namespace Medications.Bot.Feedback;

/// <summary>Settings of what is kept to learn from, section <c>Feedback</c>. Off unless a path is given.</summary>
public sealed class FeedbackOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Feedback";

    /// <summary>The file to append feedback and unanswered questions to, one JSON object a line; null keeps nothing.</summary>
    public string? Path { get; set; }

    /// <summary>
    /// Whether to keep also what people wrote: the unanswered question and the reason for a thumb down, without e-mail
    /// addresses, phone numbers and long digit runs.
    /// </summary>
    public bool KeepFreeText { get; set; }
}
