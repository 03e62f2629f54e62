using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Tells whether a message only tells of a medicine that it is taken as well, or not borne, and asks at most whether that matters to
/// the one talked about: "I get betazole now and then, does that change the dose?", "betazole gives me a rash".
/// </summary>
sealed class ToldBeside(Cues cues)
{
    /// <summary>So many words may name a kind of medicine before its name: "on a blood thinner, betazole".</summary>
    private const int MaxKind = 3;

    private static readonly HashSet<string> Between = ["the", "my", "some", "a", "an", "any", "his", "her", "their", "our", "these", "those", "new", "of", "course", "called"];
    private static readonly HashSet<string> Owners = ["my", "his", "her", "their", "our"];
    private static readonly HashSet<string> Reasons = ["for", "since", "because", "against", "before", "after", "until", "now", "from", "last", "this", "on", "in", "at", "every", "once", "twice"];

    /// <summary>What may be asked of one medicine after another: "safe in pregnancy?", "and betazole for a headache, ok?".</summary>
    private static readonly HashSet<QuestionKind> Permissions =
        [QuestionKind.Pregnancy, QuestionKind.Breastfeeding, QuestionKind.Children, QuestionKind.Elderly, QuestionKind.Driving, QuestionKind.Kidney, QuestionKind.Liver, QuestionKind.EffectOnCondition];

    /// <summary>
    /// Whether a message tells that its medicines are taken as well, "also take betazole for my heart", or taken, and asks whether that
    /// matters: "he takes betazole, is that ok".
    /// </summary>
    public bool AreTakenToo(Utterance said, IReadOnlyList<MedicineMention> mentions)
    {
        var (first, behind) = Span(said, mentions);
        var rest = said.Words.Skip(behind).ToList();
        if (!SaysNoMore(rest) || !(IsBehind(cues.Taken, said, first) || (first == 1 && said.Words[0].Value == "plus")))
            return false;
        var isAdded = said.Words.Take(first).Any(word => word.Value is "also" or "already" or "still" or "plus") || cues.AsWell.IsIn(rest);
        return MattersAt(said, behind) is not null || (isAdded && !cues.IsQuestion(said));
    }

    /// <summary>Whether a message tells that its medicines are taken, or comes with their names, and asks whether that matters.</summary>
    public bool AreToldThenAsked(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        var (first, behind) = Span(said, mentions);
        if (MattersAt(said, behind) is not { } asked)
            return false;
        if (cues.Taken.IsIn([.. said.Words.Take(first)]))
            return true;
        // "Betazole for a trip, it's a live one. Allowed?", but not "betazole, is that ok?", which turns to it.
        return asked > behind && !said.EndsClause(behind - 1) && IsNew(mentions, thread)
            && !(thread.Memory.Kind is { } kind && Permissions.Contains(kind))
            && !Enumerable.Range(0, asked).Any(at => cues.OpensQuestion(said.Words, at))
            && said.Words.Take(first).All(word => cues.IsFunction(word.Value));
    }

    /// <summary>Whether a medicine that has not been spoken of is told not to be borne: "betazole gives me a rash".</summary>
    public bool AreUnborne(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        var (first, behind) = Span(said, mentions);
        return (IsBehind(cues.Unborne, said, first) || cues.Upsets.MatchAt(said.Words, behind) > 0)
            && (!cues.IsQuestion(said) || MattersAt(said, behind) is not null)
            && IsNew(mentions, thread);
    }

    /// <summary>Whether all that is asked is whether a medicine that somebody has may be kept: "can I carry on with my betazole".</summary>
    public bool AreKept(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        var (first, behind) = Span(said, mentions);
        var isKept = IsBehind(cues.Keeping, said, first) || (first > 0 && Owners.Contains(said.Words[first - 1].Value) && IsBehind(cues.Stopping, said, first));
        return isKept && cues.IsQuestion(said) && SaysNoMore([.. said.Words.Skip(behind)]) && IsNew(mentions, thread);
    }

    private static (int First, int Behind) Span(Utterance said, IReadOnlyList<MedicineMention> mentions) =>
        (said.Words.TakeWhile(word => word.Start < mentions[0].Start).Count(), said.Words.TakeWhile(word => word.Start < mentions[^1].Start + mentions[^1].Length).Count());

    /// <summary>Whether a name stands behind a phrase, with no more between than what it is: "on a blood thinner, betazole".</summary>
    private bool IsBehind(PhraseSet phrases, Utterance said, int first)
    {
        var kinds = 0;
        for (var before = said.Words.Take(first).ToList(); before.Count > 0; before.RemoveAt(before.Count - 1))
        {
            if (phrases.IsAtEnd(before))
                return true;
            if (!Between.Contains(before[^1].Value) && (cues.IsFunction(before[^1].Value) || ++kinds > MaxKind))
                return false;
        }
        return false;
    }

    /// <summary>Where it is asked whether what was told matters, and nothing else; null where it is not.</summary>
    private int? MattersAt(Utterance said, int behind)
    {
        var words = said.Words;
        // What is said of it before the question ("for my back") changes nothing.
        for (var at = behind; at < words.Count; at++)
        {
            // Of "on top, beer ok?" the last word asks of beer.
            if (at > behind && !said.EndsClause(at - 1) && !cues.OpensQuestion(words, at))
                continue;
            var asked = words.Skip(at).ToList();
            if (cues.Matters.MatchAt(asked, 0) > 0)
                return cues.AsksNoMoreThan(asked, cues.Matters, cues.AsWell) ? at : null;
        }
        return null;
    }

    /// <summary>Whether words behind a name tell no more than why or when it is taken.</summary>
    private bool SaysNoMore(List<Word> behind) =>
        (cues.Matters.IsIn(behind) || !Enumerable.Range(0, behind.Count).Any(at => cues.OpensQuestion(behind, at)))
        && cues.AsksNoMoreThan([.. behind.TakeWhile(word => !Reasons.Contains(word.Value)).Where(word => !cues.Things.Contains(word.Value))], cues.AsWell, cues.Matters);

    private static bool IsNew(IReadOnlyList<MedicineMention> mentions, TalkThread thread) =>
        !mentions.Any(mention => mention.Candidates.Any(candidate => thread.Recent.Any(known => known.Id == candidate.Id)));
}
