using Medications.Bot.Feedback;
using Medications.Bot.Replies;
using Medications.Library.Questions;
using Microsoft.Extensions.Options;

namespace Medications.Bot.Tests.Feedback;

public sealed class GapTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"gaps-{Guid.NewGuid():N}", "gaps.jsonl");

    [Fact]
    public async Task Nothing_is_kept_unless_a_file_is_named()
    {
        using var store = new FileGapStore(Options.Create(new FeedbackOptions { KeepFreeText = true }));

        await store.AddAsync(Record(GapReason.Unanswered), default);

        Assert.False(store.IsOn);
        Assert.Empty(await store.ReadAsync(default).ToListAsync());
    }

    [Fact]
    public async Task What_people_wrote_is_not_kept_unless_that_is_turned_on()
    {
        using var store = Store(keepFreeText: false);

        await store.AddAsync(Record(GapReason.Unanswered), default);

        var record = Assert.Single(await store.ReadAsync(default).ToListAsync());
        Assert.Null(record.Text);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 0, 0, TimeSpan.Zero), record.Time);
        Assert.DoesNotContain("moon", File.ReadAllText(_path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Free_text_is_kept_without_personal_data()
    {
        using var store = Store(keepFreeText: true);

        await store.AddAsync(Record(GapReason.Unanswered), default);

        Assert.Equal("the moon? […] or […]", Assert.Single(await store.ReadAsync(default).ToListAsync()).Text);
    }

    [Theory]
    [InlineData("mail me at jo.doe+x@example.co.uk please", "mail me at […] please")]
    [InlineData("jo @ example.com", "[…]")]
    [InlineData("+44 (0)20 7946 0958", "[…]")]
    [InlineData("call 555-123-4567 now", "call […] now")]
    [InlineData("born 01/02/1980", "born […]")]
    [InlineData("NHS 943 476 5919", "NHS […]")]
    [InlineData("see https://example.org/me?id=1", "see […]")]
    [InlineData("500 mg twice a day", "500 mg twice a day")]
    [InlineData("1.5 ml or 2000 mg", "1.5 ml or 2000 mg")]
    public void Personal_data_is_taken_out(string text, string expected) => Assert.Equal(expected, PersonalData.Remove(text));

    [Fact]
    public async Task The_worst_gaps_come_first()
    {
        using var store = Store(keepFreeText: false);
        foreach (var reason in new[] { GapReason.Helpful, GapReason.Unanswered, GapReason.Unhelpful })
            await store.AddAsync(Record(reason), default);
        await store.AddAsync(Record(GapReason.Unhelpful) with { Medicine = "b.md" }, default);
        await File.AppendAllTextAsync(_path, "a line that is broken\n");

        Assert.Equal(
            [new Gap("a.md", QuestionKind.Storage, 1, 1, 1), new Gap("b.md", QuestionKind.Storage, 0, 1, 0)],
            await GapReport.SumUpAsync(store, default));
    }

    public void Dispose()
    {
        if (Path.GetDirectoryName(_path) is { } folder && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private FileGapStore Store(bool keepFreeText) => new(Options.Create(new FeedbackOptions { Path = _path, KeepFreeText = keepFreeText }));

    private static GapRecord Record(GapReason reason) => new(
        new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), reason, ReplyOutcome.NoPassage, "a.md", QuestionKind.Storage, "a.md", "the moon? jo@example.org or 0123456789");
}
