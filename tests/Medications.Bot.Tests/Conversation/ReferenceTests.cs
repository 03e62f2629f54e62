using Medications.Bot.Replies;

namespace Medications.Bot.Tests.Conversation;

public sealed class ReferenceTests
{
    private readonly Chat _chat = new();

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
    [InlineData("the last, how often", "gammacillin")]
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

    [Theory]
    [InlineData("the antibiotic, how often", "gammacillin")]
    [InlineData("how often do I take the blood pressure one", "betazole")]
    [InlineData("and the one for my blood pressure, how often", "betazole")]
    [InlineData("ok going back to the soap. how often", "gammacillin")]
    public void A_medicine_can_be_called_by_what_it_is_or_is_for(string followUp, string medicine)
    {
        _chat.Ask("gammacillin side effects");
        _chat.Ask("betazole side effects");
        _chat.Ask("alfamab side effects");

        Assert.Equal((medicine, "Dosage"), _chat.Ask(followUp));
    }

    [Fact]
    public void The_only_medicine_known_can_be_called_by_what_it_is_after_one_that_is_not()
    {
        _chat.Ask("gammacillin side effects");
        Assert.IsType<Reply.UnknownMedicine>(_chat.Say("and zanvorel?"));

        Assert.Equal("gammacillin", _chat.Ask("alcohol with the antibiotic?").Medicines);
    }

    [Theory]
    [InlineData("my cousin says he takes betazole, how often")]
    [InlineData("my friend is on betazole, how often")]
    public void Ones_own_is_the_medicine_that_nobody_else_takes(string other)
    {
        _chat.Ask("alfamab dose");
        _chat.Ask(other);

        Assert.Equal("alfamab", _chat.Ask("ok back to mine. can it be stopped").Medicines);
        _chat.Ask(other);
        Assert.Equal("alfamab", _chat.Ask("and me, what dose?").Medicines);
    }

    [Fact]
    public void Somebody_may_take_another_form()
    {
        _chat.Ask("deltadine eye drops side effects");
        _chat.Ask("my husband takes the tablets, how often");

        Assert.Equal("deltadine ophthalmic", _chat.Ask("can mine be stopped").Medicines);
        Assert.Equal("deltadine tablets", _chat.Ask("how is it with alcohol on his").Medicines);
    }

    [Fact]
    public void What_is_asked_is_what_follows_the_way_back()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole dose");
        _chat.Ask("ok back to the first one, can it be stopped");

        Assert.Equal("can it be stopped", _chat.Library.Asked[^1].Text);
    }

    [Theory]
    [InlineData("is the alfamab one ok when pregnant", "zetamol plus")]
    [InlineData("can I drink alcohol on the betazole one", "zetamol forte")]
    [InlineData("the alfamab one", "zetamol plus")]
    public void A_product_is_called_by_one_of_its_ingredients(string followUp, string medicine)
    {
        _chat.Ask("zetamol plus dose");
        _chat.Ask("zetamol forte dose");

        Assert.Equal(medicine, _chat.Ask(followUp).Medicines);
    }

    [Theory]
    [InlineData("gammacillin it says on the bag", "sigma gammacillin")]
    [InlineData("I take gammacillin", "gammacillin")]
    public void The_rest_of_a_name_may_be_said_later(string followUp, string medicine)
    {
        _chat.Ask("sigma dose");

        Assert.Equal(medicine, _chat.Ask(followUp).Medicines);
    }

    [Fact]
    public void A_form_means_the_medicine_spoken_of_in_that_form()
    {
        _chat.Ask("deltadine ophthalmic dose");
        _chat.Ask("alfamab dose");

        Assert.Equal("deltadine ophthalmic", _chat.Ask("no, the eye drops I mean").Medicines);
    }

    [Fact]
    public void A_medicine_can_be_called_by_a_part_of_its_name()
    {
        _chat.Ask("sigma gammacillin dose");
        _chat.Ask("alfamab dose");

        Assert.Equal("sigma gammacillin", _chat.Ask("and how often is the gammacillin given").Medicines);
    }

    [Fact]
    public void The_very_start_is_the_medicine_asked_about_first()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole side effects");

        Assert.Equal(("alfamab", "Faqs"), _chat.Ask("back to what I asked at the very start: can it be stored?"));
    }

    [Fact]
    public void The_other_end_is_no_other_medicine()
    {
        _chat.Ask("alfamab dose");
        _chat.Ask("betazole side effects");

        Assert.Equal("betazole", _chat.Ask("how often at the other end of the trip").Medicines);
    }
}
