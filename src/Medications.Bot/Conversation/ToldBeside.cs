using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Tells whether a message only tells of a medicine that it is taken as well, or not borne, and asks at most whether that matters to
/// the one talked about: "I get betazole now and then, does that change the dose?", "betazole gives me a rash".
/// </summary>
sealed class ToldBeside(Cues cues, Takers takers)
{
    /// <summary>So many words may name a kind of medicine before its name: "on a blood thinner, betazole".</summary>
    private const int MaxKind = 3;

    private static readonly HashSet<string> Between = ["some", "a", "an", "any", "these", "those", "new", "of", "course", "called"];
    private static readonly HashSet<string> Reasons = ["for", "since", "because", "against", "before", "after", "until", "now", "from", "last", "this", "on", "in", "at", "every", "each", "once", "twice", "daily", "nightly", "regularly", "sometimes", "long"];

    private static readonly HashSet<string> Dosing = ["dose", "doses", "dosage", "amount", "strength", "level", "levels", "lower", "higher", "reduce", "half", "halve"];

    /// <summary>What may be asked of one medicine after another: "safe in pregnancy?", "and betazole for a headache, ok?".</summary>
    private static readonly HashSet<QuestionKind> Permissions =
        [QuestionKind.Pregnancy, QuestionKind.Breastfeeding, QuestionKind.Children, QuestionKind.Elderly, QuestionKind.Driving, QuestionKind.Kidney, QuestionKind.Liver, QuestionKind.EffectOnCondition];

    /// <summary>
    /// Whether a message tells that its medicines are taken as well, "also take betazole for my heart", or by whoever takes the one
    /// talked about, "I have betazole each morning", or taken, and asks whether that matters: "he takes betazole, is that ok".
    /// </summary>
    public bool AreTakenToo(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        var (first, behind) = Span(said, mentions);
        var rest = said.Words.Skip(behind).ToList();
        var isBooked = IsBehind(cues.Booked, said, first);
        if (!SaysNoMore(rest) || !(isBooked || IsBehind(cues.Taken, said, first) || (first == 1 && said.Words[0].Value == "plus")))
            return false;
        var isAdded = said.Words.Take(first).Any(word => word.Value is "also" or "already" or "still" or "plus") || cues.Added.IsIn(rest);
        return MattersAt(said, behind) is not null ? !AsksOfDose(rest) : !cues.IsQuestion(said) && (isAdded || ((isBooked || rest.Count > 0) && IsNew(mentions, thread) && IsSameTaker(said, thread)));
    }

    /// <summary>Whether a message tells that its medicines are taken, or comes with their names, and asks whether that matters.</summary>
    public bool AreToldThenAsked(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        var (first, behind) = Span(said, mentions);
        if (MattersAt(said, behind) is not { } asked)
            return false;
        if (cues.Taken.IsIn([.. said.Words.Take(first)]) || cues.Introduced.MatchAt(said.Words, behind) > 0)
            return true;
        // "Betazole for a trip, it's a live one. Allowed?", but not "betazole, is that ok?", which turns to it.
        return asked > behind && !said.EndsClause(behind - 1) && IsNew(mentions, thread)
            && !(thread.Memory.Kind is { } kind && Permissions.Contains(kind))
            && !Enumerable.Range(0, asked).Any(at => cues.OpensQuestion(said.Words, at))
            && said.Words.Take(first).All(word => cues.IsFunction(word.Value));
    }

    /// <summary>Whether a medicine that has not been spoken of is told not to be borne, or no longer taken: "betazole gives me a rash".</summary>
    public bool AreUnborne(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        var (first, behind) = Span(said, mentions);
        return (IsBehind(cues.Unborne, said, first) || (IsBehind(cues.Formerly, said, first) && !cues.IsQuestion(said)) || cues.Upsets.MatchAt(said.Words, behind) > 0)
            && (!cues.IsQuestion(said) || MattersAt(said, behind) is not null)
            && IsNew(mentions, thread);
    }

    /// <summary>Whether all that is asked is whether a medicine that somebody has may be kept: "can I carry on with my betazole".</summary>
    public bool AreKept(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        var (first, behind) = Span(said, mentions);
        var isKept = IsBehind(cues.Keeping, said, first) || (first > 0 && cues.Owners.Contains(said.Words[first - 1].Value) && IsBehind(cues.Stopping, said, first));
        return isKept && cues.IsQuestion(said) && SaysNoMore([.. said.Words.Skip(behind)]) && IsNew(mentions, thread);
    }

    /// <summary>"Betazole is being added": named at the head of the message, and yet no topic.</summary>
    public bool IsIntroduced(Utterance said, IReadOnlyList<MedicineMention> mentions) => cues.Introduced.MatchAt(said.Words, Span(said, mentions).Behind) > 0;

    private static (int First, int Behind) Span(Utterance said, IReadOnlyList<MedicineMention> mentions) =>
        (said.IndexAt(mentions[0].Start), said.IndexAt(mentions[^1].Start + mentions[^1].Length));

    /// <summary>Whether a name stands behind a phrase, with no more between than what it is: "on a blood thinner, betazole".</summary>
    private bool IsBehind(PhraseSet phrases, Utterance said, int first)
    {
        var kinds = 0;
        for (var before = said.Words.Take(first).ToList(); before.Count > 0; before.RemoveAt(before.Count - 1))
        {
            if (phrases.IsAtEnd(before))
                return true;
            if (!Between.Contains(before[^1].Value) && !cues.Determiners.Contains(before[^1].Value) && (cues.IsFunction(before[^1].Value) || ++kinds > MaxKind))
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
        && cues.AsksNoMoreThan([.. behind.TakeWhile(word => !Reasons.Contains(word.Value)).Where(word => !cues.Things.Contains(word.Value) && !char.IsAsciiDigit(word.Value[0]))], cues.AsWell, cues.Matters);

    private static bool AsksOfDose(List<Word> asked) => asked.Exists(word => Dosing.Contains(word.Value));

    /// <summary>Whether those who take what a message names take the one talked about too, as far as the talk tells.</summary>
    private bool IsSameTaker(Utterance said, TalkThread thread) =>
        thread.Focus is [var current] && takers.IsSame(said, thread.Memory.Takers.GetValueOrDefault(current.Id));

    private static bool IsNew(IReadOnlyList<MedicineMention> mentions, TalkThread thread) =>
        !mentions.Any(mention => mention.Candidates.Any(candidate => thread.Recent.Any(known => known.Id == candidate.Id)));
}
