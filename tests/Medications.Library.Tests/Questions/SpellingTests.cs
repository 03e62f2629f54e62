using Medications.Library.Questions;

namespace Medications.Library.Tests.Questions;

public sealed class SpellingTests
{
    private static readonly QuestionReader Reader = new(LayVocabulary.Default);

    [Theory]
    [InlineData("what are the side efects", "effects")]
    [InlineData("is it ok when brestfeeding", "breastfeeding")]
    [InlineData("can it treat impetgo", "impetigo")]
    [InlineData("does it make you drowsey", "drowsy")]
    [InlineData("my hedache is back", "headache")]
    public void A_misspelled_word_is_read_as_the_word_that_was_meant(string question, string meant) =>
        Assert.Contains(Reader.Read(question, []).Corrections, correction => correction.Corrected == meant);

    [Theory]
    [InlineData("my uncle went fishing for carp")]
    [InlineData("is it fine with breakfast")]
    [InlineData("zelboraf qxyzzt")]
    public void Proper_words_and_unknown_names_stay_as_they_are(string question) =>
        Assert.Empty(Reader.Read(question, []).Corrections);

    [Fact]
    public void Text_speak_is_read_as_words() =>
        Assert.Equal(
            Reader.Read("how long before it should work", []).Kind,
            Reader.Read("hw long b4 it shud wrk", []).Kind);
}
