using Medications.Library;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Writes down what a turn changes in what is remembered.</summary>
static class MemoryKeeper
{
    /// <summary>The talk has turned to medicines.</summary>
    public static ConversationMemory About(this ConversationMemory memory, IReadOnlyList<Medicine> medicines)
    {
        string[] focus = [.. medicines.Select(medicine => medicine.Id)];
        string[] left = [.. memory.Focus.Except(focus)];
        string[] recent = [.. memory.Recent.Union(focus)];
        return memory with
        {
            Focus = focus,
            Before = left.Length > 0 ? left : [.. memory.Before.Except(focus)],
            Recent = recent.Length <= ConversationMemory.MaxRecent ? recent : recent[^ConversationMemory.MaxRecent..],
            Pending = null,
            Unknown = null,
        };
    }

    /// <summary>A question was asked; a repeated one stays as it was.</summary>
    public static ConversationMemory Asked(this ConversationMemory memory, Inquiry.Ask inquiry, Understanding understanding) =>
        inquiry.IsRepeated
            ? memory
            : memory with
            {
                Kind = understanding.Kind,
                Question = QuestionText.WithoutName(inquiry.Question.Text, understanding.Mentions),
            };

    /// <summary>The person must choose.</summary>
    public static ConversationMemory Choosing(this ConversationMemory memory, string? name, IReadOnlyList<Medicine> options) =>
        memory with { Pending = new PendingChoice(name, [.. options.Select(option => option.Id)]), Unknown = null };

    /// <summary>The talk is about a medicine that the library does not have; "it" must not mean the one from before.</summary>
    public static ConversationMemory AboutUnknown(this ConversationMemory memory, string name) =>
        memory with
        {
            Focus = [],
            Before = memory.Focus.Length > 0 ? memory.Focus : memory.Before,
            Pending = null,
            Unknown = name.Length > QuestionText.MaxLength ? name[..QuestionText.MaxLength] : name,
        };
}
