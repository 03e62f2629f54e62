using Medications.Bot.Replies;

namespace Medications.Bot.Tests.Conversation;

public sealed class ChoiceTests
{
    private readonly Chat _chat = new();

    [Theory]
    [InlineData("2")]
    [InlineData("number 2 please")]
    [InlineData("the second one")]
    [InlineData("deltadine ophthalmic")]
    [InlineData("ophthalmic")]
    [InlineData("the eye one")]
    [InlineData("for my eyes")]
    [InlineData("oftalmic ... I mean ophtalmic")]
    public void A_choice_is_made_by_number_name_or_part_of_it(string choice)
    {
        Assert.Equal(3, _chat.MustChoose("what are the side effects of deltadine?").Options.Count);

        Assert.Equal(("deltadine ophthalmic", "SideEffects"), _chat.Ask(choice));
        Assert.Equal("deltadine ophthalmic", _chat.Ask("and how is it stored").Medicines);
    }

    [Fact]
    public void A_choice_that_fits_several_narrows_them_down()
    {
        _chat.MustChoose("deltadine dose");

        Assert.Equal(["deltadine ophthalmic", "deltadine otic"], _chat.MustChoose("the drops").Options.Select(option => option.Name));
        Assert.Equal(("deltadine otic", "Dosage"), _chat.Ask("ear"));
    }

    [Fact]
    public void A_choice_may_bring_a_new_question()
    {
        _chat.MustChoose("deltadine side effects");

        Assert.Equal(("deltadine otic", "Faqs"), _chat.Ask("how should the ear drops be stored?"));
    }

    [Fact]
    public void The_rest_of_the_name_is_enough()
    {
        _chat.MustChoose("how much epsilon insulin is a dose");

        Assert.Equal(("epsilon insulin glargine", "Dosage"), _chat.Ask("glargine is what is written on the pen"));
    }

    [Fact]
    public void A_question_about_another_medicine_interrupts_the_choice()
    {
        _chat.MustChoose("deltadine side effects");

        Assert.Equal(("alfamab", "Dosage"), _chat.Ask("what is the dose of alfamab tablets"));
    }

    [Fact]
    public void Another_name_alone_takes_the_question_over()
    {
        _chat.MustChoose("deltadine side effects");

        Assert.Equal(("alfamab", "SideEffects"), _chat.Ask("sorry, alfamab"));
    }

    [Fact]
    public void A_new_question_waits_for_the_same_choice()
    {
        _chat.MustChoose("deltadine side effects");

        Assert.Equal(3, _chat.MustChoose("how is it stored?").Options.Count);
        Assert.Equal(("deltadine otic", "Faqs"), _chat.Ask("3"));
    }

    [Fact]
    public void Small_talk_keeps_the_choice_open()
    {
        _chat.MustChoose("deltadine side effects");
        _chat.Say("ok");

        Assert.Equal("deltadine otic", _chat.Ask("3").Medicines);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("I don't know")]
    public void What_is_no_choice_is_asked_again(string text)
    {
        _chat.MustChoose("deltadine side effects");

        Assert.Equal(3, _chat.MustChoose(text).Options.Count);
    }

    [Fact]
    public void A_list_of_medicines_for_a_condition_can_be_chosen_from()
    {
        Assert.Equal(2, Assert.IsType<Reply.UsedFor>(_chat.Say("something for sneezing")).Options.Count);

        Assert.Equal("betazole", _chat.Ask("2").Medicines);
    }

    [Fact]
    public void A_part_of_an_option_chooses_it_though_it_looks_like_a_name_that_is_not_known()
    {
        _chat.MustChoose("how much epsilon insulin is a dose");

        Assert.Equal(("epsilon insulin lispro", "Dosage"), _chat.Ask("lispro"));
    }

    [Fact]
    public void After_a_choice_another_of_the_list_can_be_asked_for()
    {
        _chat.Say("something for sneezing");
        _chat.Ask("2");

        Assert.Equal("alfamab", _chat.Ask("and the first?").Medicines);
    }

    [Fact]
    public void An_aside_leaves_a_choice_open()
    {
        _chat.MustChoose("deltadine side effects");
        Assert.IsType<Reply.SmallTalk>(_chat.Say("hang on, the dog wants out"));

        Assert.Equal(("deltadine otic", "SideEffects"), _chat.Ask("the third"));
    }

    [Fact]
    public void A_decision_stays_one_after_the_medicine_is_chosen()
    {
        _chat.MustChoose("should i stop deltadine");

        Assert.True(Assert.IsType<Reply.Answered>(_chat.Say("2")).IsPersonalDecision);
    }

    [Theory]
    [InlineData("the second please")]
    [InlineData("ok the second, thanks")]
    public void A_choice_may_be_polite(string choice)
    {
        _chat.MustChoose("deltadine side effects");

        Assert.Equal(("deltadine ophthalmic", "SideEffects"), _chat.Ask(choice));
    }

    [Theory]
    [InlineData("the ear one then")]
    [InlineData("sorry, the otic")]
    public void A_choice_waits_while_something_else_is_asked(string choice)
    {
        _chat.MustChoose("deltadine side effects");
        _chat.Ask("what is the dose of alfamab");

        Assert.Equal(("deltadine otic", "SideEffects"), _chat.Ask(choice));
        Assert.Null(_chat.Memory.Suspended);
    }

    [Fact]
    public void A_choice_that_waits_is_not_made_by_the_way()
    {
        _chat.MustChoose("deltadine side effects");
        _chat.Ask("what is the dose of alfamab");

        Assert.Equal(("alfamab", "SideEffects"), _chat.Ask("do my ears hurt, are there side effects"));
    }

    [Fact]
    public void A_form_that_is_no_longer_offered_can_still_be_chosen()
    {
        _chat.MustChoose("deltadine dose");
        _chat.MustChoose("the drops");

        Assert.Equal(("deltadine tablets", "Dosage"), _chat.Ask("no, the tablets"));
    }

    [Fact]
    public void Who_does_not_know_is_offered_the_choice_again()
    {
        _chat.MustChoose("deltadine dose");

        Assert.Equal(3, _chat.MustChoose("I don't know").Options.Count);
        Assert.Equal("deltadine otic", _chat.Ask("the ear one").Medicines);
    }

    [Theory]
    [InlineData("er dunno, isn't there just one?")]
    [InlineData("no idea what its called, small white tablet")]
    public void Who_cannot_tell_the_name_is_asked_again(string undecided)
    {
        _chat.MustChoose("what are the side effects");

        _chat.MustChoose(undecided);
        Assert.Equal(("betazole", "SideEffects"), _chat.Ask("betazole"));
    }

    [Fact]
    public void The_rest_of_a_name_completes_what_the_waiting_question_began()
    {
        _chat.MustChoose("what dose of epsilon should I take");

        Assert.Equal(("epsilon insulin glargine", "Dosage"), _chat.Ask("ah, insulin glargine"));
    }
}
