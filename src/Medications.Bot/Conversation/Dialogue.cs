using Medications.Bot.Replies;
using Medications.Bot.Triage;
using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;
using Microsoft.Extensions.Options;

namespace Medications.Bot.Conversation;

/// <summary>What a message leads to.</summary>
/// <param name="Reply">What is said to it.</param>
/// <param name="Memory">What is remembered after it.</param>
public sealed record Turn(Reply Reply, ConversationMemory Memory);

/// <summary>
/// The conversation: takes a message and what is remembered, gives a reply and what is remembered then. It knows no channel
/// and keeps nothing itself, so that one object serves all conversations at once.
/// </summary>
public sealed class Dialogue
{
    /// <summary>The most characters of a message that are read; nobody asks a question longer than that.</summary>
    public const int MaxMessageLength = 4000;

    private readonly IMedicationLibrary _library;
    private readonly ITriage _triage;
    private readonly TimeProvider _clock;
    private readonly BotOptions _options;
    private readonly Examples _examples;
    private readonly Cues _cues = Cues.Default;
    private readonly EmergencyPassages _emergencyPassages;
    private readonly FollowUpResolver _followUps;
    private readonly CourtesyReader _courtesies;
    private readonly NearestAnswers _nearest;
    private readonly Takers _takers;

    /// <summary>Creates a dialogue over a library.</summary>
    public Dialogue(IMedicationLibrary library, ITriage triage, IOptions<BotOptions> options, TimeProvider clock)
    {
        (_library, _triage, _options, _clock) = (library, triage, options.Value, clock);
        _examples = new Examples(library, _options);
        _emergencyPassages = new EmergencyPassages(library);
        _nearest = new NearestAnswers(library);
        _courtesies = new CourtesyReader(_cues);
        var forms = MedicineForms.Default;
        _takers = new Takers(_cues);
        var descriptions = new DescriptionResolver(_cues, forms);
        var otherForms = new FormResolver(_cues, forms);
        var last = new LastQuestion(library);
        var choice = new OpenChoice(library, _cues, forms, new ChoiceResolver(_cues, forms), otherForms, descriptions, last);
        _followUps = new FollowUpResolver(
            library, _cues, forms, new Negations(library), new ReferenceResolver(_cues, otherForms, descriptions, _takers), choice, new SisterPages(_cues, forms),
            new TakenTogether(library, _cues, forms, new Backgrounds(_cues), new SpokenBeside(_cues), new ToldBeside(_cues, _takers)), new NameCompletion(library, _cues), new AskedByName(_cues, forms), new ProductNames(_cues, forms), last);
    }

    /// <summary>What is said to someone who has just come.</summary>
    public Reply Welcome() => new Reply.Welcome(_examples.Questions());

    /// <summary>Answers a message.</summary>
    /// <param name="text">What the person wrote, as it is.</param>
    /// <param name="memory">What the last turn of the conversation left; <see cref="ConversationMemory.Empty"/> at its start.</param>
    public Turn Respond(string text, ConversationMemory memory)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(memory);
        var now = _clock.GetUtcNow();
        if (now - memory.LastTurn > _options.ForgetAfter)
            memory = ConversationMemory.Empty;
        text = QuestionText.Clean(Shorten(text)).Trim();

