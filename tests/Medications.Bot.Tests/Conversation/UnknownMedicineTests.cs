using Medications.Bot.Replies;

namespace Medications.Bot.Tests.Conversation;

public sealed class UnknownMedicineTests
{
    private readonly Chat _chat = new();

    [Fact]
    public void After_an_unknown_name_is_dropped_the_talk_goes_on_as_before()
    {
        _chat.Ask("alfamab side effects");
        Assert.IsType<Reply.UnknownMedicine>(_chat.Say("and omegamab?"));

        Assert.Equal("alfamab", _chat.Ask("never mind. is mine safe when pregnant").Medicines);
    }

    [Fact]
    public void After_an_unknown_name_a_question_without_a_medicine_begins_anew()
    {
        Assert.IsType<Reply.UnknownMedicine>(_chat.Say("what is zanvorel for"));

        Assert.IsType<Reply.UsedFor>(_chat.Say("something for sneezing"));
    }

    [Fact]
    public void After_an_unknown_medicine_it_is_not_the_one_before()
    {
        _chat.Ask("alfamab dose");
        Assert.IsType<Reply.UnknownMedicine>(_chat.Say("and zanvorel?"));

        Assert.IsType<Reply.UnknownMedicine>(_chat.Say("is it safe when pregnant"));
        Assert.Equal("alfamab", _chat.Ask("back to the first one then, how is it stored").Medicines);
    }

    [Fact]
    public void A_single_word_that_the_library_takes_for_a_name_is_one()
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("omegamab", Assert.IsType<Reply.UnknownMedicine>(_chat.Say("and omegamab?")).Name);
    }

    [Fact]
    public void An_unknown_name_with_a_question_is_not_answered_from_the_medicine_before()
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal("omegamab", Assert.IsType<Reply.UnknownMedicine>(_chat.Say("and omegamab, would that do it too?")).Name);
        Assert.IsType<Reply.UnknownMedicine>(_chat.Say("and alcohol?"));
    }
}
