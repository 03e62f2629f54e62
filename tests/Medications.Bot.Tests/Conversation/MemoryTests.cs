using Medications.Bot.Conversation;
using Medications.Bot.Replies;
using Medications.Library.Questions;

namespace Medications.Bot.Tests.Conversation;

public sealed class MemoryTests
{
    [Fact]
    public void A_memory_survives_storage()
    {
        var memory = new ConversationMemory
        {
            Focus = ["a.md"],
            Before = ["b.md"],
            Recent = ["b.md", "a.md"],
            Kind = QuestionKind.Alcohol,
            Question = "can I drink",
            Pending = new PendingChoice("x", ["c.md"]),
            LastTurn = DateTimeOffset.UnixEpoch,
            Unknown = "y",
            AfterEmergency = true,
        };

        var read = MemoryCodec.Read(MemoryCodec.Write(memory));

        Assert.Equal(MemoryCodec.Write(memory), MemoryCodec.Write(read));
        Assert.Equal(memory.Recent, read.Recent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"version":2,"focus":["a.md"]}""")]
    [InlineData("""{"version":1,"focus":null}""")]
    [InlineData("""{"version":1,"pending":{"name":"x"}}""")]
    [InlineData("""{"version":1,"kind":"NoSuchKind"}""")]
    public void What_cannot_be_read_is_forgotten(string? json) => Assert.Same(ConversationMemory.Empty, MemoryCodec.Read(json));

    [Fact]
    public void A_conversation_is_forgotten_after_half_an_hour()
    {
        var chat = new Chat();
        chat.Ask("alfamab dose");
        chat.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal("alfamab", chat.Ask("and side effects?").Medicines);

        chat.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.IsType<Reply.WhichMedicine>(chat.Say("and side effects?"));
    }

    [Fact]
    public void A_medicine_that_the_library_lost_is_left_out()
    {
        var chat = new Chat { Memory = new ConversationMemory { Focus = ["gone.md"], LastTurn = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero) } };

        Assert.IsType<Reply.WhichMedicine>(chat.Say("and side effects?"));
    }

    [Fact]
    public void The_memory_stays_small_however_long_the_talk_is()
    {
        var chat = new Chat();
        foreach (var medicine in chat.Library.Medicines)
            chat.Say($"side effects of {medicine.Name} {new string('x', 5000)}");

        Assert.True(MemoryCodec.Write(chat.Memory).Length < 2000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uFFFC")]
    [InlineData("\0\uD83D")]
    public void Odd_messages_get_a_reply(string text) => Assert.NotNull(new Chat().Say(text));
}
