using Medications.Bot.Replies;
using Medications.Library.Questions;
using Newtonsoft.Json.Linq;

namespace Medications.Bot.Feedback;

/// <summary>The data behind the feedback buttons of a card. It comes back from outside, so nothing in it is believed.</summary>
static class FeedbackData
{
    public const string ReasonField = "reason";
    public const int MaxReasonLength = 300;
    private const int MaxIdLength = 300;

    public static JObject Write(FeedbackSubject subject, bool isHelpful) => new()
    {
        ["feedback"] = isHelpful ? "up" : "down",
        ["outcome"] = subject.Outcome.ToString(),
        ["medicine"] = subject.Medicine,
        ["kind"] = subject.Kind?.ToString(),
        ["page"] = subject.Page,
    };

    /// <summary>Reads the value of a message, or gives null where it is no feedback.</summary>
    public static (FeedbackSubject Subject, bool IsHelpful, string? Reason)? Read(object? value)
    {
        if (value is not JObject data || Text(data, "feedback") is not ("up" or "down") || !Enum.TryParse<ReplyOutcome>(Text(data, "outcome"), out var outcome))
            return null;
        QuestionKind? kind = Enum.TryParse<QuestionKind>(Text(data, "kind"), out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        var subject = new FeedbackSubject(outcome, Text(data, "medicine"), kind, Text(data, "page"));
        var reason = Text(data, ReasonField)?.Trim();
        return (subject, Text(data, "feedback") == "up", string.IsNullOrEmpty(reason) ? null : reason);
    }

    private static string? Text(JObject data, string name) =>
        data[name] is JValue { Type: JTokenType.String, Value: string { Length: <= MaxIdLength } text } ? text : null;
}
