using Medications.Library.Questions;

namespace Medications.Library.Tests.Questions;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("The doctor's advice: don't stop the medicine, the MEDICINES' doses are 2.5 mg twice a day.")]
    [InlineData("Diarrhoea, oedema and naïve “tumours” – e.g. x-rays\u0000 💊 don’t 10,000 ½")]
    public void A_page_is_read_as_a_question_is_with_its_words_seen_before_or_not(string text)
    {
        var words = new WordForms();
        Assert.Equal(MedicalAnalyzer.Tokens(text), words.Tokens(text));
        Assert.Equal(MedicalAnalyzer.Tokens(text), words.Tokens(text));
    }
}
