using Medications.Bot.Replies;
using Medications.Library;
using Microsoft.Extensions.Logging;

namespace Medications.Bot.Feedback;

/// <summary>Writes down what there is to learn from, where the operator wants that. A full disk never keeps a person from an answer.</summary>
public sealed partial class GapRecorder(IGapStore store, IMedicationLibrary library, TimeProvider clock, ILogger<GapRecorder> logger)
{
    /// <summary>Keeps a question that the library had no answer to; does nothing for any other reply.</summary>
    public Task ReplyAsync(Reply reply, string text, CancellationToken cancellationToken)
    {
        if (reply is not (Reply.NoPassage or Reply.UnknownMedicine))
            return Task.CompletedTask;
        var medicine = (reply as Reply.NoPassage)?.Medicine;
        return AddAsync(GapReason.Unanswered, new FeedbackSubject(reply.Outcome, medicine?.Id, reply.Kind, medicine?.Pages.FirstOrDefault()?.Path), text, cancellationToken);
    }

    /// <summary>Keeps a thumb up or down. What it is about came from outside: a medicine or page that the library does not have is left out.</summary>
    public Task FeedbackAsync(FeedbackSubject subject, bool isHelpful, string? reason, CancellationToken cancellationToken)
    {
        var medicine = subject.Medicine is null ? null : library.Find(subject.Medicine);
        var page = medicine?.Pages.FirstOrDefault(page => page.Path == subject.Page)?.Path;
        return AddAsync(isHelpful ? GapReason.Helpful : GapReason.Unhelpful, subject with { Medicine = medicine?.Id, Page = page }, reason, cancellationToken);
    }

    private async Task AddAsync(GapReason reason, FeedbackSubject subject, string? text, CancellationToken cancellationToken)
    {
        if (!store.IsOn)
            return;
        try
        {
            await store.AddAsync(new GapRecord(clock.GetUtcNow(), reason, subject.Outcome, subject.Medicine, subject.Kind, subject.Page, text), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LogNotKept(logger, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Feedback could not be kept: {Reason}")]
    private static partial void LogNotKept(ILogger logger, string reason);
}
