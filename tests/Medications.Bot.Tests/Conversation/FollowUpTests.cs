using Medications.Bot.Replies;
using Medications.Bot.Triage;

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

    [Theory]
    [InlineData("can the other one be stopped suddenly", "alfamab")]
    [InlineData("what are the side effects of the first one", "alfamab")]
    [InlineData("how should the second one be stored", "betazole")]
    [InlineData("go back to alfamab. how often?", "alfamab")]
    [InlineData("how often is that one taken", "betazole")]
    public void Words_that_point_back_find_their_medicine(string followUp, string medicine)
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole dose");

        Assert.Equal(medicine, _chat.Ask(followUp).Medicines);
    }

    [Theory]
    [InlineData("can the first be stopped suddenly", "alfamab")]
    [InlineData("does the second cause headache", "betazole")]
    [InlineData("how is the one I asked about at the start stored", "alfamab")]
    [InlineData("and the one we started with, how often", "alfamab")]
    [InlineData("the one before, is it safe when pregnant", "betazole")]
    [InlineData("is the first of those safe when pregnant", "alfamab")]
    public void Words_that_point_back_find_their_medicine_among_several(string followUp, string medicine)
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole dose");
        _chat.Ask("gammacillin dose");

        Assert.Equal(medicine, _chat.Ask(followUp).Medicines);
    }

    [Fact]
    public void Medicines_named_together_are_counted_among_themselves()
    {
        _chat.Ask("gammacillin dose");
        _chat.Ask("alfamab and betazole together");

        Assert.Equal("betazole", _chat.Ask("how often is the second one taken").Medicines);
        Assert.Equal("alfamab", _chat.Ask("and the other one, is it safe when pregnant").Medicines);
    }

    [Theory]
    [InlineData("and the last one, how often", "gammacillin")]
    [InlineData("the middle one, how often", "betazole")]
    [InlineData("what about the one we talked about first, how often", "alfamab")]
    [InlineData("number 2 again, how often", "betazole")]
    [InlineData("back to the first, can it be stopped", "alfamab")]
    [InlineData("is the first ok with alcohol", "alfamab")]
    [InlineData("no one told me how often", "gammacillin")]
    [InlineData("I forgot the last one, how often", "gammacillin")]
    public void The_order_of_medicines_is_remembered(string followUp, string medicine)
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole dose");
        _chat.Ask("gammacillin dose");

        Assert.Equal(medicine, _chat.Ask(followUp).Medicines);
    }

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
    public void A_decision_stays_one_after_the_medicine_is_chosen()
    {
        _chat.MustChoose("should i stop deltadine");

        Assert.True(Assert.IsType<Reply.Answered>(_chat.Say("2")).IsPersonalDecision);
    }

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

    [Theory]
    [InlineData("hang on, the dog wants out")]
    [InlineData("just wondering")]
    public void What_is_said_beside_the_talk_asks_for_nothing(string aside)
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal(SmallTalkKind.Acknowledgement, Assert.IsType<Reply.SmallTalk>(_chat.Say(aside)).Talk);
        Assert.Equal("alfamab", _chat.Ask("and how often").Medicines);
    }

    [Fact]
    public void An_aside_leaves_a_choice_open()
    {
        _chat.MustChoose("deltadine side effects");
        Assert.IsType<Reply.SmallTalk>(_chat.Say("hang on, the dog wants out"));

        Assert.Equal(("deltadine otic", "SideEffects"), _chat.Ask("the third"));
    }

    [Fact]
    public void A_medicine_can_be_called_by_who_takes_it()
    {
        _chat.Ask("my wife has alfamab, side effects");
        _chat.Ask("im on betazole, how often");

        Assert.Equal("alfamab", _chat.Ask("and her tablets, are they safe when pregnant").Medicines);
        Assert.Equal("betazole", _chat.Ask("can mine be stopped").Medicines);
    }

    [Fact]
    public void The_first_trimester_is_not_the_first_medicine()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole dose");

        Assert.Equal("betazole", _chat.Ask("is it safe in the first trimester when pregnant").Medicines);
    }

    [Fact]
    public void Going_back_without_a_question_asks_the_last_one_again()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole side effects");

        Assert.Equal(("alfamab", "SideEffects"), _chat.Ask("back to the first one"));
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

    [Theory]
    [InlineData("no, I meant the eye drops", "deltadine ophthalmic")]
    [InlineData("what about the ear one", "deltadine otic")]
    [InlineData("ah my mistake, mine is the ear drops", "deltadine otic")]
    [InlineData("ah, should have said, it's the drops for my eye", "deltadine ophthalmic")]
    [InlineData("oops, mine goes in my ear", "deltadine otic")]
    public void Another_form_of_the_medicine_can_be_meant(string followUp, string medicine)
    {
        _chat.Ask("deltadine tablets side effects");

        Assert.Equal((medicine, "SideEffects"), _chat.Ask(followUp));
    }

    [Theory]
    [InlineData("my eye hurts, side effects?")]
    [InlineData("what side effects with my other eye drops")]
    [InlineData("I have a sore ear. side effects?")]
    public void A_sore_spot_or_a_medicine_beside_it_is_no_other_form(string followUp)
    {
        _chat.Ask("deltadine tablets dose");

        Assert.Equal(("deltadine tablets", "SideEffects"), _chat.Ask(followUp));
    }

    [Theory]
    [InlineData("my uncle is on the eye drops, how often does he have those", "Dosage")]
    [InlineData("and the kind that goes in the eye, is it safe when pregnant", "Precautions")]
    public void Another_form_may_come_with_a_question_of_its_own(string followUp, string section)
    {
        _chat.Ask("deltadine tablets side effects");

        Assert.Equal(("deltadine ophthalmic", section), _chat.Ask(followUp));
    }

    [Fact]
    public void A_correction_in_many_words_asks_the_last_question_again()
    {
        _chat.Ask("alfamab side effects");

        Assert.Equal(("betazole", "SideEffects"), _chat.Ask("sorry I am mixing it up, betazole is written here"));
    }

    [Fact]
    public void What_a_medicine_was_taken_with_stays_in_the_question()
    {
        _chat.Ask("alfamab and alcohol");
        _chat.Say("and betazole?");

        Assert.Equal("betazole and alcohol", _chat.Library.Asked[^1].Text);
    }

    [Fact]
    public void A_name_that_fits_several_means_the_one_talked_about()
    {
        _chat.Ask("deltadine ophthalmic dose");

        Assert.Equal("deltadine ophthalmic", _chat.Ask("how is deltadine stored").Medicines);
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
    public void Alcohol_is_drunk_with_a_medicine_though_it_has_a_page()
    {
        _chat.Ask("what is alfamab for");

        Assert.Equal("alfamab", _chat.Ask("n alcohol").Medicines);
        Assert.Equal("alfamab", _chat.Ask("can I drink alcohol").Medicines);
    }

    [Fact]
    public void A_follow_up_without_anything_before_asks_which_medicine()
    {
        Assert.Null(_chat.MustChoose("can I take it with alcohol").Name);
        Assert.Null(_chat.MustChoose("how often do I have it").Name);
        Assert.Equal(("alfamab", "Dosage"), _chat.Ask("alfamab"));
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
}
