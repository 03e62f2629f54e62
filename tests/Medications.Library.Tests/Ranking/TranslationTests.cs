using Medications.Library.Ranking;

namespace Medications.Library.Tests.Ranking;

public sealed class TranslationTests
{
    [Fact]
    public void A_word_of_questions_stands_for_the_word_that_their_answers_share()
    {
        var (conceive, pregnancy, tired, drowsy) = (1, 2, 3, 4);
        var model = TranslationModel.Learn(Enumerable.Range(10, 20).SelectMany(other => new[]
        {
            (TermBag.Of([conceive]), TermBag.Of([pregnancy, other])),
            (TermBag.Of([tired]), TermBag.Of([drowsy, other])),
        }));
        Assert.True(model.Into(conceive, TermBag.Of([pregnancy])) > 0.9);
        Assert.Equal(0, model.Into(conceive, TermBag.Of([drowsy])));
    }
}
