using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Answers comparisons that no page makes: what each of the medicines is used for, next to each other, is the nearest that the pages
/// have.
/// </summary>
sealed class Comparisons(IMedicationLibrary library)
{
    /// <summary>The answer; another in its place where it says that there is nothing that compares the medicines.</summary>
    /// <param name="answer">What the library said.</param>
    /// <param name="assumed">The medicines that the talk is about.</param>
    public Answer Answer(Answer answer, IReadOnlyList<Medicine> assumed)
    {
        if (answer is not Library.Answer.NoPassage { Understanding: { Kind: QuestionKind.Comparison } understanding })
            return answer;
        List<Medicine> compared = [.. understanding.Mentions.Where(mention => mention.Candidates.Count == 1).Select(mention => mention.Candidates[0])
            .Concat(understanding.Mentions.Count == 0 ? assumed : [])
            .DistinctBy(medicine => medicine.Id)];
        if (compared.Count < 2
            || library.Ask(new Question("What are they used for?") { Assumed = compared, AssumedKind = QuestionKind.WhatFor }) is not Library.Answer.Found { Medicines.Count: > 1 } found)
            return answer;
        return found with { Understanding = understanding, Medicines = [.. found.Medicines.Select(medicine => medicine with { Confidence = 0 })] };
    }
}
