using Medications.Bot.Replies;

namespace Medications.Bot.Tests.Conversation;

public sealed class ComparisonTests
{
    private readonly Chat _chat = new();

    [Fact]
    public void A_comparison_without_more_compares_by_what_was_asked_last()
    {
        _chat.Ask("alfamab side effects");
        _chat.Ask("betazole?");

        Assert.Equal(("alfamab + betazole", "SideEffects"), _chat.Ask("compare them"));
        Assert.Equal("alfamab + betazole", _chat.Ask("which is safer").Medicines);
    }

    [Fact]
    public void Where_no_page_compares_what_each_is_for_is_shown_as_the_nearest()
    {
        var reply = Assert.IsType<Reply.Answered>(_chat.Say("compare alfamab and betazole in the moonlight"));

        Assert.Equal(["alfamab", "betazole"], reply.Medicines.Select(medicine => medicine.Medicine.Name));
        Assert.All(reply.Medicines, medicine => Assert.Equal(0, medicine.Confidence));
    }

    [Fact]
    public void Two_medicines_in_one_message_are_both_answered()
    {
        Assert.Equal("alfamab + betazole", _chat.Ask("are alfamab and betazole ok together").Medicines);
        Assert.Equal("alfamab", _chat.Ask("how often is the first one taken").Medicines);
    }

    [Theory]
    [InlineData("compare them")]
    [InlineData("which of the two is better")]
    [InlineData("are both ok when pregnant")]
    public void Both_are_the_last_two(string followUp)
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole dose");

        Assert.Equal("alfamab + betazole", _chat.Ask(followUp).Medicines);
    }
}
