using Medications.Bot.Replies;

namespace Medications.Bot.Tests.Conversation;

public sealed class OtherFormTests
{
    private readonly Chat _chat = new();

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
    public void A_name_that_fits_several_means_the_one_talked_about()
    {
        _chat.Ask("deltadine ophthalmic dose");

        Assert.Equal("deltadine ophthalmic", _chat.Ask("how is deltadine stored").Medicines);
    }

    [Theory]
    [InlineData("the eye ointment", "SideEffects")]
    [InlineData("my nan has the eye ointment version. how is it stored and can it be stopped", "Faqs")]
    [InlineData("no, the ear drops!", "SideEffects")]
    public void Where_it_goes_tells_more_than_what_it_is(string followUp, string section)
    {
        _chat.Ask("deltadine tablets side effects");

        var (medicine, found) = _chat.Ask(followUp);

        Assert.StartsWith("deltadine o", medicine);
        Assert.Equal(section, found);
        Assert.Equal(medicine, _chat.Ask("how often").Medicines);
    }

    [Theory]
    [InlineData("the lactate")]
    [InlineData("lactate is what it says on the box")]
    [InlineData("and the lactate one?")]
    [InlineData("the lactate, is that one for side effects too")]
    [InlineData("the other one, the lactate - how is it stored?")]
    public void Another_page_of_the_substance_can_be_meant_by_its_salt(string followUp)
    {
        Assert.Equal("etamine acetate", PageOf("etamine side effects"));

        Assert.Equal("etamine lactate", PageOf(followUp));
        Assert.Equal("etamine lactate", PageOf("how often"));
    }

    [Theory]
    [InlineData("my dad's is the one for blisters, how often does he use it")]
    [InlineData("and the blister drops, how often are they used")]
    public void Another_form_can_be_called_by_what_it_alone_is_for(string followUp)
    {
        _chat.Ask("deltadine tablets side effects");

        Assert.Equal(("deltadine otic", "Dosage"), _chat.Ask(followUp));
    }

    [Fact]
    public void What_is_taken_too_for_something_else_is_no_other_form()
    {
        _chat.Ask("deltadine tablets side effects");

        Assert.Equal("deltadine tablets", _chat.Ask("is it ok with my blister drops").Medicines);
    }

    [Fact]
    public void Where_one_page_tells_of_all_forms_the_last_question_is_asked_of_another()
    {
        _chat.Ask("alfamab dose");

        Assert.Equal(("alfamab", "Dosage"), _chat.Ask("and lozenges"));
    }

    private string PageOf(string text) => Assert.IsType<Reply.Answered>(_chat.Say(text)).Medicines[0].Passages[0].Page.Title;
}
