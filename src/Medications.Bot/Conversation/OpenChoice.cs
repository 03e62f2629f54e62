using Medications.Library;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Understands messages as answers to "which one do you mean?", while that is open and after something else came between.</summary>
sealed class OpenChoice(IMedicationLibrary library, Cues cues, MedicineForms forms, ChoiceResolver choices, FormResolver formResolver, DescriptionResolver descriptions, LastQuestion last)
{
    /// <summary>The one medicine of those offered that a message chooses, whatever else it may look like; null where it chooses none.</summary>
    public Medicine? Chosen(Utterance said, TalkThread thread) => choices.Resolve(said, thread.Offered) is [var one] ? one : null;

    /// <summary>What the message asks as an answer to the open choice, or null if it is something else.</summary>
    public Inquiry? Resolve(HeardMessage heard, PendingChoice pending, TalkThread thread)
    {
        var (said, understanding) = (heard.Said, heard.Understanding);
        var offered = thread.Offered;
        var fitting = choices.Resolve(said, offered);
        // A part of an option's name, "9-valent", may look like a name that is not known.
        if (understanding.Mentions.Any(mention => mention.Candidates.All(candidate => offered.All(option => option.Id != candidate.Id)) && (mention.Match != NameMatch.Unknown || fitting.Count == 0)))
            return null;

        if (fitting.Count > 1)
            fitting = formResolver.Fitting(said, fitting) is [var told] ? [told] : fitting;
        if (fitting.Count == 0 && (Completed(said, pending) ?? descriptions.Find(said, offered)) is { } completed)
            fitting = [completed];
        if (fitting.Count == 0 && offered.Count > 0 && understanding.Mentions.Count == 0)
            fitting = NotOffered(said, offered, thread);
        return fitting switch
        {
            [var one] => AsksAnew(said, understanding)
                ? new Inquiry.Ask(new Question(said.Text) { Assumed = [one] })
                : Waiting(one, thread),
            { Count: > 1 } => new Inquiry.Choose(pending.Name, fitting, AsksAnew(said, understanding) ? QuestionText.WithoutName(said.Text, understanding.Mentions) : null),
            _ when cues.IsAside(heard) => new Inquiry.Aside(),
            // "No idea what it's called": that leaves the choice as it is.
            _ when understanding.Mentions.Count == 0 && cues.Undecided.IsIn(said.Words) => new Inquiry.Choose(pending.Name, offered, null),
            _ when offered.Count > 0 && understanding.Mentions.Count == 0 =>
                new Inquiry.Choose(pending.Name, offered, cues.IsQuestion(said) ? QuestionText.Clean(said.Text) : null),
            _ => null,
        };
    }

    /// <summary>
    /// The choice that something else came between, where a message makes it and no more, "the topical one then", or calls one by a
    /// part of its name: "ok now the topical one, how often?".
    /// </summary>
    public Inquiry? Resume(Utterance said, TalkThread thread)
    {
        if (thread.Memory.Suspended is null)
            return null;
        var resumed = thread.Resumed();
        if (choices.ByPart(said, resumed.Offered) is not [var one])
            return null;
        var parts = resumed.Offered.SelectMany(option => Utterance.Of(option.Name).Words).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        bool IsOfOne(Word word) => parts.Any(part => ChoiceResolver.IsPart(word.Value, part)) || forms.MeantBy(word.Value).Any();
        if (cues.IsElliptical(said.Words, [.. said.Words.Select(IsOfOne)]))
            return Waiting(one, resumed) with { IsRepeated = false };
        return said.Words.Zip(said.Words.Skip(1)).Any(pair => IsOfOne(pair.First) && cues.Ones.Contains(pair.Second.Value))
            ? new Inquiry.Ask(new Question(said.Text) { Assumed = [one] })
            : null;
    }

    /// <summary>A form of the same substance that is no longer offered: after "the gel", of which there are two, "and the tablets?".</summary>
    private IReadOnlyList<Medicine> NotOffered(Utterance said, IReadOnlyList<Medicine> offered, TalkThread thread) =>
        offered[0].Ingredients is var substance && offered.All(option => option.Ingredients.SequenceEqual(substance, StringComparer.OrdinalIgnoreCase))
            ? formResolver.Fitting(said, [.. thread.SiblingsOf(offered[0]).Where(sibling => offered.All(option => option.Id != sibling.Id))])
            : [];

    /// <summary>The question that waited, for the medicine chosen: of its pages the one that the option was called by.</summary>
    private Inquiry.Ask Waiting(Medicine medicine, TalkThread thread) =>
        last.Again(medicine, thread) is var ask && medicine.Pages is [var main, _, ..]
            ? ask with { Question = ask.Question with { AssumedPages = [main.Path] } }
            : ask;

    /// <summary>The medicine that the ambiguous name and the message name together: "insulin", "glargine".</summary>
    private Medicine? Completed(Utterance said, PendingChoice pending) =>
        pending.Name is not null && !cues.IsQuestion(said)
            && library.Understand($"{pending.Name} {said.Text}").Mentions is [{ Candidates: [var only] }]
            && !library.Understand(pending.Name).Mentions.Any(mention => mention.Candidates is [var plain] && plain.Id == only.Id)
            ? only
            : null;

    /// <summary>Whether a choice brings a question of its own: "the cream. can I use it on my face?".</summary>
    private bool AsksAnew(Utterance said, Understanding understanding) =>
        cues.IsQuestion(said) && !cues.IsElliptical(said.Words, forms.Accounted(said, understanding.Mentions));
}
