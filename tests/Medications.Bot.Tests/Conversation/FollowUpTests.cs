using Medications.Bot.Replies;

namespace Medications.Bot.Tests.Conversation;

public sealed class FollowUpTests
{
    private readonly Chat _chat = new();

    [Theory]
    [InlineData("and side effects?", "SideEffects")]
    [InlineData("what about alcohol", "Faqs")]
    [InlineData("is it safe when pregnant", "Precautions")]
    [InlineData("how often", "Dosage")]
    public void A_question_without_a_name_is_about_the_medicine_talked_about(string followUp, string section)
    {
        _chat.Ask("what is alfamab for");

        Assert.Equal(("alfamab", section), _chat.Ask(followUp));
    }

    [Theory]
    [InlineData("and betazole?")]
    [InlineData("ok and betazole")]
    [InlineData("what about betazole")]
    [InlineData("same for betazole?")]
    [InlineData("same question for betazole")]
    [InlineData("sorry no, BETAzole")]
    [InlineData("no no, betazole")]
    [InlineData("actually it's betazole I'm on, same question")]
    [InlineData("ok then betazole")]
    [InlineData("of betazole")]
    [InlineData("Betazole")]
    public void A_name_alone_asks_the_last_question_again(string followUp)
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal(("betazole", "SideEffects"), _chat.Ask(followUp));
    }

    [Fact]
    public void A_misspelled_name_alone_is_answered_and_the_correction_shown()
    {
        _chat.Ask("alfamab side effects");

        var reply = Assert.IsType<Reply.Answered>(_chat.Say("and betasole?"));

        Assert.Equal("betasole", Assert.Single(reply.Medicines).CorrectedFrom);
    }

    [Fact]
    public void The_kind_of_question_is_kept_over_several_medicines()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("and betazole");

        Assert.Equal(("gammacillin", "Dosage"), _chat.Ask("and for gammacillin"));
    }

    [Fact]
    public void The_same_question_for_another_medicine_turns_to_it()
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal(("betazole", "SideEffects"), _chat.Ask("is it the same with betazole?"));
    }

    [Theory]
    [InlineData("not alfamab, betazole", "betazole")]
    [InlineData("I meant betazole not alfamab", "betazole")]
    [InlineData("betazole instead of alfamab", "betazole")]
    public void What_is_not_meant_is_left_out(string followUp, string medicine)
    {
        _chat.Ask("gammacillin side effects");

        Assert.Equal((medicine, "SideEffects"), _chat.Ask(followUp));
    }

    [Fact]
    public void A_correction_in_many_words_asks_the_last_question_again()
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal(("betazole", "SideEffects"), _chat.Ask("sorry I am mixing it up, betazole is written here"));
    }

    [Fact]
    public void A_follow_up_without_anything_before_asks_which_medicine()
    {
        Assert.Null(_chat.MustChoose("can I take it with alcohol").Name);
        Assert.Null(_chat.MustChoose("how often do I have it").Name);
        Assert.Equal(("alfamab", "Dosage"), _chat.Ask("alfamab"));
    }

    [Theory]
    [InlineData("so is it ok?")]
    [InlineData("is that a problem")]
    public void What_was_said_of_oneself_completes_a_question_that_only_asks_whether_it_matters(string question)
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("I am 70 and have bad kidneys");
        _chat.Ask(question);

        Assert.Equal("I am 70 and have bad kidneys", _chat.Library.Asked[^1].AssumedText);
    }

    [Fact]
    public void A_question_of_its_own_needs_nothing_that_was_said_before()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("I am 70 and have bad kidneys");
        _chat.Ask("how often");

        Assert.Null(_chat.Library.Asked[^1].AssumedText);
    }

    [Fact]
    public void What_is_used_for_a_condition_lists_medicines_in_the_middle_of_a_talk()
    {
        _chat.Ask("betazole side effects");

        Assert.IsType<Reply.UsedFor>(_chat.Say("what is used for sneezing?"));
    }

    [Theory]
    [InlineData("lol she wont like that")]
    [InlineData("he will love it")]
    public void A_reaction_that_asks_nothing_gets_no_passage(string reaction)
    {
        _chat.Ask("betazole side effects");

        Assert.IsType<Reply.SmallTalk>(_chat.Say(reaction));
    }
}
