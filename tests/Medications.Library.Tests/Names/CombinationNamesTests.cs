using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

/// <summary>What people call a product of several ingredients: by some of them, by short names, by a part of it.</summary>
public sealed class CombinationNamesTests
{
    static readonly MedicineNames s_names = NamesOf.Titles(
        "Omeprazole", "Clarithromycin", "Tinidazole + Omeprazole + Clarithromycin", "Oxybenzone", "Hydroquinone + Octinoxate + Oxybenzone", "Clobetasol",
        "Clobetasol + Salicylic Acid + Coal Tar", "Clobetasol + Salicylic Acid + Zinc", "Naloxone", "Buprenorphine + Naloxone", "Cefdinir", "Lactobacillus",
        "Cefdinir + Lactobacillus", "Piperine", "Astaxanthin", "Astaxanthin + Lycopene + Levocarnitine + Selenium + Piperine", "Amoxicillin + Clavulanic acid",
        "Amoxicillin + Clavulanic acid + Lactobacillus", "Iron + Folic Acid + Zinc", "Iron + Folic Acid + Zinc + Vitamin B", "Vitamin E + Vitamin D + Vitamin B",
        "Ferrous Ascorbate + Folic Acid + Zinc", "Ferrous Ascorbate + Folic Acid + Zinc Sulphate Monohydrate", "Caffeine", "Caffeine + Diphenhydramine + Paracetamol",
        "Isoniazid + Rifampicin + Ethambutol + Piperine", "Isoniazid + Rifampicin + Ethambutol + Lactobacillus", "Isoniazid + Rifampicin",
        "Tramadol + Diclofenac + Linseed Oil + Menthol", "Tramadol + Diclofenac + Paracetamol", "Linseed Oil + Menthol + Camphor", "Mecobalamin + Pyridoxine", "Mecobalamin");

    [Theory]
    [InlineData("metal taste on tinidazole/omeprazole/clarithro", "Tinidazole + Omeprazole + Clarithromycin")]
    [InlineData("can i drive on clarithro", "Clarithromycin")]
    [InlineData("octinoxate oxybenzone cream stings", "Hydroquinone + Octinoxate + Oxybenzone")]
    [InlineData("why is there TAR in it (the one with clobetasol and salicylic)", "Clobetasol + Salicylic Acid + Coal Tar")]
    [InlineData("my iron zinc folic b vitamin tablet with milk", "Iron + Folic Acid + Zinc + Vitamin B")]
    [InlineData("too much of the vitamin E, D and B one", "Vitamin E + Vitamin D + Vitamin B")]
    [InlineData("ferrous ascorbate folic acid zinc sulphate too", "Ferrous Ascorbate + Folic Acid + Zinc Sulphate Monohydrate")]
    [InlineData("ferrous ascorbate folic acid zinc too", "Ferrous Ascorbate + Folic Acid + Zinc")]
    [InlineData("why would a cold tablet pair sleepy diphenhydramine with caffeine", "Caffeine + Diphenhydramine + Paracetamol")]
    [InlineData("hooked on the tramadol diclofenac rub with menthol and linseed", "Tramadol + Diclofenac + Linseed Oil + Menthol")]
    [InlineData("mecobalamin and b6 tablet after food?", "Mecobalamin + Pyridoxine")]
    public void Ingredients_named_side_by_side_are_the_product_that_has_them(string question, string title) =>
        Assert.Equal(title, Subject(question));

    [Theory]
    [InlineData("whats the point of the naloxone bit in Suboxone", "Buprenorphine + Naloxone")]
    [InlineData("how come there is naloxone in suboxone", "Buprenorphine + Naloxone")]
    [InlineData("do I need the lactobacillus bit or can I just do the cefdinir?", "Cefdinir + Lactobacillus")]
    [InlineData("what is piperine doing in a capsule of astaxanthin, carnitine and lycopene", "Astaxanthin + Lycopene + Levocarnitine + Selenium + Piperine")]
    public void A_question_about_a_part_of_a_product_is_about_the_product(string question, string title) => Assert.Equal(title, Subject(question));

    [Theory]
    [InlineData("can I take omeprazole with clarithromycin", "Omeprazole", "Clarithromycin")]
    [InlineData("difference between cefdinir and lactobacillus", "Cefdinir", "Lactobacillus")]
    [InlineData("compare cefdinir and lactobacillus", "Cefdinir", "Lactobacillus")]
    [InlineData("oxybenzone or clobetasol first", "Oxybenzone", "Clobetasol")]
    public void Medicines_taken_together_that_are_no_product_are_two(string question, string one, string other) =>
        Assert.Equal([one, other], s_names.Recognize(question).Select(m => Assert.Single(m.Candidates).Name));

    [Fact]
    public void A_product_named_beside_its_ingredient_is_no_greater_product() =>
        Assert.Equal("Amoxicillin + Clavulanic acid", Subject("is there amoxicillin in augmentin"));

    [Fact]
    public void Ingredients_of_several_products_alike_ask_which() =>
        Assert.Equal(2, Assert.Single(s_names.Recognize("tb kit isoniazid rifampicin ethambutol"), m => m.IsSubject).Candidates.Count);

    [Theory]
    [InlineData("missed my velmortro")]
    [InlineData("vitamin e a day keeps what away")]
    [InlineData("=SUM(B6;A1)")]
    public void A_beginning_of_no_name_and_a_letter_that_lists_nothing_are_no_medicine(string question) =>
        Assert.DoesNotContain(s_names.Recognize(question), m => m.Surface.Contains(" a", StringComparison.Ordinal) || m.Surface is "velmortro" or "B6" && m.Candidates.Count > 0);

    static string Subject(string question) => Assert.Single(Assert.Single(s_names.Recognize(question), m => m.IsSubject).Candidates).Name;
}
