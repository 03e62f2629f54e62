using Medications.Bot.Replies;

namespace Medications.Bot.Tests.Conversation;

public sealed class TakenTogetherTests
{
    private readonly Chat _chat = new();

    [Theory]
    [InlineData("I'm also on gammacillin, is that a problem?")]
    [InlineData("i am allergic to gammacillin, is it ok?")]
    [InlineData("safe with gammacillin?")]
    [InlineData("can I take gammacillin as well?")]
    [InlineData("does it act on my gammacillin?")]
    public void A_medicine_in_the_background_does_not_take_over(string followUp)
    {
        _chat.Ask("alfamab dose");
        _chat.Say(followUp);

        Assert.Equal("alfamab", _chat.Ask("and the side effects?").Medicines);
    }

    [Fact]
    public void After_one_medicine_beside_it_another_is_beside_it_too()
    {
        _chat.Ask("alfamab dose");
        _chat.Say("is it ok with gammacillin?");
        _chat.Say("and betazole?");

        Assert.Equal("alfamab: is it ok with betazole?", _chat.Library.Asked[^1].Text);
        Assert.Equal("alfamab", _chat.Ask("and the side effects?").Medicines);
    }

    [Theory]
    [InlineData("can I take it with betazole", "alfamab")]
    [InlineData("and with betazole?", "alfamab")]
    [InlineData("is betazole better than it", "betazole + alfamab")]
    [InlineData("what about betazole, is it safe when pregnant", "betazole")]
    public void It_stays_the_medicine_talked_about_where_another_is_taken_with_it(string followUp, string medicines)
    {
        _chat.Ask("what is alfamab for");

        Assert.Equal(medicines, _chat.Ask(followUp).Medicines);
    }

    [Fact]
    public void What_a_medicine_was_taken_with_stays_in_the_question()
    {
        _chat.Ask("alfamab and alcohol");
        _chat.Say("and betazole?");

        Assert.Equal("betazole and alcohol", _chat.Library.Asked[^1].Text);
    }

    [Fact]
    public void Alcohol_is_drunk_with_a_medicine_though_it_has_a_page()
    {
        _chat.Ask("what is alfamab for");

        Assert.Equal("alfamab", _chat.Ask("n alcohol").Medicines);
        Assert.Equal("alfamab", _chat.Ask("can I drink alcohol").Medicines);
    }

    [Theory]
    [InlineData("he takes zanvorel aswell, does that matter")]
    [InlineData("she's on gammacillin too")]
    [InlineData("I also take betazole and gammacillin, is that a problem")]
    public void What_somebody_takes_too_is_asked_about_beside_the_medicine(string followUp)
    {
        _chat.Ask("alfamab dose");
        _chat.Say(followUp);

        Assert.StartsWith("can alfamab be taken with ", _chat.Library.Asked[^1].Text);
        Assert.Equal("alfamab", _chat.Ask("how often").Medicines);
    }

