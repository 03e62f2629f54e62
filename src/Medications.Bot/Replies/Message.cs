using Medications.Library.Questions;

namespace Medications.Bot.Replies;

/// <summary>A reply put into words, for no channel in particular.</summary>
/// <param name="Summary">What the message is about, in a line.</param>
/// <param name="Parts">What it says, in order.</param>
/// <param name="Disclaimers">The disclaimers that must stand under it; empty only where it says nothing about medicines.</param>
/// <param name="Notes">The pages' notes on where their text comes from.</param>
/// <param name="Suggestions">What the person may want to say next.</param>
sealed record Message(
    string Summary,
    IReadOnlyList<MessagePart> Parts,
    IReadOnlyList<string> Disclaimers,
    IReadOnlyList<string> Notes,
    IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>Whether a channel without buttons shall list the suggestions.</summary>
    public bool AreSuggestionsSpelledOut { get; init; }

    /// <summary>What feedback on it would be about, or null where none is asked for.</summary>
    public FeedbackSubject? Feedback { get; init; }

    /// <summary>The passages in it, in order.</summary>
    public IEnumerable<MessagePart.Quote> Quotes => Parts.SelectMany(part => part switch
    {
        MessagePart.Quote quote => [quote],
        MessagePart.AlsoRelevant more => more.Quotes,
        _ => Enumerable.Empty<MessagePart.Quote>(),
    });
}

/// <summary>Something that a person may want to say next.</summary>
/// <param name="Title">What the button says, in the person's language.</param>
/// <param name="Text">What is sent, in the language of the pages.</param>
public sealed record Suggestion(string Title, string Text);

/// <summary>What feedback is about: nothing in it tells who asked, or what exactly.</summary>
/// <param name="Outcome">What came of the question.</param>
/// <param name="Medicine">The medicine's id, or null.</param>
/// <param name="Kind">The kind of question, or null.</param>
/// <param name="Page">The page of the first passage, or null.</param>
public sealed record FeedbackSubject(ReplyOutcome Outcome, string? Medicine, QuestionKind? Kind, string? Page);
