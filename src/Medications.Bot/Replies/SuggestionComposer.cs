using Medications.Bot.Triage;
using Medications.Library;
using Medications.Library.Questions;

namespace Medications.Bot.Replies;

/// <summary>Picks what a person may want to say next: what the medicine's page really answers, or what helps to go on.</summary>
sealed class SuggestionComposer(Words words)
{
    private const int MaxTopics = 3;
    private const int MaxQuestionLength = 80;

    /// <summary>What is sent is English, as the pages are; only the button speaks the person's language.</summary>
    private static readonly Words Sent = Words.For("en");

    public IReadOnlyList<Suggestion> For(Reply reply) => reply switch
    {
        Reply.Answered { Medicines: [var only] } => Topics(only.Medicine.Name, only.Covered),
        Reply.Answered answered => [.. answered.Medicines.Take(MaxTopics).SelectMany(answer => Topics(answer.Medicine.Name, answer.Covered).Take(1))],
        Reply.NoPassage none => Topics(none.Medicine.Name, none.Covered),
        Reply.WhichMedicine which => [.. which.Options.Take(MessageComposer.MaxOptions).Select(option => Same(option.Name))],
        Reply.UsedFor usedFor => [.. usedFor.Options.Take(MessageComposer.MaxOptions).Select(option => Same(option.Medicine.Name))],
        Reply.UnknownMedicine => [WhichMedicines, StartOver],
        Reply.OffTopic => [Help],
        Reply.Welcome welcome => [.. welcome.Examples.Select(Same)],
        Reply.SmallTalk { Talk: SmallTalkKind.Greeting or SmallTalkKind.Chat or SmallTalkKind.Help or SmallTalkKind.Abilities or SmallTalkKind.StartOver } talk =>
            [.. talk.Examples.Select(Same), WhichMedicines],
        Reply.SmallTalk { Talk: SmallTalkKind.Privacy } => [new Suggestion(words.DeleteMyData, Sent.DeleteMyData)],
        Reply.SmallTalk { Talk: SmallTalkKind.Complaint } => [Help, StartOver],
        _ => [],
    };

    private Suggestion Help => new(words.WhatCanYouDo, Sent.WhatCanYouDo);

    private Suggestion StartOver => new(words.StartOver, Sent.StartOver);

    private Suggestion WhichMedicines => new(words.WhichMedicinesDoYouKnow, Sent.WhichMedicinesDoYouKnow);

    private IReadOnlyList<Suggestion> Topics(string medicine, IReadOnlyList<Topic> covered) =>
        [.. covered
            .Where(topic => topic.Kind != QuestionKind.General || topic.Question is not null)
            .Where(topic => topic.Question is null || topic.Question.Length <= MaxQuestionLength)
            .Select(topic => topic.Question is { } question
                ? Same(question)
                : new Suggestion(words.Ask(topic.Kind, medicine), Sent.Ask(topic.Kind, medicine)))
            .DistinctBy(suggestion => suggestion.Text)
            .Take(MaxTopics)];

    private static Suggestion Same(string text) => new(text, text);
}
