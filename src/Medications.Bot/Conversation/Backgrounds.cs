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
    private static readonly HashSet<string> Between = ["the", "my", "some", "a", "an", "any", "his", "her"];

    /// <summary>What can be asked about a medicine that has a background: any other question is about the one named.</summary>
    private static readonly HashSet<QuestionKind> Kinds =
        [QuestionKind.General, QuestionKind.NamedInteraction, QuestionKind.Interactions, QuestionKind.Comparison, QuestionKind.Allergies, QuestionKind.EffectOnCondition, QuestionKind.WhoShouldNot];

    /// <summary>
    /// Whether a message says no more of medicines than that they are taken as well, and asks at most whether that matters: "he takes
    /// warfarin too, does that matter".
    /// </summary>
    public bool AreTakenToo(Utterance said, IReadOnlyList<MedicineMention> mentions)
    {
        var before = Around(said, mentions[0]).Before;
        var behind = Around(said, mentions[^1]).Behind;
        if (!cues.Taken.IsAtEnd(before) || !cues.AsksNoMoreThan(behind, cues.AsWell, cues.Matters))
            return false;
        var isToo = cues.AsWell.MatchAt(behind, 0) > 0 || before.Any(word => word.Value is "also" or "already" or "still");
        return cues.Matters.IsIn(behind) || (isToo && !cues.IsQuestion(said));
    }

    /// <summary>The words before a name, without those that belong to it, and the words behind.</summary>
    private static (List<Word> Before, List<Word> Behind) Around(Utterance said, MedicineMention mention)
    {
        var before = said.Words.TakeWhile(word => word.Start < mention.Start).ToList();
        while (before.Count > 0 && Between.Contains(before[^1].Value))
            before.RemoveAt(before.Count - 1);
        return (before, [.. said.Words.SkipWhile(word => word.Start < mention.Start + mention.Length)]);
    }

    /// <summary>Whether the medicine is only what else is taken, was taken, or was not borne.</summary>
    public bool IsOne(Utterance said, MedicineMention mention, Understanding understanding)
    {
        if (!Kinds.Contains(understanding.Kind) && !understanding.IsVague())
            return false;
        return cues.Background.IsAtEnd(Around(said, mention).Before) && cues.IsQuestion(said);
    }
}
