namespace Medications.Bot.Triage;

/// <summary>What a message is. A closed set: <see cref="Emergency"/>, <see cref="Crisis"/>, <see cref="SmallTalk"/> or <see cref="Ordinary"/>.</summary>
public abstract record TriageResult
{
    private TriageResult()
    {
    }

    /// <summary>Somebody's life or health is in danger now. The user is told whom to call before anything else.</summary>
    /// <param name="Kind">The kind that the evidence points to most.</param>
    /// <param name="InDoubt">The evidence is thin: the advice to call comes first, and the question is answered below it as well.</param>
    public sealed record Emergency(EmergencyKind Kind, bool InDoubt = false) : TriageResult;

    /// <summary>Somebody may want to die or to harm themselves. Gets crisis lines and no passages.</summary>
    /// <param name="Subject">Whether the user speaks of themselves or of somebody else.</param>
    public sealed record Crisis(CrisisSubject Subject) : TriageResult;

    /// <summary>A message that asks nothing about a medicine.</summary>
    /// <param name="Kind">What the small talk is about.</param>
    public sealed record SmallTalk(SmallTalkKind Kind) : TriageResult;

    /// <summary>Anything else: to be answered as a question.</summary>
    /// <param name="PersonalDecision">Asks for a decision that only a doctor or pharmacist can make with the user ("should I stop?").</param>
    /// <param name="Warning">A line to put before the answer, where an alarm cannot be ruled out.</param>
    public sealed record Ordinary(bool PersonalDecision, TriageWarning Warning = TriageWarning.None) : TriageResult
    {
        /// <summary>What it is if it is small talk after all, for those who know whether it names a medicine; null where there is a warning.</summary>
        public SmallTalkGuess? Talk { get; init; }
    }
}

/// <summary>A guess at small talk.</summary>
/// <param name="Kind">What it is about, if it is.</param>
/// <param name="Probability">How likely it is, 0 to 1.</param>
public sealed record SmallTalkGuess(SmallTalkKind Kind, double Probability);

/// <summary>The kinds of emergency that get different words.</summary>
public enum EmergencyKind
{
    /// <summary>None of the others, or not known.</summary>
    Other,
    /// <summary>Too much, or the wrong medicine, or something that is not to be swallowed, inhaled or touched: poison control helps.</summary>
    Poisoning,
    /// <summary>A severe allergic reaction.</summary>
    Anaphylaxis,
    /// <summary>Chest pain or a dangerous heart rhythm.</summary>
    Heart,
    /// <summary>Signs of a stroke.</summary>
    Stroke,
    /// <summary>Trouble breathing or choking.</summary>
    Breathing,
    /// <summary>A seizure.</summary>
    Seizure,
    /// <summary>Collapsed, fainting, or cannot be woken.</summary>
    Unconscious,
    /// <summary>Bleeding that does not stop, or inside the body.</summary>
    Bleeding,
    /// <summary>Low or dangerously high blood sugar.</summary>
    BloodSugar,
    /// <summary>Severe infection.</summary>
    Infection,
    /// <summary>A chemical in the eye, or sudden loss of sight.</summary>
    Eye,
    /// <summary>Dangerous withdrawal from alcohol or a medicine.</summary>
    Withdrawal,
}

/// <summary>Whose life a crisis is about.</summary>
public enum CrisisSubject
{
    /// <summary>The user's own.</summary>
    Self,
    /// <summary>Somebody the user is worried about.</summary>
    OtherPerson,
}

/// <summary>The kinds of small talk.</summary>
public enum SmallTalkKind
{
    /// <summary>Other chat without a question.</summary>
    Chat,
    /// <summary>Hello.</summary>
    Greeting,
    /// <summary>Thanks.</summary>
    Thanks,
    /// <summary>Goodbye.</summary>
    Goodbye,
    /// <summary>"help", "how does this work".</summary>
    Help,
    /// <summary>"what can you do".</summary>
    Abilities,
    /// <summary>"are you a doctor".</summary>
    AreYouADoctor,
    /// <summary>"is this AI", "who are you".</summary>
    AreYouAMachine,
    /// <summary>"who made this".</summary>
    WhoMadeThis,
    /// <summary>"which medicines do you know".</summary>
    WhichMedicines,
    /// <summary>"what do you store".</summary>
    Privacy,
    /// <summary>"delete my data".</summary>
    DeleteMyData,
    /// <summary>"start over".</summary>
    StartOver,
    /// <summary>"that was useful".</summary>
    Praise,
    /// <summary>"that was useless".</summary>
    Complaint,
    /// <summary>"ok", "lol".</summary>
    Acknowledgement,
    /// <summary>The help that was needed has come: "paramedics are here".</summary>
    HelpHasCome,
}

/// <summary>The line that precedes an ordinary answer where an alarm cannot be ruled out.</summary>
public enum TriageWarning
{
    /// <summary>No line.</summary>
    None,
    /// <summary>Call the emergency number if this is happening now.</summary>
    Emergency,
    /// <summary>Crisis lines, in case the user is not well.</summary>
    Crisis,
}
