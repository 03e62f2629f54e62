using Medications.Library;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Writes down what a turn changes in what is remembered.</summary>
static class MemoryKeeper
{
    /// <summary>The talk has turned to medicines.</summary>
    /// <param name="memory">What is remembered.</param>
    /// <param name="medicines">The medicines answered about.</param>
    /// <param name="named">All that the message names, in order; some of them may be no more than what another is taken with.</param>
    public static ConversationMemory About(this ConversationMemory memory, IReadOnlyList<Medicine> medicines, IReadOnlyList<Medicine> named)
    {
        string[] all = [.. named.Concat(medicines).Select(medicine => medicine.Id).Distinct()];
        string[] focus = [.. all.Where(id => medicines.Any(medicine => medicine.Id == id))];
        // "The other one" is the medicine before rather than one that is only taken beside this one.
        string[] left = [.. memory.Focus.Except(all), .. all.Except(focus)];
        string[] recent = [.. memory.Recent.Union(all)];
        return memory with
        {
            Focus = focus,
            Before = left.Length > 0 ? left : [.. memory.Before.Except(focus)],
            Recent = recent.Length <= ConversationMemory.MaxRecent ? recent : recent[^ConversationMemory.MaxRecent..],
            Together = all.Length > 1 ? [.. all.Take(ConversationMemory.MaxRecent)] : all.All(memory.Together.Contains) ? memory.Together : [],
            Pages = [.. memory.Pages.TakeLast(ConversationMemory.MaxRecent)],
            Pending = null,
            Suspended = memory.Suspended is { } suspended && suspended.Options.Any(all.Contains) ? null : memory.Suspended,
            Unknown = null,
        };
    }

    /// <summary>
    /// Passages were shown. Where a medicine has several pages, the one that is titled as it was called is remembered, else the one
    /// that the first passage stands in.
    /// </summary>
    /// <param name="memory">What is remembered.</param>
    /// <param name="answers">What was shown.</param>
    /// <param name="mentions">The names in the question.</param>
    /// <param name="turnedTo">The paths of pages that the message turned to.</param>
    public static ConversationMemory Shown(this ConversationMemory memory, IReadOnlyList<MedicineAnswer> answers, IReadOnlyList<MedicineMention> mentions, IReadOnlyList<string> turnedTo)
    {
        var pages = memory.Pages.ToList();
        foreach (var answer in answers.Where(answer => answer.Medicine.Pages.Count > 1))
        {
            var titled = answer.Medicine.Pages.FirstOrDefault(page => turnedTo.Contains(page.Path))
                ?? answer.Medicine.Pages.FirstOrDefault(page => mentions.Any(mention => mention.MatchedName.Equals(page.Title, StringComparison.OrdinalIgnoreCase)));
            if (titled is null && pages.Exists(path => IsOf(path, answer.Medicine)))
                continue;
            pages.RemoveAll(path => IsOf(path, answer.Medicine));
            pages.Add((titled ?? answer.Medicine.Pages[0]).Path);
        }
        return memory with { Pages = [.. pages] };
    }

    /// <summary>A message told who takes the medicine that it is about.</summary>
    public static ConversationMemory TakenBy(this ConversationMemory memory, IReadOnlyList<Medicine> medicines, string? taker) =>
        medicines is [var only] && taker is not null
            ? memory with { Takers = new(memory.Takers.Where(known => known.Key != only.Id && memory.Recent.Contains(known.Key))) { [only.Id] = taker } }
            : memory;

    private static bool IsOf(string path, Medicine medicine) => medicine.Pages.Any(page => page.Path == path);

    /// <summary>A question was asked; a repeated one stays as it was.</summary>
    public static ConversationMemory Asked(this ConversationMemory memory, Inquiry.Ask inquiry, Understanding understanding) =>
        inquiry.IsRepeated
            ? memory
            : memory with
            {
                Suspended = memory is { Pending: { Options.Length: > 1 } pending, Question: { } waiting } ? new(pending.Name, pending.Options, waiting, memory.Kind) : memory.Suspended,
                Kind = understanding.Kind,
                Question = QuestionText.WithoutName(inquiry.Question.Text, understanding.Mentions, inquiry.StaysOn),
                Called = understanding.Mentions.FirstOrDefault(mention => mention.IsSubject || understanding.Mentions.Count == 1)?.Surface ?? memory.Called,
            };

    /// <summary>The person must choose.</summary>
    public static ConversationMemory Choosing(this ConversationMemory memory, string? name, IReadOnlyList<Medicine> options)
    {
        string[] offered = [.. options.Select(option => option.Id)];
        // "And the third one?" after one was chosen is of the same list.
        return memory with { Pending = new PendingChoice(name, offered), Together = offered.Length > 1 ? offered : memory.Together, Suspended = null, Unknown = null };
    }

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
