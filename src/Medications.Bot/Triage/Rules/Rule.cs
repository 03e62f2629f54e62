namespace Medications.Bot.Triage.Rules;

/// <summary>A combination of concepts that speaks for an alarm, or against one; written in <c>Data/rules.yaml</c>.</summary>
sealed record Rule
{
    public required string Name { get; init; }

    /// <summary>What the rule speaks for.</summary>
    public required Alarm Raises { get; init; }

    /// <summary>True: raises the alarm by itself. False: counts as evidence, whose weight is learned.</summary>
    public bool IsSure { get; init; }

    /// <summary>True: where no alarm is raised, the answer is preceded by a warning.</summary>
    public bool Warns { get; init; }

    /// <summary>What kind of emergency it is; left out, the concepts tell.</summary>
    public EmergencyKind Kind { get; init; }

    /// <summary>Each of these must be found.</summary>
    public List<string> All { get; init; } = [];

    /// <summary>At least one of these must be found, if there are any.</summary>
    public List<string> Any { get; init; } = [];

    /// <summary>None of these may be found.</summary>
    public List<string> None { get; init; } = [];

    /// <summary>Messages that it must hold for; each is a test.</summary>
    public List<string> Examples { get; init; } = [];

    /// <summary>Messages near by that it must not hold for; each is a test.</summary>
    public List<string> CounterExamples { get; init; } = [];

    /// <param name="evidence">Names of what was found in the message.</param>
    public bool Holds(IReadOnlySet<string> evidence) =>
        All.TrueForAll(evidence.Contains) && (Any.Count == 0 || Any.Exists(evidence.Contains)) && !None.Exists(evidence.Contains);
}

/// <summary>What a message may raise.</summary>
enum Alarm
{
    None,
    Emergency,
    Crisis,
}

/// <summary>The content of <c>Data/rules.yaml</c>.</summary>
sealed record RuleFile
{
    /// <summary>By alarm, the concepts that are evidence of it. Without any of them it takes more to raise it.</summary>
    public Dictionary<Alarm, List<string>> EvidenceOf { get; init; } = [];

    public List<Rule> Rules { get; init; } = [];
}
