using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class MedicineNamesTests
{
    [Theory]
    [InlineData("what is ibuprofen for", "Ibuprofen", NameMatch.Exact)]
    [InlineData("IBUPROFEN's side effects", "Ibuprofen", NameMatch.Exact)]
    [InlineData("metoprolol ER 50mg and driving", "Metoprolol Succinate", NameMatch.WithoutSalt)]
    [InlineData("acetaminophen for my toddler", "Paracetamol", NameMatch.Synonym)]
    [InlineData("is Panadol ok with wine", "Paracetamol", NameMatch.Brand)]
    [InlineData("metropolol and driving", "Metoprolol Succinate", NameMatch.Misspelled)]
    public void A_medicine_is_found_however_it_is_named(string question, string medicine, NameMatch match)
    {
        var names = NamesOf.Titles("Ibuprofen", "Metoprolol Succinate", "Paracetamol", "Omeprazole");

        var mention = Assert.Single(names.Recognize(question));

        Assert.Equal(medicine, Assert.Single(mention.Candidates).Name);
        Assert.Equal(match, mention.Match);
    }

    [Theory]
    [InlineData("amlodipine and atorvastatin")]
    [InlineData("atorvastatin/amlodipine side effects")]
    [InlineData("atorvastatin 10mg + amlodipine 5mg")]
    public void Ingredients_named_together_are_their_combination_in_any_order(string question)
    {
        var names = NamesOf.Titles("Amlodipine", "Atorvastatin", "Amlodipine + Atorvastatin", "Amlodipine + Atorvastatin + Ramipril");

        var mention = Assert.Single(names.Recognize(question));

        Assert.Equal("Amlodipine + Atorvastatin", Assert.Single(mention.Candidates).Name);
    }

    [Theory]
    [InlineData("amlodipine or atorvastatin")]
    [InlineData("can amlodipine be taken with atorvastatin")]
    [InlineData("does amlodipine interact with atorvastatin")]
    public void Ingredients_set_apart_are_two_mentions_though_a_page_combines_them(string question)
    {
        var names = NamesOf.Titles("Amlodipine", "Atorvastatin", "Amlodipine + Atorvastatin");

        Assert.Equal(["Amlodipine", "Atorvastatin"], names.Recognize(question).Select(m => m.Candidates[0].Name));
    }

    [Fact]
    public void Ingredients_to_choose_between_are_the_combination_where_that_has_the_only_page() =>
        Assert.Equal("Amlodipine + Atorvastatin", Assert.Single(NamesOf.Titles("Amlodipine", "Amlodipine + Atorvastatin").Recognize("amlodipine or atorvastatin")).MatchedName);

    [Fact]
    public void A_single_ingredient_is_its_own_page_and_no_combination()
    {
        var names = NamesOf.Titles("Amlodipine + Atorvastatin", "Amlodipine + Ramipril", "Amlodipine");

        Assert.Equal("Amlodipine", Assert.Single(Assert.Single(names.Recognize("amlodipine and swollen ankles")).Candidates).Name);
    }

    [Fact]
    public void Medicines_that_no_page_combines_are_two_mentions()
    {
        var names = NamesOf.Titles("Ibuprofen", "Warfarin");

        Assert.Equal(["Ibuprofen", "Warfarin"], names.Recognize("can I take ibuprofen with warfarin").Select(m => m.Candidates[0].Name));
    }

    [Fact]
    public void Pages_that_differ_in_salt_only_are_one_medicine()
    {
        var names = NamesOf.Titles("Imatinib mesylate", "Imatinib");

        var medicine = Assert.Single(names.Medicines);
        Assert.Equal(["Imatinib", "Imatinib mesylate"], medicine.Pages.Select(p => p.Title));
    }

    [Fact]
    public void Pages_that_differ_in_a_plural_or_where_they_say_liposomal_are_one_medicine()
    {
        Assert.Single(NamesOf.Titles("Proanthocyanidin", "Proanthocyanidins").Medicines);
        Assert.Single(NamesOf.Titles("Amphotericin B Liposomal", "Liposomal Amphotericin B").Medicines);
    }

    [Fact]
    public void A_description_that_a_title_lists_is_no_ingredient() =>
        Assert.Equal(["rabies vaccine human"], Assert.Single(NamesOf.Titles("Rabies vaccine + Human").Medicines).Ingredients);

    [Fact]
    public void A_brand_of_a_liposomal_medicine_is_that_on_a_drip_too() =>
        Assert.Equal("Paclitaxel (Protein Bound)", Assert.Single(NamesOf.Titles("Paclitaxel", "Paclitaxel (Protein Bound)").Recognize("how long is the Abraxane drip")).Candidates[0].Name);

    [Fact]
    public void A_medicine_that_the_library_lacks_is_unknown()
    {
        var mention = Assert.Single(NamesOf.Titles("Ipatasertib").Recognize("what is capivasertib for"));

        Assert.Equal(NameMatch.Unknown, mention.Match);
        Assert.Empty(mention.Candidates);
    }

    [Fact]
    public void A_combination_compared_with_one_of_its_ingredients_is_two_mentions()
    {
        var names = NamesOf.Titles("Amoxicillin + Clavulanic acid", "Amoxicillin");

        Assert.Equal(
            ["Amoxicillin + Clavulanic acid", "Amoxicillin"],
            names.Recognize("is Augmentin the same as amoxicillin").Select(m => Assert.Single(m.Candidates).Name));
    }

    [Fact]
    public void A_medicine_is_not_taken_for_another_that_has_its_name_in_it()
    {
        var mention = Assert.Single(NamesOf.Titles("Gabapentin enacarbil").Recognize("gabapentin and driving"));

        Assert.Equal(NameMatch.Unknown, mention.Match);
    }
}
