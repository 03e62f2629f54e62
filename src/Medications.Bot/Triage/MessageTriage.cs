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
    internal const double AlarmFrom = 0.42;

    /// <summary>From this probability on, an alarm needs no concept that speaks of it: people mask what they mean.</summary>
    const double WordsAloneFrom = 0.62;

    /// <summary>The same, of a stretch of a long message, as a story has many, and of words that speak of nobody.</summary>
    const double FarWordsFrom = 0.75;

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
            EvidenceWeights.FromEmbeddedData(),
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
        // Alarms are looked for in what stands together.
        var stretches = _reader.StretchesOf(evidence);
        foreach (var stretch in stretches)
        {
            if (stretch.Rules.FirstOrDefault(r => r is { IsSure: true, Raises: not Alarm.None }) is not { } sure)
                continue;
            return sure.Raises == Alarm.Crisis
                ? Crisis(stretch)
                : new TriageResult.Emergency(sure.Kind != EmergencyKind.Other ? sure.Kind : KindOf(stretch));
        }
        if (_smallTalk.Recognize(evidence.Tokens, text) is { } kind)
            return new TriageResult.SmallTalk(kind);

        var suspicion = stretches.Select(Suspect).MaxBy(s => s.Excess)!;
        if (suspicion.Excess >= 0)
        {
            return suspicion.Alarm == Alarm.Crisis
                ? Crisis(suspicion.Evidence)
                : new TriageResult.Emergency(KindOf(suspicion.Evidence), InDoubt: suspicion.Probability < CertainFrom);
        }
        var warning = suspicion.Probability < (suspicion.IsSpokenOf ? WarnFrom : AlarmFrom) ? WarningOf(stretches)
            : suspicion.Alarm == Alarm.Crisis ? TriageWarning.Crisis
            : TriageWarning.Emergency;
        return new TriageResult.Ordinary(evidence.Names.Contains(WellKnown.PersonalDecision), warning)
        {
            Talk = warning == TriageWarning.None ? _guesses.Guess(evidence.Tokens, text) : null,
        };
    }

    Suspicion Suspect(MessageEvidence evidence)
    {
        var (emergency, crisis) = _weights.Weigh(evidence);
        var likelier = crisis >= emergency ? Alarm.Crisis : Alarm.Emergency;
        return new(evidence, likelier, emergency + crisis, evidence.SpeaksOf.Contains(likelier));
    }

    static TriageWarning WarningOf(IEnumerable<MessageEvidence> stretches) => stretches.SelectMany(s => s.Rules).FirstOrDefault(r => r.Warns)?.Raises switch
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

    /// <summary>What a stretch of a message may be.</summary>
    sealed record Suspicion(MessageEvidence Evidence, Alarm Alarm, double Probability, bool IsSpokenOf)
    {
        /// <summary>
        /// How far above, or below, what raises it. Words that merely look like an alarm raise none, unless they leave little doubt:
        /// something dangerous must be spoken of.
        /// </summary>
        public double Excess => Probability - (IsSpokenOf ? AlarmFrom : Evidence.IsStretch || IsOfNobody ? FarWordsFrom : WordsAloneFrom);

        bool IsOfNobody => !Evidence.Names.Contains(WellKnown.FirstPerson) && !Evidence.Names.Contains(WellKnown.OtherPerson);
    }
}
