using Medications.Library.Questions;
using Medications.Library.Ranking;

namespace Medications.Library.Tests.Ranking;

/// <summary>What lies near each other in meaning without a word in common.</summary>
public sealed class MeaningTests
{
    [Theory]
    [InlineData("throwing up all night", "Nausea and vomiting", "Constipation and bloating")]
    [InlineData("a few beers", "Avoid alcohol", "Avoid sunlight")]
    [InlineData("leave it in the fridge", "Keep refrigerated", "Swallow whole")]
    [InlineData("my baby bump", "Use during pregnancy", "Use before surgery")]
    [InlineData("nodding off at my desk", "Drowsiness", "Headache")]
    [InlineData("itchy blotches all over", "Skin rash", "Blurred vision")]
    public void What_people_say_lies_nearer_to_what_pages_say_of_it_than_to_anything_else(string said, string same, string other) =>
        Assert.True(Nearness(said, same) > Nearness(said, other), $"{Nearness(said, same):F2} against {Nearness(said, other):F2}");

    [Fact]
    public void A_text_is_as_near_to_itself_as_can_be() => Assert.Equal(1, Nearness("Avoid alcohol", "avoid alcohol"), precision: 6);

    [Theory]
    [InlineData("")]
    [InlineData("qwxzv 12345")]
    public void Words_that_nobody_knows_are_near_to_nothing(string text) => Assert.Equal(0, Nearness(text, "Avoid alcohol"));

    private static double Nearness(string a, string b) => WordVectors.Cosine(SumOf(a), SumOf(b));

    private static float[] SumOf(string text)
    {
        var sum = new float[WordVectors.Dimensions];
        WordVectors.Shipped.AddTo(sum, [.. MedicalAnalyzer.Tokens(text).Select(t => TermId.Of(t.Term))]);
        return sum;
    }
}
