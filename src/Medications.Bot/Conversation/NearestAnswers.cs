using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Finds the nearest that the pages have where they do not answer: what each of several medicines is used for, next to each other,
/// where they are to be compared; and what a medicine must not be taken with, where somebody takes another beside it.
/// </summary>
sealed class NearestAnswers(IMedicationLibrary library)
{
    /// <summary>The answer; another in its place where it says that there is nothing.</summary>
    /// <param name="answer">What the library said.</param>
    /// <param name="question">What it was asked.</param>
    public Answer InPlaceOf(Answer answer, Question question) => answer switch
    {
        Answer.NoPassage { Understanding: { Kind: QuestionKind.Comparison } understanding } => Compared(understanding, question.Assumed) ?? answer,
        Answer.NoPassage { Understanding: { Mentions.Count: > 0 } understanding } when question is { IsAboutAssumed: true, Assumed: [_] assumed } => Interactions(understanding, assumed) ?? answer,
        _ => answer,
    };

    private Answer? Compared(Understanding understanding, IReadOnlyList<Medicine> assumed)
    {
        List<Medicine> compared = [.. understanding.Mentions.Where(mention => mention.Candidates.Count == 1).Select(mention => mention.Candidates[0])
            .Concat(understanding.Mentions.Count == 0 ? assumed : [])
            .DistinctBy(medicine => medicine.Id)];
        return compared.Count > 1
            && library.Ask(new Question("What are they used for?") { Assumed = compared, AssumedKind = QuestionKind.WhatFor }) is Answer.Found { Medicines.Count: > 1 } found
            ? Nearest(found, understanding)
            : null;
    }

    private Answer? Interactions(Understanding understanding, IReadOnlyList<Medicine> assumed) =>
        understanding.Mentions.Any(mention => mention.Candidates.All(candidate => candidate.Id != assumed[0].Id))
            && library.Ask(new Question("Which other medicines does it interact with?") { Assumed = assumed, AssumedKind = QuestionKind.Interactions }) is Answer.Found found
            ? Nearest(found, understanding)
            : null;

    private static Answer.Found Nearest(Answer.Found found, Understanding understanding) =>
        found with { Understanding = understanding, Medicines = [.. found.Medicines.Select(medicine => medicine with { Confidence = 0 })] };
}
