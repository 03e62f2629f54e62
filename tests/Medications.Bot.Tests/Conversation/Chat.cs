using Medications.Bot.Conversation;
using Medications.Bot.Replies;
using Medications.Library.Questions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Medications.Bot.Tests.Conversation;

/// <summary>A conversation with the dialogue alone: no channel, no adapter.</summary>
sealed class Chat
{
    private readonly Dialogue _dialogue;

    public Chat() => _dialogue = new Dialogue(Library, new TestTriage(), Options.Create(new BotOptions()), Clock);

    public TestLibrary Library { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    public ConversationMemory Memory { get; set; } = ConversationMemory.Empty;

    /// <summary>Says something, and gives the reply. The memory passes through storage, as it does between turns.</summary>
    public Reply Say(string text)
    {
        var turn = _dialogue.Respond(text, Memory);
        Memory = MemoryCodec.Read(MemoryCodec.Write(turn.Memory));
        return turn.Reply;
    }

    /// <summary>Says something that must be answered, and gives the medicines and the section of the first passage.</summary>
    public (string Medicines, string Section) Ask(string text)
    {
        var reply = Assert.IsType<Reply.Answered>(Say(text));
        return (string.Join(" + ", reply.Medicines.Select(medicine => medicine.Medicine.Name)), reply.Medicines[0].Passages[0].Passage.Section.ToString());
    }

    public Reply.WhichMedicine MustChoose(string text) => Assert.IsType<Reply.WhichMedicine>(Say(text));

    public QuestionKind? LastAssumedKind => Library.Asked[^1].AssumedKind;
}
