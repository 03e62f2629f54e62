namespace Medications.Library.Tests.Index;

/// <summary>Whatever a person types is a question, never an error.</summary>
public sealed class AnyTextTests : IDisposable
{
    private readonly TestContent _content = new TestContent().With("Exemplol");

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("exemplol \"unclosed (and [odd} AND OR NOT ~^*:\\/")]
    [InlineData("exemplol\u0000\uD800 \u202E side effects")]
    [InlineData("+-&&||!(){}[]^\"~*?:\\/")]
    [InlineData("<script>alert(1)</script> exemplol")]
    [InlineData("💊💊💊 exemplol 💊")]
    public async Task Any_text_gets_an_answer(string text)
    {
        await using var library = await _content.OpenAsync();
        Assert.NotNull(library.Ask(new(text), explain: true));
    }

    [Fact]
    public async Task A_very_long_text_gets_an_answer()
    {
        await using var library = await _content.OpenAsync();
        Assert.NotNull(library.Ask(new(string.Concat(Enumerable.Repeat("exemplol side effects ", 5000)))));
        Assert.NotNull(library.Ask(new(new string('x', 100_000))));
    }
}
