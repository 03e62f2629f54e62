using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class CombinationSlipTests
{
    static readonly MedicineNames s_names = NamesOf.Titles(
        "Promethazine + Codeine", "Papain + Urea", "Timolol + Travoprost", "Pilocarpine + Timolol", "Coal Tar + Dithranol + Salicylic Acid",
        "Isoniazid + Rifampicin", "Rifamycin", "Dimeticone + Pepsin", "Simeticone + Pepsin", "Ramipril", "Paracetamol");

    [Theory]
    [InlineData("promethazine + odeine, how much?", "Promethazine + Codeine")]
    [InlineData("is odeine and promethazine ok for a child", "Promethazine + Codeine")]
    [InlineData("can i have promethazin with codein syrup and a beer", "Promethazine + Codeine")]
    [InlineData("rea + papain cream", "Papain + Urea")]
    [InlineData("travoprost and timool drops sting", "Timolol + Travoprost")]
    [InlineData("salicylic acid + dithranol + coa tar on my face", "Coal Tar + Dithranol + Salicylic Acid")]
    [InlineData("rifamicin + isoniazid and red tears", "Isoniazid + Rifampicin")]
    public void An_ingredient_with_a_slip_is_the_one_that_makes_a_product_with_the_others(string question, string title) =>
        Assert.Equal(title, Assert.Single(Assert.Single(s_names.Recognize(question), m => m.IsSubject).Candidates).Name);

    [Fact]
    public void An_ingredient_that_may_be_either_of_two_is_asked_about() =>
        Assert.Equal(["Dimeticone + Pepsin", "Simeticone + Pepsin"], Assert.Single(s_names.Recognize("imeticone + pepsin dose")).Candidates.Select(c => c.Name).Order());

    [Theory]
    [InlineData("promethazine + velmortine dose", "promethazine + velmortine")]
    [InlineData("side effects of velmortinib + promethazine", "velmortinib + promethazine")]
    public void Of_ingredients_that_no_product_has_together_the_whole_is_unknown(string question, string surface)
    {
        var mention = Assert.Single(s_names.Recognize(question));

        Assert.Equal(NameMatch.Unknown, mention.Match);
        Assert.Equal(surface, mention.Surface);
    }

    [Theory]
    [InlineData("can I take ramipril and code at night")]
    [InlineData("promethazine and wine")]
    [InlineData("papain with tea")]
    public void A_word_beside_a_medicine_is_no_ingredient_of_it(string question) =>
        Assert.All(s_names.Recognize(question), m => Assert.DoesNotContain(' ', m.Surface));
}
