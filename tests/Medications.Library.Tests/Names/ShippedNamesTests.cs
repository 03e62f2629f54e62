using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

/// <summary>The lists of brands and synonyms that ship with the library.</summary>
public sealed class ShippedNamesTests
{
    [Fact]
    public void No_brand_stands_in_two_rows()
    {
        var rows = NameData.Rows("brands.tsv")
            .SelectMany(r => r[1].Split(',', StringSplitOptions.TrimEntries), (row, brand) => (Brand: NameTokens.PhraseKey(brand), Product: row[0]));

        Assert.Empty(rows.GroupBy(r => r.Brand).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(" / ", g.Select(r => r.Product))}"));
    }

    /// <summary>"take it at 9 pm", "one a day": what people say so often that it is no brand, whoever sells one of that name.</summary>
    [Theory]
    [InlineData("can I take ibuprofen at 9 pm")]
    [InlineData("is one a day of ibuprofen enough")]
    [InlineData("should ibuprofen stay in the deep freeze")]
    [InlineData("can I get rid of lice with ibuprofen")]
    [InlineData("explain ibuprofen to me from a to z")]
    public void Phrases_of_everyday_are_no_brands(string question) =>
        Assert.Equal("Ibuprofen", Assert.Single(NamesOf.Titles("Ibuprofen").Recognize(question)).MatchedName);

    [Theory]
    [InlineData("rid lice shampoo, how long", "Pyrethrins + Piperonyl butoxide")]
    [InlineData("lignospan at the dentist", "Lidocaine + Adrenaline")]
    [InlineData("is Dipiperon for dementia", "Pipamperone")]
    [InlineData("li-liquid and blood tests", "Lithium Citrate")]
    [InlineData("can praxilene be crushed", "Nafronyl")]
    [InlineData("mucinex fast-max congestion & cough with tea", "Guaifenesin + Dextromethorphan Hydrobromide + Phenylephrine")]
    [InlineData("trinicalm plus and trembling", "Trifluoperazine + Trihexyphenidyl")]
    [InlineData("Ceprotin infusion", "Protein C")]
    [InlineData("bifilac for loose motions", "Bacillus mesentericus TO-A JPC + Clostridium butryricum TO-A + Lactic acid bacillus + Streptococcus faecalis T-")]
    public void A_brand_is_its_product(string question, string title) => Assert.Equal(title, Recognized(question));

    [Theory]
    [InlineData("does colloidal silver turn me blue", "Silver Colloid")]
    [InlineData("leucovorin after methotrexate therapy", "Leucovorin Calcium")]
    [InlineData("sodium folinate drip", "Sodium Folinate")]
    [InlineData("is buscopan the same as hyoscine butylbromide", "Butylscopolamine")]
    [InlineData("horse serum for rabies, is it safe", "Equine Rabies Immunoglobulin")]
    [InlineData("what is pip-taz for", "Piperacillin + Tazobactum")]
    [InlineData("water for injections, can I drink it", "Sterile Water")]
    [InlineData("nitrogen mustard for skin", "Mechlorethamine")]
    [InlineData("my baby's yellow fever jab", "Yellow fever virus live + attenuated")]
    [InlineData("dibencozide for the nerves", "Cobamamide")]
    [InlineData("rubbing alcohol on a graze", "Ethanol")]
    [InlineData("is cotrimazine for cystitis", "Sulfadiazine + Trimethoprim")]
    [InlineData("vero cell vaccine after a dog bite", "Rabies Vaccine (PVRV)")]
    public void Another_name_is_the_same_substance(string question, string title) => Assert.Equal(title, Recognized(question));

    static readonly MedicineNames s_names = NamesOf.Titles(
        "Pyrethrins + Piperonyl butoxide", "Lidocaine", "Lidocaine + Adrenaline", "Pipamperone", "Lithium Citrate", "Nafronyl", "Propylene Glycol",
        "Guaifenesin + Dextromethorphan Hydrobromide + Phenylephrine", "Trifluoperazine + Trihexyphenidyl", "Protein C", "Silver Colloid",
        "Leucovorin Calcium", "Sodium Folinate", "Hyoscine", "Hyoscine Butyl Bromide", "Butylscopolamine", "Equine Rabies Immunoglobulin",
        "Bacillus mesentericus TO-A JPC + Clostridium butryricum TO-A + Lactic acid bacillus + Streptococcus faecalis T-",
        "Piperacillin + Tazobactum", "Sterile Water", "Mechlorethamine", "Yellow fever virus live + attenuated", "Cobamamide", "Ethanol", "Sulfadiazine + Trimethoprim", "Rabies Vaccine (PVRV)", "Rabies Vaccine + Human");

    static string Recognized(string question) =>
        Assert.Single(s_names.Recognize(question).SelectMany(m => m.Candidates).Distinct()).Name;
}
