using Medications.Library.Questions;

namespace Medications.Library.Tests.Questions;

public sealed class WordFieldsTests
{
    [Fact]
    public void Words_are_counted_by_field() =>
        Assert.Equal(
            [new("food", 2), new("illness", 1)],
            WordFields.Count(MedicalAnalyzer.Tokens("lasagne or a curry with my gout")).OrderBy(field => field.Key, StringComparer.Ordinal));

    [Fact]
    public void Everyday_things_that_are_also_medicines_are_from_no_field()
    {
        Assert.True(WordFields.IsEveryday("saffron"));
        Assert.Empty(WordFields.Count(MedicalAnalyzer.Tokens("saffron")));
    }
}
