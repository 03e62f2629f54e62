using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Finds the medicine that the question of a message names alone, after others were told of: "I take betazole for my heart, ok with
/// alfamab?", "they offer alfamab and betazole. What is alfamab for?".
/// </summary>
sealed class AskedByName(Cues cues, MedicineForms forms)
{
    /// <summary>The question about it; null where the message names no more than one, or its question is of several.</summary>
    public Inquiry.Ask? Resolve(Utterance said, Understanding understanding, TalkThread thread)
    {
        var mentions = understanding.Mentions;
        if (mentions.Count == 1)
            return SurelyMeant(said, mentions[0], thread);
        if (understanding.Kind == QuestionKind.Comparison || !IsAskedAlone(said, mentions[^1], mentions[^2]))
            return null;
        if (mentions[^1].Candidates.FirstOrDefault(candidate => thread.Focus.Any(now => now.Id == candidate.Id)) is { } current
            && cues.Taken.IsIn(said.Before(mentions[^2].Start)))
            return new Inquiry.Ask(new Question(said.Text) { Assumed = [current], IsAboutAssumed = true }) { StaysOn = current };
        return mentions[^1] is { Candidates: [var asked] } && mentions.SkipLast(1).Any(told => told.Candidates.Any(candidate => candidate.Id == asked.Id))
            ? new Inquiry.Ask(new Question(said.Text)) { StaysOn = asked }
            : null;
    }

    /// <summary>
    /// "How quick does honey settle things", in a talk about honey, and "how many nicotine gums": the name stands for a medicine, though
    /// it is an everyday word too.
    /// </summary>
    private Inquiry.Ask? SurelyMeant(Utterance said, MedicineMention mention, TalkThread thread) =>
        mention is { Match: not NameMatch.Misspelled, Candidates: [var only] } && cues.IsQuestion(said)
            && ((thread.Focus is [var current] && current.Id == only.Id) || (cues.Alongside.Contains(mention.Surface.ToLowerInvariant()) && forms.IsOfProduct(said, mention)))
            ? new Inquiry.Ask(new Question(said.Text) { Assumed = [only], IsAboutAssumed = true })
            : null;

    /// <summary>Whether a question begins between two names, of which it has the later one.</summary>
    private bool IsAskedAlone(Utterance said, MedicineMention asked, MedicineMention told)
    {
        var behind = said.IndexAt(told.Start + told.Length);
        var between = Enumerable.Range(behind, Math.Max(0, said.IndexAt(asked.Start) - behind)).ToList();
        return (between.Exists(at => said.EndsClause(at - 1)) && said.Text.AsSpan(asked.Start).Contains('?')) || between.Exists(at => cues.OpensQuestion(said.Words, at));
    }
}
