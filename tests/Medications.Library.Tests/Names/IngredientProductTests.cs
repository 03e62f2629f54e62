using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class IngredientProductTests
{
    static readonly MedicineNames s_names = NamesOf.Titles(
        "Promethazine + Paracetamol + Dextromethorphan", "Codeine + Promethazine", "Ibuprofen + Caffeine + Paracetamol", "Nimesulide + Paracetamol", "Nimesulide",
        "Gabapentin enacarbil", "Low Dextrans", "Hypromellose + Dextran", "Perflutren Lipid Microspheres", "Calcium Citrate", "Sodium Citrate", "Warfarin");

    [Theory]
    [InlineData("promethazine for sleep")]
    [InlineData("how much promethazin can i take")]
    public void A_substance_that_only_products_have_asks_which_of_them_the_plainest_first(string question) =>
        Assert.Equal(["Codeine + Promethazine", "Promethazine + Paracetamol + Dextromethorphan"], Subject(question).Candidates.Select(c => c.Name));

    [Theory]
    [InlineData("is phenergan ok when pregnant")]
    [InlineData("gabapentin and driving")]
    [InlineData("what is retatrutide")]
    public void A_brand_or_substance_that_no_page_has_stays_unknown(string question) => Assert.Equal(NameMatch.Unknown, Subject(question).Match);

    [Theory]
    [InlineData("nimesulide for my back", "Nimesulide")]
    [InlineData("low dextran how many hours", "Low Dextrans")]
    [InlineData("perflutren and egg allergy", "Perflutren Lipid Microspheres")]
    public void A_substance_with_a_page_of_its_own_is_that(string question, string title) => Assert.Equal(title, Assert.Single(Subject(question).Candidates).Name);

    [Theory]
    [InlineData("nurse said it's the citrate. does sodium citrate do that", "Sodium Citrate")]
    [InlineData("whats the promethazine for in codeine + promethazine", "Codeine + Promethazine")]
    [InlineData("she has ibuprofen, caffeine and paracetamol. how much of the paracetamol bit", "Ibuprofen + Caffeine + Paracetamol")]
    public void A_name_of_several_medicines_is_the_one_that_is_named_otherwise_too(string question, string title) =>
        Assert.Equal(title, Assert.Single(Subject(question).Candidates).Name);

    [Theory]
    [InlineData("on warfarin for years, is promethazine a no-no?", "warfarin")]
    [InlineData("on warfarin for years, is phenergan a no-no?", "warfarin")]
    public void Of_a_medicine_with_a_page_and_a_name_that_may_be_several_or_none_the_page_is_asked(string question, string surface) =>
        Assert.Equal(surface, Subject(question).Surface);

    static MedicineMention Subject(string question) => Assert.Single(s_names.Recognize(question), m => m.IsSubject);
}
