using Medications.Bot.Triage.Concepts;
using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.Rules;
using Medications.Bot.Triage.SmallTalk;

namespace Medications.Bot.Triage;

/// <summary>
/// Triage by rules and learned weights over the same evidence. A sure rule raises an alarm by itself; otherwise the
/// weights decide. Rules, concepts and weights are the embedded files in <c>Triage/Data</c>.
/// </summary>
public sealed class MessageTriage : ITriage
{
    /// <summary>From this probability of any alarm on, it is raised. A missed alarm costs more than a false one.</summary>
    internal const double AlarmFrom = 0.38;

    /// <summary>From this probability on, an alarm needs no concept that speaks of it: people mask what they mean.</summary>
    const double WordsAloneFrom = 0.56;

    /// <summary>Below this probability an alarm is raised in doubt: the question is answered as well.</summary>
    const double CertainFrom = 0.7;

    /// <summary>From this probability on, an ordinary answer is preceded by a warning.</summary>
    const double WarnFrom = 0.15;

    readonly EvidenceReader _reader;
    readonly EvidenceWeights _weights;
    readonly SmallTalkRecognizer _smallTalk;
    readonly SmallTalkClassifier _guesses;

    /// <summary>Reads the embedded data; takes some tens of milliseconds, so make one and share it.</summary>
    public MessageTriage()
        : this(
            EvidenceReader.FromEmbeddedData(),
            EvidenceWeights.Parse(EmbeddedData.ReadLines("evidence-weights.tsv")),
            SmallTalkRecognizer.FromEmbeddedData(),
            SmallTalkClassifier.FromEmbeddedData())
    {
    }

    internal MessageTriage(EvidenceReader reader, EvidenceWeights weights, SmallTalkRecognizer smallTalk, SmallTalkClassifier guesses)
    {
        _reader = reader;
        _weights = weights;
        _smallTalk = smallTalk;
        _guesses = guesses;
    }

    /// <inheritdoc />
    public TriageResult Assess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var evidence = _reader.Read(text);
        if (evidence.Rules.FirstOrDefault(r => r is { IsSure: true, Raises: not Alarm.None }) is { } sure)
        {
            return sure.Raises == Alarm.Crisis
                ? Crisis(evidence)
                : new TriageResult.Emergency(sure.Kind != EmergencyKind.Other ? sure.Kind : KindOf(evidence));
        }
        if (_smallTalk.Recognize(evidence.Tokens, text) is { } kind)
            return new TriageResult.SmallTalk(kind);

        var (emergency, crisis) = _weights.Weigh(evidence);
        var (likelier, alarm) = (crisis >= emergency ? Alarm.Crisis : Alarm.Emergency, emergency + crisis);
        // Words that merely look like it raise no alarm, unless they leave little doubt: something dangerous must be spoken of.
        var isSpokenOf = evidence.SpeaksOf.Contains(likelier);
        if (alarm >= (isSpokenOf ? AlarmFrom : WordsAloneFrom))
        {
            return likelier == Alarm.Crisis
                ? Crisis(evidence)
                : new TriageResult.Emergency(KindOf(evidence), InDoubt: alarm < CertainFrom);
        }
        var warning = alarm < (isSpokenOf ? WarnFrom : AlarmFrom) ? WarningOf(evidence)
            : likelier == Alarm.Crisis ? TriageWarning.Crisis
            : TriageWarning.Emergency;
        return new TriageResult.Ordinary(evidence.Names.Contains(WellKnown.PersonalDecision), warning)
        {
            Talk = warning == TriageWarning.None ? _guesses.Guess(evidence.Tokens, text) : null,
        };
    }

    static TriageWarning WarningOf(MessageEvidence evidence) => evidence.Rules.FirstOrDefault(r => r.Warns)?.Raises switch
    {
        Alarm.Crisis => TriageWarning.Crisis,
        Alarm.Emergency => TriageWarning.Emergency,
        _ => TriageWarning.None,
    };

    static TriageResult.Crisis Crisis(MessageEvidence evidence) => new(
        evidence.Names.Contains(WellKnown.OtherPerson) ? CrisisSubject.OtherPerson : CrisisSubject.Self);

    /// <summary>The kind that most of what is found now speaks for; of equals, the one named first.</summary>
    static EmergencyKind KindOf(MessageEvidence evidence) => evidence.Findings
        .Where(f => f.Mode != Mode.Denied && f.Concept.Kind != EmergencyKind.Other)
        .GroupBy(f => f.Concept.Kind)
        .OrderByDescending(g => g.Count())
        .Select(g => g.Key)
        .FirstOrDefault();
}
