namespace Medications.Bot.Triage.Concepts;

/// <summary>The content of <c>Data/concepts.yaml</c>.</summary>
sealed record ConceptFile
{
    /// <summary>Words that patterns name as <c>@name</c>, separated by spaces.</summary>
    public Dictionary<string, string> Lists { get; init; } = [];

    public List<Entry> Concepts { get; init; } = [];

    public sealed record Entry
    {
        /// <summary>The name that rules and the evidence weights use.</summary>
        public required string Name { get; init; }

        /// <summary>Families that it counts for as well ("danger-sign").</summary>
        public List<string> Groups { get; init; } = [];

        /// <summary>What kind of emergency it speaks for, if any.</summary>
        public EmergencyKind Kind { get; init; }

        /// <summary>How it is said.</summary>
        public List<string> Words { get; init; } = [];
    }
}
