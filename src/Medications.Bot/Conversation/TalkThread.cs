using Medications.Library;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>A <see cref="ConversationMemory"/> with its medicines looked up; those that the library has no longer are left out.</summary>
sealed class TalkThread(ConversationMemory memory, IMedicationLibrary library)
{
    public ConversationMemory Memory { get; } = memory;

    public IReadOnlyList<Medicine> Focus { get; } = Find(library, memory.Focus);

    public IReadOnlyList<Medicine> Before { get; } = Find(library, memory.Before);

    public IReadOnlyList<Medicine> Recent { get; } = Find(library, memory.Recent);

    public IReadOnlyList<Medicine> Together { get; } = Find(library, memory.Together);

    public IReadOnlyList<Medicine> Offered { get; } = Find(library, memory.Pending?.Options ?? []);

    /// <summary>The talk as it was before the medicine that is not known came up.</summary>
    public TalkThread BackToBefore() => new(Memory with { Focus = Memory.Before, Unknown = null }, library);

    /// <summary>The talk without what its medicine was last spoken of together with.</summary>
    public TalkThread Apart() => new(Memory with { Kind = null, Together = [] }, library);

    /// <summary>The talk as it was when something else came between a choice.</summary>
    public TalkThread Resumed() => Memory.Suspended is not { } suspended ? this
        : new(Memory with { Pending = new(suspended.Name, suspended.Options), Question = suspended.Question, Kind = suspended.Kind, Suspended = null }, library);

    /// <summary>The other medicines of the library with the same substance: the eye drops beside the tablets.</summary>
    public IReadOnlyList<Medicine> SiblingsOf(Medicine medicine) =>
        medicine.Ingredients.Count == 0
            ? []
            : [.. library.Medicines.Where(other => other.Id != medicine.Id && other.Ingredients.SequenceEqual(medicine.Ingredients, StringComparer.OrdinalIgnoreCase))];

    /// <summary>What to call a medicine in a question: the title of its page that the talk has been about, else its name.</summary>
    public string NameOf(Medicine medicine) =>
        medicine.Pages.FirstOrDefault(page => Memory.Pages.Contains(page.Path))?.Title ?? medicine.Name;

    /// <summary>What to call a medicine in a question. A title may fit several; the pronoun then leaves it to what is assumed.</summary>
    public string Called(Medicine medicine) =>
        NameOf(medicine) is var name && library.Understand(name).Mentions is [{ Candidates: [var only] }] && only.Id == medicine.Id ? name : "it";

    private static Medicine[] Find(IMedicationLibrary library, string[] ids) => [.. ids.Select(library.Find).OfType<Medicine>()];
}
