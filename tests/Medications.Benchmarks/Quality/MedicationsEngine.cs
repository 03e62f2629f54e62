using Medications.Bot;
using Medications.Bot.Conversation;
using Medications.Bot.Replies;
using Medications.Bot.Triage;
using Medications.Library;
using Medications.Library.Pages;
using Microsoft.Extensions.Options;

namespace Medications.Benchmarks.Quality;

/// <summary>The bot, whole: triage, conversation and library, each question in a conversation of its own.</summary>
internal sealed class MedicationsEngine : IPassageEngine
{
    private readonly DirectoryInfo _index = Directory.CreateTempSubdirectory("medications-quality-");
    private readonly MedicationLibrary _library;
    private readonly Dialogue _dialogue;

    /// <param name="content">The folder of pages.</param>
    /// <param name="orangeBook">The FDA Orange Book's <c>products.txt</c>, or null.</param>
    public MedicationsEngine(string content, string? orangeBook)
    {
        _library = MedicationLibrary.OpenAsync(new LibraryOptions
        {
            ContentPath = content,
            IndexPath = _index.FullName,
            OrangeBookPath = orangeBook,
            RefreshInterval = TimeSpan.Zero,
        }).GetAwaiter().GetResult();
        _dialogue = new Dialogue(_library, new MessageTriage(), Options.Create(new BotOptions()), TimeProvider.System);
    }

    public string Name => "**Medications**";

    public IReadOnlyList<Passage> Search(string question)
    {
        var reply = _dialogue.Respond(question, ConversationMemory.Empty).Reply;
        return reply.Outcome == ReplyOutcome.Answer ? [.. reply.Passages.SelectMany(medicine => medicine.Passages).Select(ranked => ranked.Passage)] : [];
    }

    public void Dispose()
    {
        _library.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _index.Delete(recursive: true);
    }
}
