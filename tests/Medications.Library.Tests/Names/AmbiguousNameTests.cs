using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class AmbiguousNameTests
{
    static readonly MedicineNames s_names = NamesOf.Titles(
        "Cyclosporine (Ophthalmic)", "Cyclosporine (Systemic)",
        "Ofloxacin", "Ofloxacin (Ophthalmic)", "Ofloxacin (Otic)",
        "Insulin glargine", "Insulin lispro",
        "Rabies Vaccine (Human Diploid Cell)", "Rabies Vaccine (PVRV)",
        "Ketorolac", "Ketorolac (Nasal)",
        "Chlorhexidine (Oral)", "Chlorhexidine (Topical)",
        "Testosterone (Buccal System)", "Testosterone (Injection)",
        "Zoster Vaccine (Live Attenuated)", "Zoster Vaccine (Recombinant)");

    [Theory]
    [InlineData("side effects of cyclosporine", 2)]
    [InlineData("how much insulin does a person take", 2)]
    [InlineData("rabies vaccine, how is it dosed?", 2)]
    [InlineData("ofloxacin drops how many times a day", 2)]
    public void A_name_that_fits_several_medicines_names_them_all(string question, int count) =>
        Assert.Equal(count, Assert.Single(s_names.Recognize(question)).Candidates.Count);

    [Theory]
    [InlineData("what is ofloxacin for", "Ofloxacin")]
    [InlineData("ofloxacin ear drops how many", "Ofloxacin (Otic)")]
    [InlineData("cyclosporine eye drops sting", "Cyclosporine (Ophthalmic)")]
    [InlineData("insulin lispro before a meal", "Insulin lispro")]
    [InlineData("Sprix how many days in a row", "Ketorolac (Nasal)")]
    [InlineData("chlorhexidine mouth rinse, how long do I swish", "Chlorhexidine (Oral)")]
    [InlineData("testosterone shots every two weeks", "Testosterone (Injection)")]
    [InlineData("is the human diploid cell rabies vaccine safe", "Rabies Vaccine (Human Diploid Cell)")]
    public void A_form_or_a_word_of_its_own_tells_which(string question, string medicine) =>
        Assert.Equal(medicine, Assert.Single(Assert.Single(s_names.Recognize(question)).Candidates).Name);

    [Fact]
    public void A_metal_names_all_its_salts() =>
        Assert.Equal(["Lithium Carbonate", "Lithium Citrate"], Assert.Single(NamesOf.Titles("Lithium Carbonate", "Lithium Citrate").Recognize("lithium side effects")).Candidates.Select(c => c.Name));

    [Theory]
    [InlineData("the 9 valent one")]
    [InlineData("drops in the mouth, oral")]
    [InlineData("live attenuated I think")]
    [InlineData("and from the inactivated injected one?")]
    public void A_description_is_no_unknown_medicine(string said) => Assert.Empty(s_names.Recognize(said));
}
