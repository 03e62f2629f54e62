using Medications.Library;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>What a message asks, with what the conversation adds to it. A closed set.</summary>
abstract record Inquiry
{
    private Inquiry()
    {
    }

    /// <summary>A question for the library.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="CorrectedFrom">What the person wrote where the name of the assumed medicine was misspelled, else null.</param>
    /// <param name="IsRepeated">Whether it is the last question again, for another medicine.</param>
    public sealed record Ask(Question Question, string? CorrectedFrom = null, bool IsRepeated = false) : Inquiry
    {
        /// <summary>The medicine that the talk stays with, though the page of another may answer, or null.</summary>
        public Medicine? StaysOn { get; init; }
    }

    /// <summary>It is not clear which medicine is meant.</summary>
    /// <param name="Name">The name that fits several, or null if none was given.</param>
    /// <param name="Options">The medicines to choose from; may be empty.</param>
    /// <param name="Question">The question that waits for it, without names; null if it is the one from before.</param>
    public sealed record Choose(string? Name, IReadOnlyList<Medicine> Options, string? Question) : Inquiry;

    /// <summary>Something beside the talk, that asks for nothing.</summary>
    public sealed record Aside : Inquiry;

    /// <summary>The talk is about a medicine that the library does not have.</summary>
    /// <param name="Name">Its name as the person wrote it.</param>
    public sealed record Unknown(string Name) : Inquiry;
}
