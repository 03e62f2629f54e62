using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Bot.Conversation;

/// <summary>
/// Tells whether what a message names is only taken beside the medicine talked about, so that the question is about that one: "why do they
/// give betazole with it", "would betazole work against it".
/// </summary>
sealed class SpokenBeside(Cues cues)
{
    /// <summary>Shorter words of a name stand on too many pages.</summary>
    private const int LeastLength = 4;

    private static readonly HashSet<SectionKind> OfCompany = [SectionKind.Precautions, SectionKind.Faqs, SectionKind.Dosage];
    private static readonly HashSet<string> Things = ["it", "that", "this", "them", "these", "those"];
    private static readonly HashSet<string> With = ["with", "alongside", "plus", "against", "besides"];
    private static readonly HashSet<string> Persons = ["i", "we", "he", "she", "they", "you", "one", "someone", "somebody", "people", "mum", "dad", "mam", "mom", "son", "daughter", "wife", "husband", "child", "baby"];
    private static readonly HashSet<string> Taking = ["take", "have", "get", "use", "try", "start", "receive", "given"];

    /// <summary>Whether all names of a message are of what is taken beside the medicine talked about.</summary>
    public bool IsAll(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        if (mentions.Count == 0 || thread.Focus is not [var current] || mentions.Any(mention => cues.Alongside.Contains(mention.Surface.ToLowerInvariant())))
            return false;
        var words = said.Words;
        var first = said.IndexAt(mentions[0].Start);
        var behind = said.IndexAt(mentions[^1].Start + mentions[^1].Length);
        return !IsTurnedTo(said, mentions[0])
            && (IsActing(words, first, behind) || IsAskedForSomeoneOn(words, first, behind)
                || (mentions is [var only] && (IsTied(said, first, behind) || IsAllowance(said, only, first, behind, current, thread))));
    }

    /// <summary>
    /// Of several medicines that a message names, the one that its question asks about taking with what is told of before: alfamab in
    /// "he gave me betazole, can I keep alfamab with it".
    /// </summary>
    public Medicine? WithWhatIsTold(Utterance said, IReadOnlyList<MedicineMention> mentions)
    {
        if (mentions is not [var told, { Candidates: [var asked] } mention] || told.Candidates.Contains(asked))
            return null;
        var words = said.Words;
        var behind = said.IndexAt(mention.Start + mention.Length);
        var first = said.IndexAt(told.Start + told.Length);
        return cues.Taken.IsIn(said.Before(told.Start))
            && Enumerable.Range(first, Math.Max(0, behind - 1 - first)).Any(at => cues.OpensQuestion(words, at))
            && words.Skip(behind).ToList() is [var tie, var thing] && With.Contains(tie.Value) && Things.Contains(thing.Value)
            ? asked
            : null;
    }

    /// <summary>"And betazole, can I drink with it?", "the same for betazole", "for her it is betazole": the message turns to what it names.</summary>
    public bool IsTurnedTo(Utterance said, MedicineMention mention)
    {
        var before = said.Before(mention.Start);
        return said.Words.FirstOrDefault(word => word.Start >= mention.Start) is { Value: not null } word && cues.IsTopic(said, word)
            || cues.Naming.IsAtEnd(before) || cues.Again.IsIn(before) || (cues.Repeats.IsAtEnd(before) && !cues.Taken.IsAtEnd(before));
    }

    /// <summary>"What's betazole like next to that, does it need food": set beside the one talked about, and asked about then.</summary>
    public bool IsLikenedThenAsked(Utterance said, MedicineMention mention, int pronoun)
    {
        var words = said.Words;
        var behind = said.IndexAt(mention.Start + mention.Length);
        return pronoun >= behind && words.Skip(behind).Take(pronoun - behind).Any(word => cues.Likening.Contains(word.Value))
            && said.EndsClause(pronoun) && Enumerable.Range(pronoun + 1, words.Count - pronoun - 1).Any(at => cues.OpensQuestion(words, at));
    }

    /// <summary>The medicine talked about is what the one named is tied to in one clause: "with it", "while she is on that".</summary>
    private bool IsTied(Utterance said, int first, int behind)
    {
        var words = said.Words;
        if (words.Take(first).Any(word => cues.Likened.Contains(word.Value)))
            return false;
        for (var at = behind; at < words.Count && !said.EndsClause(at - 1); at++)
        {
            // "Does betazole clash, and can I drink with it": another question is about it.
            if (at > behind && cues.OpensQuestion(words, at))
                return false;
            if (IsThing(words, at) && (With.Contains(words[at - 1].Value) || (words[at - 1].Value == "on" && words.Skip(behind).Take(at - behind).Any(word => word.Value is "while" or "when" or "whilst" or "if" or "still"))))
                return true;
        }
        return false;
    }

    /// <summary>"Would betazole work against it", "does betazole interfere": no more is asked than what it does to the other.</summary>
    private bool IsActing(IReadOnlyList<Word> words, int first, int behind) =>
        words.Take(first).Any(word => cues.IsAuxiliary(word.Value))
        && words.Skip(behind).ToList() is { Count: > 0 } acting && cues.Affects.MatchAt(acting, 0) > 0 && cues.AsksNoMoreThan(acting, cues.Affects, cues.AsWell);

    /// <summary>"Can somebody on betazole take it".</summary>
    private bool IsAskedForSomeoneOn(IReadOnlyList<Word> words, int first, int behind) =>
        first > 1 && cues.Taken.IsAtEnd([.. words.Take(first)]) && words.Take(first).Any(word => cues.IsAuxiliary(word.Value))
        && (words[first - 1].Value == "on" || words[first - 2].Value == "who")
        && words.Skip(behind).Take(3).ToList() is { Count: > 1 } rest && rest.FindIndex(word => Taking.Contains(word.Value)) is >= 0 and var verb
        && verb + 1 < rest.Count && Things.Contains(rest[verb + 1].Value);

    /// <summary>
    /// "Can he get betazole", where no more is asked, betazole has not been spoken of, and the pages of the medicine talked about
    /// speak of taking it.
    /// </summary>
    private bool IsAllowance(Utterance said, MedicineMention mention, int first, int behind, Medicine current, TalkThread thread)
    {
        var words = said.Words;
        var opening = Enumerable.Range(0, Math.Max(0, first - 1)).LastOrDefault(at => cues.IsAuxiliary(words[at].Value) && Persons.Contains(words[at + 1].Value), -1);
        if (opening < 0 || mention.Candidates.Any(candidate => thread.Recent.Contains(candidate)))
            return false;
        var between = words.Skip(opening + 1).Take(first - opening - 1).ToList();
        var rest = words.Skip(behind).TakeWhile(word => behind == words.Count || !said.EndsClause(behind - 1)).ToList();
        return between.Any(word => Persons.Contains(word.Value)) && between.Any(word => Taking.Contains(word.Value))
            && between.All(word => Persons.Contains(word.Value) || Taking.Contains(word.Value) || cues.IsFunction(word.Value) || word.Value is "allowed" or "still" or "ever" or "be")
            && rest.All(word => cues.IsFunction(word.Value))
            && Mentions(current, mention);
    }

    /// <summary>Whether the pages of a medicine speak of another one where they speak of taking it, by its name or as "vaccines".</summary>
    private static bool Mentions(Medicine medicine, MedicineMention other)
    {
        var told = PageWords.Of(medicine, OfCompany);
        return Utterance.Of(other.Surface).Words.Any(word => word.Value.Length >= LeastLength && told.Count(word.Value) > 0);
    }

    private static bool IsThing(IReadOnlyList<Word> words, int at) => at > 0 && Things.Contains(words[at].Value);
}
