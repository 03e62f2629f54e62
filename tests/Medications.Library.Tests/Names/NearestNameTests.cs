using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class NearestNameTests
{
    static readonly MedicineNames s_names = NamesOf.Titles(
        "Rifampicin", "Rifamycin", "Simvastatin", "Bleomycin", "Neomycin", "Armodafinil", "Modafinil", "Prednisone", "Prednisolone", "Astaxanthin", "Polysorbate");

    [Theory]
    [InlineData("rifampcin", "Rifampicin")]
    [InlineData("sivastatin", "Simvastatin")]
    [InlineData("beomycin", "Bleomycin")]
    [InlineData("amodafinil", "Armodafinil")]
    [InlineData("asaxanthin", "Astaxanthin")]
    public void What_one_letter_left_out_explains_is_not_asked_about(string written, string medicine) =>
        Assert.Equal(medicine, Assert.Single(Assert.Single(s_names.Recognize($"side effects of {written}")).Candidates).Name);

    [Fact]
    public void Two_names_that_are_one_slip_away_are_asked_about() =>
        Assert.Equal(["Prednisolone", "Prednisone"], Assert.Single(s_names.Recognize("side effects of prednisoone")).Candidates.Select(c => c.Name).Order());

    [Theory]
    [InlineData("can i overdose on polysorbats", "Polysorbate")]
    [InlineData("can i overdose on polysrobates", "Polysorbate")]
    public void A_name_in_the_plural_may_have_a_slip_too(string question, string medicine) =>
        Assert.Equal(medicine, Assert.Single(s_names.Recognize(question)).MatchedName);
}
