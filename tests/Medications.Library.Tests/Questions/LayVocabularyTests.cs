using Medications.Library.Questions;

namespace Medications.Library.Tests.Questions;

public sealed class LayVocabularyTests
{
    private static readonly QuestionReader Reader = new(LayVocabulary.Default);

    [Theory]
    [InlineData("will it knock me out", "drowsiness")]
    [InlineData("can I have a beer on it", "alcohol")]
    [InlineData("we are trying for a baby", "pregnancy")]
    [InlineData("can I come off it cold turkey", "abruptly")]
    [InlineData("my wee has gone orange", "urine")]
    [InlineData("it gives me the runs", "diarrhea")]
    public void A_lay_phrase_brings_in_the_word_of_the_pages(string question, string expected)
    {
        var terms = Reader.Read(question, []).WeightedTerms();

        Assert.Contains(terms, term => term.Term == MedicalAnalyzer.Terms(expected)[0]);
    }

    [Fact]
    public void Own_words_weigh_more_than_what_they_bring_in()
    {
        var terms = Reader.Read("does it make you dizzy", []).WeightedTerms();

        Assert.Equal(1, terms.Single(term => term.Term == "dizzy").Weight);
        Assert.All(terms.Where(term => term.Origin == "dizzy" && term.Term != "dizzy"), term => Assert.InRange(term.Weight, 0.1, 0.99));
    }

    [Fact]
    public void Words_inside_a_longer_phrase_bring_in_nothing_of_their_own()
    {
        var terms = Reader.Read("can i stop cold turkey", []).WeightedTerms();

        Assert.DoesNotContain(terms, term => term.Term == "influenza");
    }

    [Fact]
    public void An_editor_adds_rules_of_their_own()
    {
        var vocabulary = LayVocabulary.Load(new StringReader("collywobbles, wibbly tum => stomach cramps|0.9"), "own.txt");

        var terms = new QuestionReader(vocabulary).Read("it gives me the collywobbles", []).WeightedTerms();

        Assert.Contains(terms, term => term.Term == "stomach");
    }

    [Theory]
    [InlineData("just one phrase", "own.txt:1")]
    [InlineData("# fine\na, b => c => d", "own.txt:2")]
    [InlineData("a => b|2", "weight in 'b|2'")]
    public void A_bad_rule_is_reported_with_its_line(string file, string expected)
    {
        var error = Assert.Throws<FormatException>(() => LayVocabulary.Load(new StringReader(file), "own.txt"));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void British_and_American_spelling_are_one_word() =>
        Assert.Equal(MedicalAnalyzer.Terms("diarrhea edema tumor"), MedicalAnalyzer.Terms("Diarrhoea oedema tumours"));
}
