using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Tells medicines that a follow-up names only as a background from those that it turns to: "I'm allergic to betazole, is it ok?" asks
/// about the one talked about.
/// </summary>
sealed class Backgrounds(Cues cues)
{
    private static readonly HashSet<string> Between = ["some", "a", "an", "any"];

    /// <summary>What can be asked about a medicine that has a background: any other question is about the one named.</summary>
    private static readonly HashSet<QuestionKind> Kinds =
        [QuestionKind.General, QuestionKind.NamedInteraction, QuestionKind.Interactions, QuestionKind.Comparison, QuestionKind.Allergies, QuestionKind.EffectOnCondition, QuestionKind.WhoShouldNot];

    /// <summary>Whether the medicine is only what else is taken, was taken, or was not borne.</summary>
    public bool IsOne(Utterance said, MedicineMention mention, Understanding understanding)
    {
        if (!Kinds.Contains(understanding.Kind) && !understanding.IsVague())
            return false;
        var before = said.Before(mention.Start);
        while (before.Count > 0 && (Between.Contains(before[^1].Value) || cues.Determiners.Contains(before[^1].Value)))
            before.RemoveAt(before.Count - 1);
        return cues.Background.IsAtEnd(before) && cues.IsQuestion(said);
    }
}
