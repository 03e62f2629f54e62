using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Library.Tests.Questions;

public sealed class QuestionKindTests
{
    [Theory]
    [InlineData("what if i forget a tablet", QuestionKind.MissedDose)]
    [InlineData("can i have a pint on these", QuestionKind.Alcohol)]
    [InlineData("im 5 months pregnant, is it ok", QuestionKind.Pregnancy)]
    [InlineData("does it need to go in the fridge", QuestionKind.Storage)]
    [InlineData("how long until it kicks in", QuestionKind.HowLongUntilItWorks)]
    [InlineData("before or after a meal?", QuestionKind.WithFood)]
    [InlineData("can I crush them", QuestionKind.HowToTake)]
    [InlineData("is it habit forming", QuestionKind.Addiction)]
    [InlineData("am I ok to drive", QuestionKind.Driving)]
    public void The_kind_of_a_question_is_told_by_its_words(string question, QuestionKind expected) =>
        Assert.Equal(expected, QuestionKindClassifier.Default.Classify(question)[0].Kind);

    [Fact]
    public void A_question_may_be_of_several_kinds()
    {
        var kinds = QuestionKindClassifier.Default.Classify("can I take it while pregnant or breastfeeding?");

        Assert.Contains(kinds, kind => kind is { Kind: QuestionKind.Pregnancy, Probability: > 0.2 });
        Assert.Contains(kinds, kind => kind is { Kind: QuestionKind.Breastfeeding, Probability: > 0.2 });
    }

    [Fact]
    public void A_label_tells_what_a_passage_answers()
    {
        var kinds = PassageKinds.Of(new Passage("a/a.md", SectionKind.Precautions, "Precautions", null, 3, 3, null, "* **Driving:** Not until you know how you feel."));

        Assert.True(kinds[QuestionKind.Driving] > 0.7);
        Assert.True(kinds[QuestionKind.Storage] < 0.2);
    }

    [Fact]
    public void The_question_of_an_faq_tells_what_it_answers()
    {
        var kinds = PassageKinds.Of(new Passage("a/a.md", SectionKind.Faqs, "FAQs", null, 3, 3, "What should I do if I miss a dose?", "Take it when you remember."));

        Assert.Equal(QuestionKind.MissedDose, kinds.Best.First());
    }
}
