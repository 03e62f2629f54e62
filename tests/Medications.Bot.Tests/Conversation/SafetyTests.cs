using Medications.Bot.Replies;
using Medications.Bot.Triage;

namespace Medications.Bot.Tests.Conversation;

public sealed class SafetyTests
{
    private readonly Chat _chat = new();

    [Fact]
    public void An_emergency_is_answered_as_one_and_the_talk_goes_on_after_it()
    {
        _chat.Ask("alfamab dose");

        Assert.Equal(EmergencyKind.Poisoning, Assert.IsType<Reply.Emergency>(_chat.Say("my friend swallowed twenty of them")).What);
        Assert.Equal(SmallTalkKind.HelpHasCome, Assert.IsType<Reply.SmallTalk>(_chat.Say("the ambulance has her")).Talk);
        Assert.Equal("alfamab", _chat.Ask("what are the side effects of it").Medicines);
    }

    [Theory]
    [InlineData("she swallowed alfamab", "the paramedics took her, she swallowed only two, thank you so much", true)]
    [InlineData("she swallowed alfamab", "thank you but she swallowed more", false)]
    [InlineData("i want to die", "thank you, my sister is here with me, i don't know why i said i want to die", false)]
    [InlineData("i want to die", "i rang the samaritans and my brother is with me, i said i want to die, thank you", true)]
    [InlineData("i want to die", "thank you, i am fine now, i want to die", false)]
    public void Help_that_has_come_ends_an_alarm_only_where_nothing_takes_it_back(string alarm, string text, bool hasCome)
    {
        _chat.Say(alarm);

        Assert.Equal(hasCome, _chat.Say(text) is Reply.SmallTalk { Talk: SmallTalkKind.HelpHasCome });
    }

    [Fact]
    public void A_message_of_relief_without_an_alarm_before_it_is_an_alarm() =>
        Assert.IsType<Reply.Emergency>(_chat.Say("the paramedics took her, she swallowed only two, thank you so much"));

    [Fact]
    public void A_question_right_after_an_emergency_is_a_question()
    {
        _chat.Say("she swallowed alfamab");

        Assert.Equal("alfamab", _chat.Ask("how is it stored?").Medicines);
    }

    [Fact]
    public void A_page_without_a_word_on_overdoses_adds_nothing_to_an_emergency() =>
        Assert.Empty(Assert.IsType<Reply.Emergency>(_chat.Say("she swallowed alfamab")).Passages);

    [Fact]
    public void What_the_page_surely_says_to_the_message_stands_below_the_advice()
    {
        var reply = Assert.IsType<Reply.Emergency>(_chat.Say("she swallowed alfamab, what are the side effects of alfamab"));

        Assert.Equal("alfamab", Assert.Single(reply.Passages).Medicine.Name);
    }

    [Fact]
    public void In_doubt_the_advice_comes_first_and_the_answer_below()
    {
        var reply = Assert.IsType<Reply.Emergency>(_chat.Say("is a racing heart one of the side effects of alfamab"));

        Assert.Equal("alfamab", Assert.Single(reply.Passages).Medicine.Name);
    }

    [Fact]
    public void A_crisis_shows_no_passages()
    {
        _chat.Ask("alfamab dose");

        Assert.Empty(Assert.IsType<Reply.Crisis>(_chat.Say("i want to die, how much alfamab")).Passages);
    }

    [Fact]
    public void After_a_crisis_the_talk_goes_on_about_the_medicine_that_it_named()
    {
        _chat.Say("i want to die, how much alfamab");

        Assert.Equal("alfamab", _chat.Ask("how can it be stopped?").Medicines);
    }

    [Fact]
    public void A_warning_stands_above_an_answer_that_may_be_an_emergency()
    {
        Assert.Equal(Caution.MaybeEmergency, _chat.Say("side effects of alfamab, ten tablets").Caution);
        Assert.Equal(Caution.MaybeCrisis, _chat.Say("i feel hopeless, side effects of alfamab").Caution);
    }

    [Fact]
    public void A_personal_decision_is_marked_as_one() =>
        Assert.True(Assert.IsType<Reply.Answered>(_chat.Say("should i stop alfamab")).IsPersonalDecision);
}
