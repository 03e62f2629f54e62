namespace Medications.Bot.Triage.Concepts;

/// <summary>A concept found in a message.</summary>
/// <param name="Concept">What was found.</param>
/// <param name="Mode">How it is meant.</param>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
readonly record struct Finding(Concept Concept, Mode Mode, int Start, int End);

/// <summary>How something is said to be.</summary>
enum Mode
{
    /// <summary>As a fact, now.</summary>
    Now,
    /// <summary>"no chest pain".</summary>
    Denied,
    /// <summary>"chest pain last year".</summary>
    Past,
    /// <summary>"is chest pain a side effect", "what if".</summary>
    Asked,
}

/// <summary>Something that a message may speak of, and how people say it.</summary>
sealed class Concept(ConceptFile.Entry entry, IReadOnlyDictionary<string, string[]> lists)
{
    public string Name => entry.Name;

    public IReadOnlyList<string> Groups => entry.Groups;

    public EmergencyKind Kind => entry.Kind;

    public IReadOnlyList<Pattern> Patterns { get; } = [.. entry.Words.Select(w => Pattern.Parse(w, lists))];
}
