using Medications.Bot.Replies;
using Medications.Bot.Triage;

namespace Medications.Bot.Tests.Conversation;

public sealed class CourtesyTests
{
    private readonly Chat _chat = new();

    [Theory]
    [InlineData("hang on, the dog wants out")]
    [InlineData("just wondering")]
    public void What_is_said_beside_the_talk_asks_for_nothing(string aside)
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal(SmallTalkKind.Acknowledgement, Assert.IsType<Reply.SmallTalk>(_chat.Say(aside)).Talk);
        Assert.Equal("alfamab", _chat.Ask("and how often").Medicines);
    }

    [Theory]
    [InlineData("thanks pet")]
    [InlineData("that's what I needed, cheers")]
    [InlineData("ok, that's a weight off my mind")]
    public void Thanks_in_words_of_ones_own_are_small_talk(string text)
    {
        _chat.Ask("alfamab side effects");

        Assert.IsType<Reply.SmallTalk>(_chat.Say(text));
        Assert.Equal("alfamab", _chat.Ask("and how often").Medicines);
    }

    [Fact]
    public void Thanks_before_a_question_are_courtesy()
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal(("alfamab", "Faqs"), _chat.Ask("thanks, can it be stopped"));
    }

    [Fact]
    public void Small_talk_between_changes_nothing()
    {
        _chat.Ask("what is alfamab for");
        Assert.IsType<Reply.SmallTalk>(_chat.Say("thanks"));

        Assert.Equal("alfamab", _chat.Ask("and side effects?").Medicines);
    }

    [Fact]
    public void Off_topic_between_changes_nothing()
    {
        _chat.Ask("what is alfamab for");
        Assert.IsType<Reply.OffTopic>(_chat.Say("what will the weather be"));

        Assert.Equal("alfamab", _chat.Ask("and side effects?").Medicines);
    }

    [Fact]
    public void Quitting_it_is_about_the_medicine_once_there_is_one()
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal("alfamab", _chat.Ask("can i just quit it").Medicines);
    }

    [Fact]
    public void Help_has_not_come_where_nobody_needed_it()
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal("alfamab", _chat.Ask("he's on betazole as well").Medicines);
    }

    [Fact]
    public void Starting_over_forgets()
    {
        _chat.Ask("what is alfamab for");
        _chat.Say("start over");

        Assert.True(_chat.Memory.IsEmpty);
        _chat.MustChoose("and side effects?");
    }

    [Fact]
    public void A_question_about_the_chat_stays_one_though_a_medicine_is_talked_about()
    {
        _chat.Ask("what is alfamab for");

        Assert.IsType<Reply.SmallTalk>(_chat.Say("is this chat stored"));
        Assert.Equal(("alfamab", "Faqs"), _chat.Ask("how is it stored"));
    }

    [Fact]
    public void How_does_it_work_is_about_the_medicine_once_there_is_one()
    {
        Assert.IsType<Reply.SmallTalk>(_chat.Say("how does it work"));
        _chat.Ask("what is alfamab for");

        Assert.IsType<Reply.Answered>(_chat.Say("how does it work"));
    }

    [Theory]
    [InlineData("so is it ok for me")]
    [InlineData("is that ok")]
    [InlineData("I'm 56, am I ok to have it?")]
    public void A_question_about_it_is_no_courtesy(string text)
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("alfamab", _chat.Ask(text).Medicines);
    }

    [Fact]
    public void A_correction_to_a_name_is_no_courtesy()
    {
        _chat.Ask("alfamab dose");

        Assert.IsType<Reply.UnknownMedicine>(_chat.Say("no sorry, its zanvorel"));
    }

    [Theory]
    [InlineData("ambulance came, im on alfamab and breathing ok now")]
    [InlineData("the paramedics are here, she is stable")]
    public void After_an_emergency_it_is_heard_that_help_has_come(string text)
    {
        _chat.Say("he swallowed all of them");

        Assert.Equal(SmallTalkKind.HelpHasCome, Assert.IsType<Reply.SmallTalk>(_chat.Say(text)).Talk);
    }
}
