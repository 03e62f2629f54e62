using Medications.Bot.Triage;
using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Finds what a page says that helps in an emergency: its passage on overdoses, or on allergic reactions. Often nothing; then what the
/// page says to the message itself may help ("wheezing, will a puff of it rescue me"), if it is likely to speak of that.
/// </summary>
sealed class EmergencyPassages(IMedicationLibrary library)
{
    private const int MaxShown = 2;

    /// <summary>A person in need is shown nothing that may be about something else.</summary>
    private const double LeastConfidence = 0.5;

    /// <summary>The passages, for the medicine that the message names, else the one that the talk is about.</summary>
    public IReadOnlyList<MedicineAnswer> Find(Medicine? medicine, EmergencyKind kind)
    {
        var (question, questionKind, word) = kind switch
        {
            EmergencyKind.Poisoning => ("What happens in an overdose?", QuestionKind.Overdose, "overdos"),
            EmergencyKind.Anaphylaxis => ("What are the signs of an allergic reaction?", QuestionKind.Allergies, "allerg"),
            _ => (null, QuestionKind.General, ""),
        };
        if (medicine is null || question is null
            || library.Ask(new Question(question) { Assumed = [medicine], AssumedKind = questionKind }) is not Answer.Found found)
            return [];

        return [.. found.Medicines
            .Select(answer => answer with { Passages = [.. answer.Passages.Where(passage => Speaks(passage, word))] })
            .Where(answer => answer.Passages.Count > 0)
            .Select(answer => answer with { Shown = Math.Min(MaxShown, answer.Passages.Count) })];
    }

    /// <summary>Whether an answer is likely enough to be one that it may stand under the advice to call.</summary>
    public static bool IsLikely(MedicineAnswer answer) => answer.Confidence >= LeastConfidence;

    private static bool Speaks(RankedPassage passage, string word) =>
        (passage.Passage.Question ?? passage.Passage.Text).Contains(word, StringComparison.OrdinalIgnoreCase);
}