    [Fact]
    public void What_somebody_takes_too_is_turned_to_where_the_question_is_about_it()
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("gammacillin", _chat.Ask("I also take gammacillin, what are the side effects").Medicines);
    }

    [Fact]
    public void A_correction_of_the_medicine_itself_keeps_what_is_beside_it()
    {
        _chat.Ask("alfamab dose");
        _chat.Say("he takes gammacillin too, does that matter");
        _chat.Say("sorry, meant betazole not alfamab");

        Assert.Equal("can betazole be taken with gammacillin?", _chat.Library.Asked[^1].Text);
    }

    [Theory]
    [InlineData("I get betazole now and then, does that change the dose?")]
    [InlineData("my doctor gives me betazole for my back. will it get in the way?")]
    [InlineData("she has zanvorel for her chest every winter does that interfere")]
    [InlineData("if I need betazole for a headache, is that a problem with it")]
    [InlineData("I was put on zanvorel last week, do they need to lower the dose?")]
    [InlineData("why do they give betazole with it")]
    [InlineData("can he get betazole while he is on it")]
    [InlineData("would zanvorel work against it")]
    [InlineData("does betazole mess with it")]
    [InlineData("can somebody who is on betazole take it")]
    [InlineData("ought I to take betazole as well?")]
    [InlineData("I get deltadine now and then, does it matter?")]
    [InlineData("he's been on betazole for years, tell them?")]
    [InlineData("she is on a blood thinner, zanvorel. Any clash there?")]
    [InlineData("I'm on betazole as well, does the amount change")]
    [InlineData("betazole for a trip to the coast, it's a new one. allowed?")]
    [InlineData("can I carry on with my betazole")]
    [InlineData("should he stop his betazole")]
    [InlineData("zanvorel on top?")]
    [InlineData("what is it actually doing to the betazole in me")]
    [InlineData("I take betazole for my heart, ok with alfamab?")]
    [InlineData("he uses betazole for his back, can he have alfamab?")]
    public void A_question_about_taking_another_medicine_too_is_answered_from_the_page_of_the_one_talked_about(string followUp)
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("alfamab", _chat.Ask(followUp).Medicines);
        Assert.Equal("alfamab", _chat.Ask("how often").Medicines);
    }

    [Theory]
    [InlineData("what about betazole, can I have milk with it")]
    [InlineData("now betazole, can I have bread with that")]
    [InlineData("I also use betazole. what are the side effects of that")]
    [InlineData("my sister is on betazole, she feels sick. how often does she take it")]
    [InlineData("the same for betazole")]
    [InlineData("does that go for betazole")]
    [InlineData("betazole side effects")]
    [InlineData("they gave me betazole on top, beer ok?")]
    public void A_message_that_turns_to_another_medicine_is_about_that_one(string followUp)
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("betazole", _chat.Ask(followUp).Medicines);
    }

    [Theory]
    [InlineData("can he have betazole", "gammacillin")]
    [InlineData("am I allowed to have alfamab", "alfamab")]
    public void What_the_page_talked_about_warns_of_is_asked_about_beside_it(string followUp, string medicine)
    {
        _chat.Ask("gammacillin dose");

        Assert.Equal(medicine, _chat.Ask(followUp).Medicines);
    }

    [Fact]
    public void The_one_that_another_is_kept_with_is_turned_to()
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("gammacillin", _chat.Ask("he gave me betazole, can I keep gammacillin with it").Medicines);
        Assert.Equal("alfamab", _chat.Ask("how often do I take the other one").Medicines);
    }

    [Fact]
    public void What_is_only_taken_too_is_not_the_other_one()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("gammacillin dose");
        _chat.Ask("I get betazole now and then, does that matter?");

        Assert.Equal("alfamab", _chat.Ask("ok I leave it. how often do I take the other one").Medicines);
    }

    [Theory]
    [InlineData("also take betazole for my heart")]
    [InlineData("I also swallow those new zanvorel tablets")]
    [InlineData("betazole gives me a rash by the way")]
    [InlineData("my wife can't have betazole, she's allergic")]
    [InlineData("zanvorel upsets his stomach")]
    [InlineData("I have betazole each morning")]
    [InlineData("on zanvorel 50 since May")]
    [InlineData("stopped betazole last year because of my kidneys")]
    [InlineData("my doctor swapped me from betazole")]
    [InlineData("I'm due the betazole jab")]
    [InlineData("betazole is being added. any bother?")]
    public void What_is_told_of_another_medicine_is_set_beside_the_one_talked_about(string told)
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("alfamab", _chat.Ask(told).Medicines);
        Assert.Equal("alfamab", _chat.Ask("how often").Medicines);
    }

    [Theory]
    [InlineData("for my brother it is betazole and his back. how often is it")]
    [InlineData("hers is betazole. the dose of that?")]
    [InlineData("now it's betazole. how often")]
    [InlineData("what's betazole like next to that, does it need a dose at night")]
    [InlineData("betazole, is that ok when pregnant?")]
    [InlineData("my sister takes betazole every night")]
    public void A_medicine_that_somebody_has_instead_is_turned_to(string followUp)
    {
        _chat.Ask("alfamab dose");

        Assert.Equal("betazole", _chat.Ask(followUp).Medicines);
        Assert.Equal("betazole", _chat.Ask("and the side effects?").Medicines);
    }

    [Fact]
    public void Of_several_offered_the_one_that_the_question_names_again_is_talked_about()
    {
        _chat.Say("they offer alfamab and also betazole. What is the alfamab for?");

        Assert.Equal("alfamab", _chat.Ask("how often").Medicines);
        Assert.Equal("betazole", _chat.Ask("and the other one, what dose?").Medicines);
        Assert.Equal("betazole", _chat.Ask("side effects").Medicines);
    }

    [Fact]
    public void What_interacts_is_shown_as_the_nearest_where_a_page_says_nothing_of_what_is_taken_too()
    {
        _chat.Ask("alfamab dose");
        var reply = Assert.IsType<Reply.Answered>(_chat.Say("I also take betazole by moonlight, is that ok?"));

        Assert.Equal("alfamab", reply.Medicines[0].Medicine.Name);
        Assert.Equal(0, reply.Medicines[0].Confidence);
    }
}
