namespace Medications.Library.Names;

/// <summary>How a name in a question was matched to a medicine.</summary>
public enum NameMatch
{
    /// <summary>The title or generic name itself.</summary>
    Exact,

    /// <summary>The name without salt, ester, hydrate or form, or with a different one.</summary>
    WithoutSalt,

    /// <summary>Another name of the substance: INN, US or British name, abbreviation.</summary>
    Synonym,

    /// <summary>A brand name.</summary>
    Brand,

    /// <summary>A spelling that is close to one medicine's name only.</summary>
    Misspelled,

    /// <summary>It looks like the name of a medicine, but of none in the library.</summary>
    Unknown,
}

/// <summary>A stretch of a question that names a medicine.</summary>
/// <param name="Start">Where it begins in the question, in characters.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Surface">What the person wrote.</param>
/// <param name="Match">How it was matched.</param>
/// <param name="Candidates">The medicines it may mean, best first: none for <see cref="NameMatch.Unknown"/>, several when it is ambiguous.</param>
/// <param name="Certainty">0 to 1.</param>
/// <param name="MatchedName">The name that was matched, as it is properly spelled; what "Showing results for" says.</param>
public sealed record MedicineMention(
    int Start,
    int Length,
    string Surface,
    NameMatch Match,
    IReadOnlyList<Medicine> Candidates,
    double Certainty,
    string MatchedName)
{
    /// <summary>Whether it has something in common with a stretch of the question.</summary>
    internal bool Overlaps(int start, int end) => Start < end && start < Start + Length;

    /// <summary>Whether it has something of the question in common with another one.</summary>
    internal bool Overlaps(MedicineMention other) => Overlaps(other.Start, other.Start + other.Length);

    /// <summary>Whether it fits several different medicines, so that the person must be asked which.</summary>
    public bool IsAmbiguous => Candidates.Count > 1;

    /// <summary>
    /// Whether it is a food, drink or mineral ("alcohol", "iron") that the question names beside a medicine, rather than the medicine
    /// asked about.
    /// </summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether the question is likely about this medicine. At most one mention of a text is its subject.</summary>
    public bool IsSubject { get; init; }
}
