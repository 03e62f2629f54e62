using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class UnknownNameTests
{
    static readonly MedicineNames s_names = NamesOf.Titles("Ibuprofen", "Metformin", "Imatinib", "Ipatasertib", "Pregabalin");

    [Theory]
    [InlineData("what is retatrutide")]
    [InlineData("side effects of drolvamatinib")]
    [InlineData("Zelbavix 20 mg, what is it for?")]
    [InlineData("missed my tegravoxil this morning")]
    [InlineData("is BPC-157 safe")]
    [InlineData("can my dog have bravecto")]
    [InlineData("my doctor changed me from metformin to velcorizane")]
    [InlineData("my gran was given trelovanide and now her ankles swell")]
    [InlineData("stopping Nervalis suddenly")]
    [InlineData("can i drink on ovalitrin")]
    public void A_name_of_no_medicine_in_the_library_is_unknown(string question)
    {
        var subject = Assert.Single(s_names.Recognize(question), m => m.IsSubject);

        Assert.Equal(NameMatch.Unknown, subject.Match);
    }

    [Theory]
    [InlineData("telmisartan, side effects of velmortinib 5 mg, amlodipine")]
    [InlineData("amlodipine for my dad who was on velmortinib 20 mg and telmisartan")]
    public void A_name_of_no_medicine_between_the_ingredients_of_one_does_not_stand_in_two_mentions(string question)
    {
        var mentions = NamesOf.Titles("Telmisartan", "Amlodipine", "Telmisartan + Amlodipine").Recognize(question);

        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start));
    }

    [Theory]
    [InlineData("perflutren and an allergy to PEG", "Perflutren Lipid Microspheres")]
    [InlineData("how long does dextran work", "Low Dextrans")]
    [InlineData("does gonadorelin bring twins", "Gonadorelin (Synthetic GnRH)")]
    public void A_name_that_is_a_word_of_one_title_only_is_that_medicine(string question, string title)
    {
        var names = NamesOf.Titles("Perflutren Lipid Microspheres", "Low Dextrans", "Gonadorelin (Synthetic GnRH)", "Hypromellose + Dextran");

        Assert.Equal(title, Assert.Single(Assert.Single(names.Recognize(question), m => m.IsSubject).Candidates).Name);
    }

    [Theory]
    [InlineData("does the ragweed tablet go under my tongue")]
    [InlineData("coffee after the ragweed pollen tablet")]
    public void A_plain_word_that_one_title_only_has_is_that_medicine_where_a_product_is_spoken_of(string question)
    {
        var names = NamesOf.Titles("Short Ragweed Pollen Allergen Extract", "Timothy Grass Pollen Allergen Extract", "Sterile Water");

        Assert.Equal("Short Ragweed Pollen Allergen Extract", Assert.Single(Assert.Single(names.Recognize(question), m => m.IsSubject).Candidates).Name);
        Assert.Empty(names.Recognize("my water tablets"));
        Assert.Empty(names.Recognize("short of breath on my tablets"));
    }

    [Fact]
    public void What_a_metal_makes_another_substance_of_is_not_that_substance() =>
        Assert.Equal(NameMatch.Unknown, Assert.Single(NamesOf.Titles("Iron Dextran", "Ibuprofen").Recognize("my gran was given dextran"), m => m.IsSubject).Match);

    [Fact]
    public void A_name_that_is_a_word_of_several_titles_asks_which()
    {
        var names = NamesOf.Titles("Perflutren Lipid Microspheres", "Perflutren Protein Type A");

        Assert.Equal(2, Assert.Single(names.Recognize("is perflutren safe"), m => m.IsSubject).Candidates.Count);
    }

    [Theory]
    [InlineData("Erythromycin", "telithromycin")]
    [InlineData("Bromazepam", "bromazolam")]
    [InlineData("Paroxetine", "naproxetine")]
    [InlineData("Chloroquine", "chloroxine")]
    [InlineData("Miconazole", "omoconazole")]
    [InlineData("Thyroxine", "thyrolene")]
    public void Another_medicine_with_a_name_much_like_it_is_unknown(string title, string asked)
    {
        var subject = Assert.Single(NamesOf.Titles(title).Recognize($"how much {asked} can I take"), m => m.IsSubject);

        Assert.Equal(NameMatch.Unknown, subject.Match);
    }

    [Theory]
    [InlineData("Metoprolol", "metropolol")]
    [InlineData("Amoxicillin", "amoxacilin")]
    [InlineData("Levothyroxine", "levothroxin")]
    public void A_long_name_may_have_several_small_slips(string title, string asked) =>
        Assert.Equal(title, Assert.Single(NamesOf.Titles(title).Recognize($"how much {asked} can I take")).MatchedName);

    [Theory]
    [InlineData("can I take it with alcohol?")]
    [InlineData("what are the side effects")]
    [InlineData("my tablets make me tired")]
    [InlineData("my freind gets hedaches evry morning")]
    [InlineData("lyrics of a song about the rain")]
    [InlineData("tell me a joke about pirates")]
    public void Ordinary_words_are_no_medicines_misspelled_or_not(string question) =>
        Assert.DoesNotContain(s_names.Recognize(question), m => m.IsSubject);

    [Theory]
    [InlineData("imatanib", "Imatinib")]
    [InlineData("immatinib", "Imatinib")]
    [InlineData("ibuprofin", "Ibuprofen")]
    [InlineData("metfromin", "Metformin")]
    [InlineData("pregablin", "Pregabalin")]
    public void A_spelling_that_is_near_one_name_only_is_that_medicine(string written, string medicine)
    {
        var mention = Assert.Single(s_names.Recognize($"how much {written} can I take"));

        Assert.Equal(NameMatch.Misspelled, mention.Match);
        Assert.Equal(medicine, mention.MatchedName);
        Assert.InRange(mention.Certainty, 0.5, 0.99);
    }
}
