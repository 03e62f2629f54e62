using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Library;

/// <summary>A question to the library.</summary>
/// <param name="Text">What the person wrote, as it is.</param>
public sealed record Question(string Text)
{
    /// <summary>The medicines that the conversation is about; used when <see cref="Text"/> names none.</summary>
    public IReadOnlyList<Medicine> Assumed { get; init; } = [];

    /// <summary>The kind of question that the conversation is about; used when <see cref="Text"/> shows none ("and for ondansetron?").</summary>
    public QuestionKind? AssumedKind { get; init; }

    /// <summary>An earlier question whose words complete this one where it has hardly any of its own ("and for ondansetron?"), or null.</summary>
    public string? AssumedText { get; init; }

    /// <summary>
    /// The paths of the pages that the conversation has been answered from; where <see cref="Text"/> names no page of a medicine with
    /// several, it goes on with these.
    /// </summary>
    public IReadOnlyList<string> AssumedPages { get; init; } = [];

    /// <summary>
    /// Whether it is about <see cref="Assumed"/> whatever else <see cref="Text"/> names: that is what they are taken with ("I take
    /// naproxen now and then, does that change the dose?").
    /// </summary>
    public bool IsAboutAssumed { get; init; }
}
