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
    [InlineData("can I take it with betazole", "alfamab + betazole")]
    [InlineData("and with betazole?", "alfamab + betazole")]
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
}
