using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Library;

/// <summary>A library of medicine pages that answers questions with passages from them. Safe for concurrent use.</summary>
public interface IMedicationLibrary
{
    /// <summary>The medicines that the library has pages about, by name.</summary>
    IReadOnlyList<Medicine> Medicines { get; }

    /// <summary>What a text says: which medicines it names, which kind of question it is. Asks nothing.</summary>
    Understanding Understand(string text);

    /// <summary>Answers a question.</summary>
    /// <param name="question">The question, with what the conversation adds to it.</param>
    /// <param name="explain">Whether to fill in <see cref="RankedPassage.Explanation"/>.</param>
    Answer Ask(Question question, bool explain = false);

    /// <summary>The medicine with the given <see cref="Medicine.Id"/>, or null where the library has it no longer.</summary>
    Medicine? Find(string id);
}
