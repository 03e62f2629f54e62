using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class MisspelledTitleTests
{
    static readonly MedicineNames s_names = NamesOf.Titles(
        "Anise Oil", "Dried Seaweed", "St. Mary's Thistle", "Natural Resin", "Magnesium Orotate", "Polyethylene Glycol 4000", "Factor V Human",
        "Scarlet Fever Virus Vaccine, Live", "Rhenium Re 188 Lexidronam", "Atropine (Nasal)", "Atropine (Otic)", "Atropine (Systemic)",
        "Hepatitis Z Vaccine", "Clove Oil");

    [Theory]
    [InlineData("can I take anise ol after a meal", "Anise Oil")]
    [InlineData("how do I take anse oil", "Anise Oil")]
    [InlineData("can I take dried seawed with my pills", "Dried Seaweed")]
    [InlineData("st. mary's thsitle and wine", "St. Mary's Thistle")]
    [InlineData("are natual resins safe", "Natural Resin")]
    [InlineData("magnesium orottae at night", "Magnesium Orotate")]
    [InlineData("scarlet ever virus vaccine, live: how is it stored?", "Scarlet Fever Virus Vaccine, Live")]
    [InlineData("scarle tfever virus vaccine live for a toddler", "Scarlet Fever Virus Vaccine, Live")]
    [InlineData("rhenium Re188 lexidronam before a scan", "Rhenium Re 188 Lexidronam")]
    public void A_title_of_several_words_is_found_with_a_slip_in_one_of_them(string question, string title) =>
        Assert.Equal(title, Assert.Single(Assert.Single(s_names.Recognize(question)).Candidates).Name);

    [Theory]
    [InlineData("Atropine (asal): how long?", "Atropine (Nasal)")]
    [InlineData("atropine oitc, how long?", "Atropine (Otic)")]
    [InlineData("Atropine S(ystemic): how long?", "Atropine (Systemic)")]
    public void A_form_with_a_slip_is_one_that_the_medicine_has_a_page_for(string question, string title) =>
        Assert.Equal(title, Assert.Single(Assert.Single(s_names.Recognize(question)).Candidates).Name);

    [Theory]
    [InlineData("hepatitis vaccine")]
    [InlineData("factor II human")]
    [InlineData("polyethylene glycol 400")]
    public void A_number_or_letter_that_tells_one_medicine_from_the_next_is_no_slip(string name) =>
        Assert.DoesNotContain(s_names.Recognize($"side effects of {name}"), m => m.Candidates.Count == 1 && m.MatchedName.Length > name.Length);

    [Theory]
    [InlineData("how do I store dried weed")]
    [InlineData("does a love oil help my marriage")]
    [InlineData("is natural reason enough to win the argument")]
    [InlineData("what is the best olive oil for salad")]
    public void An_ordinary_phrase_that_is_near_a_title_names_no_medicine(string question) =>
        Assert.DoesNotContain(s_names.Recognize(question), m => m.Candidates.Count > 0);
}