        var turn = RespondTo(text, memory);
        return turn with { Memory = turn.Memory.IsEmpty ? ConversationMemory.Empty : turn.Memory with { LastTurn = now } };
    }

    private Turn RespondTo(string text, ConversationMemory memory)
    {
        var triage = _triage.Assess(text);
        var heard = new HeardMessage(_library, text);
        var thread = new TalkThread(memory, _library);
        // Only looked at where the message would else be taken for small talk.
        var pointsBack = new Lazy<bool>(() => _followUps.PointsBack(heard, thread) || (memory.Pending is not null && _cues.Undecided.IsIn(heard.Said.Words)));
        switch (triage)
        {
            case TriageResult.Crisis or TriageResult.Emergency when memory.AfterEmergency && _courtesies.SaysHelpHasCome(heard, triage is TriageResult.Crisis):
                return SmallTalk(SmallTalkKind.HelpHasCome, memory);
            case TriageResult.Crisis crisis:
                return new Turn(new Reply.Crisis(crisis.Subject), Naming(heard, memory) with { AfterEmergency = true });
            case TriageResult.Emergency emergency:
                return Emergency(heard, emergency, memory);
            // Where nobody needed help, "he's on betazole as well" does not say that it has come.
            case TriageResult.SmallTalk { Kind: SmallTalkKind.HelpHasCome } or TriageResult.Ordinary { Talk.Kind: SmallTalkKind.HelpHasCome } when memory is { AfterEmergency: false, Focus.Length: > 0 }:
                break;
            case TriageResult.SmallTalk talk when ((memory.Focus.Length == 0 && memory.Unknown is null) || !_courtesies.MayBeAboutMedicine(talk.Kind, heard)) && !pointsBack.Value:
                return SmallTalk(talk.Kind, memory);
            case TriageResult.Ordinary { Talk: { } guess } when !(memory.Focus.Length > 0 && _courtesies.AsksAboutIt(heard.Said)) && TalkJudge.IsSurely(guess, heard, memory) && !pointsBack.Value:
                return SmallTalk(guess.Kind, memory);
        }

        if (memory.AfterEmergency)
        {
            memory = memory with { AfterEmergency = false };
            if (_courtesies.IsAftermath(heard))
                return SmallTalk(SmallTalkKind.HelpHasCome, memory);
        }
        else if (_courtesies.IsThanks(heard, thread.Focus.Count > 0) && !pointsBack.Value)
        {
            return SmallTalk(SmallTalkKind.Thanks, memory);
        }
        var turn = AnswerTo(heard, memory, thread);
        if (turn.Reply is Reply.OffTopic && triage is TriageResult.Ordinary { Talk: { } maybe } && TalkJudge.IsRather(maybe) && !pointsBack.Value)
            return SmallTalk(maybe.Kind, memory);
        return triage is TriageResult.Ordinary ordinary ? turn with { Reply = Cautioned(turn.Reply, ordinary) } : turn;
    }

    private Turn AnswerTo(HeardMessage heard, ConversationMemory memory, TalkThread thread) => _followUps.Resolve(heard, thread) switch
    {
        Inquiry.Ask ask => Ask(heard, ask, memory, thread),
        Inquiry.Choose choose => Choose(choose, memory),
        Inquiry.Unknown unknown => new Turn(new Reply.UnknownMedicine(Echo(unknown.Name)), memory.AboutUnknown(unknown.Name)),
        Inquiry.Aside => SmallTalk(SmallTalkKind.Acknowledgement, memory),
        var other => throw new InvalidOperationException($"There is no inquiry {other.GetType().Name}."),
    };

    private Turn Emergency(HeardMessage heard, TriageResult.Emergency emergency, ConversationMemory memory)
    {
        var thread = new TalkThread(memory, _library);
        if (emergency.InDoubt)
        {
            // What may be a question is answered as well, below the advice.
            var answered = AnswerTo(heard, memory, thread);
            return new Turn(new Reply.Emergency(emergency.Kind, answered.Reply.Passages) { Kind = answered.Reply.Kind }, answered.Memory with { AfterEmergency = true });
        }

        var after = Naming(heard, memory) with { AfterEmergency = true };
        var medicine = new TalkThread(after, _library).Focus is [var current] ? current : null;
        var helpful = _emergencyPassages.Find(medicine, emergency.Kind);
        if (helpful.Count == 0 && heard.Understanding.Kind != QuestionKind.General && Named(heard.Understanding).Count > 0)
            helpful = [.. AnswerTo(heard, memory, thread).Reply.Passages.Where(EmergencyPassages.IsLikely)];
        return new Turn(new Reply.Emergency(emergency.Kind, helpful), after);
    }

    /// <summary>The talk goes on about the medicine that an alarming message names, if it clearly names one.</summary>
    private ConversationMemory Naming(HeardMessage heard, ConversationMemory memory) =>
        Named(heard.Understanding) is [var named, ..] ? memory.About([named], []) : memory;

    private static Reply Cautioned(Reply reply, TriageResult.Ordinary triage)
    {
        Caution? caution = triage.Warning switch
        {
            TriageWarning.Emergency => Caution.MaybeEmergency,
            TriageWarning.Crisis => Caution.MaybeCrisis,
            _ => null,
        };
        return reply is Reply.Answered answered
            ? answered with { Caution = caution, IsPersonalDecision = answered.IsPersonalDecision || triage.PersonalDecision }
            : reply with { Caution = caution };
    }

    private Turn Ask(HeardMessage heard, Inquiry.Ask ask, ConversationMemory memory, TalkThread thread)
    {
        var question = ask.Question with { AssumedPages = [.. memory.Pages, .. ask.Question.AssumedPages] };
        var answer = _nearest.InPlaceOf(_library.Ask(question), question);
        var asked = memory.Asked(ask, answer.Understanding);
        // Of several medicines talked about "the other one" is none that is only taken beside one of them.
        var named = ask.Question.IsAboutAssumed && thread.Recent.Count > 1 ? [] : Named(answer.Understanding);
        asked = asked.TakenBy(ask.StaysOn is null && ask.Question.Assumed is [var turnedTo] && !memory.Focus.Contains(turnedTo.Id) ? [turnedTo] : Named(heard.Understanding), _takers.Of(heard.Said));
        var kind = ask.IsRepeated ? memory.Kind : answer.Understanding.Kind;
        return answer switch
        {
            Answer.Found found => new Turn(
                new Reply.Answered(Corrected(found.Medicines, ask)) { Kind = kind, IsPersonalDecision = ask.IsRepeated && IsPersonalDecision(ask.Question.Text) },
                asked.Shown(found.Medicines, answer.Understanding.Mentions, ask.Question.AssumedPages).About((ask.StaysOn ?? TakenWithAnother(found, named)) is { } current ? [current] : [.. found.Medicines.Select(medicine => medicine.Medicine)], named)),
            Answer.NoPassage none => new Turn(new Reply.NoPassage(none.Medicine, none.Covered) { Kind = kind }, asked.About([ask.StaysOn ?? none.Medicine], named)),
            Answer.UsedFor usedFor => new Turn(
                new Reply.UsedFor(Echo(usedFor.Condition), usedFor.Options) { Kind = kind },
                (asked with { Question = "", Kind = QuestionKind.WhatFor }).Choosing(null, [.. usedFor.Options.Select(option => option.Medicine)])),
            Answer.WhichMedicine which => Which(which, asked, thread),
            Answer.UnknownMedicine unknown => new Turn(new Reply.UnknownMedicine(Echo(unknown.Name)) { Kind = kind }, asked.AboutUnknown(unknown.Name)),
            Answer.OffTopic => new Turn(new Reply.OffTopic(), memory),
            _ => throw new InvalidOperationException($"There is no answer {answer.GetType().Name}."),
        };
    }

    /// <summary>
    /// The medicine that the talk goes on about after a question about taking it with another one, though the other's page may be the
    /// one that answers; null for any other question.
    /// </summary>
    private static Medicine? TakenWithAnother(Answer.Found found, List<Medicine> named) =>
        named.Count > 1 && found is { Medicines.Count: 1, Understanding.Kind: QuestionKind.NamedInteraction or QuestionKind.Interactions }
            && found.Understanding.Mentions.FirstOrDefault(mention => mention.IsSubject) is { Candidates: [var subject] }
            ? subject
            : null;

    /// <summary>Whether a question that is asked again, for a medicine chosen since, is one for the doctor.</summary>
    private bool IsPersonalDecision(string question) => _triage.Assess(question) is TriageResult.Ordinary { PersonalDecision: true };

    private static Turn Which(Answer.WhichMedicine which, ConversationMemory asked, TalkThread thread)
    {
        // A new question while a choice is open waits for the same choice.
        var (name, options) = which.Name is null && which.Options.Count == 0 && thread.Offered.Count > 0
            ? (thread.Memory.Pending!.Name, thread.Offered)
            : (which.Name, which.Options);
        return new Turn(
            new Reply.WhichMedicine(name is null ? null : Echo(name), options),
            asked.Choosing(name, [.. options.Take(MessageComposer.MaxOptions)]));
    }

    private Turn Choose(Inquiry.Choose choose, ConversationMemory memory)
    {
        if (choose.Question is { } question)
            memory = memory with { Question = QuestionText.WithoutName(question, []), Kind = _library.Understand(question).Kind };
        return new Turn(
            new Reply.WhichMedicine(choose.Name is null ? null : Echo(choose.Name), choose.Options),
            memory.Choosing(choose.Name, [.. choose.Options.Take(MessageComposer.MaxOptions)]));
    }

    private Turn SmallTalk(SmallTalkKind talk, ConversationMemory memory)
    {
        var reply = new Reply.SmallTalk(talk) { Count = _library.Medicines.Count, Examples = _examples.For(talk) };
        return talk switch
        {
            SmallTalkKind.StartOver or SmallTalkKind.DeleteMyData => new Turn(reply, ConversationMemory.Empty),
            _ => new Turn(reply, memory with { AfterEmergency = false }),
        };
    }

    /// <summary>The medicines that a question clearly names, in order; not the wine that one is taken with.</summary>
    private List<Medicine> Named(Understanding understanding) =>
        [.. understanding.Mentions
            .Where(mention => mention is { IsWeak: false, Candidates.Count: 1 } && !_cues.Alongside.Contains(mention.Surface.ToLowerInvariant()))
            .Select(mention => mention.Candidates[0])
            .DistinctBy(medicine => medicine.Id)];

    private static IReadOnlyList<MedicineAnswer> Corrected(IReadOnlyList<MedicineAnswer> medicines, Inquiry.Ask ask) =>
        ask.CorrectedFrom is null ? medicines : [.. medicines.Select(medicine => medicine with { CorrectedFrom = medicine.CorrectedFrom ?? ask.CorrectedFrom })];

    /// <summary>A person's words fit to be repeated: no markup, no address that a channel would make a link of.</summary>
    private static string Echo(string text)
    {
        const int maxLength = 60;
        var plain = string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’' ? c : ' '));
        plain = string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= maxLength ? plain : plain[..maxLength].TrimEnd() + "…";
    }

    private static string Shorten(string text) => text.Length <= MaxMessageLength ? text : text[..MaxMessageLength];
}
