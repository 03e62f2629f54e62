using Medications.Library.Index;
using Microsoft.Extensions.Time.Testing;

namespace Medications.Library.Tests.Index;

public sealed class IndexTests : IDisposable
{
    private readonly TestContent _content = new TestContent().With("Exemplol");

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task An_index_is_made_once_and_opened_at_the_next_start()
    {
        await using (var first = await _content.OpenAsync())
            Assert.True(first.Status.WasBuilt);
        await using var second = await _content.OpenAsync();
        Assert.False(second.Status.WasBuilt);
        Assert.Equal(1, second.Status.Pages);
        Assert.IsType<Answer.Found>(second.Ask(new("What is Exemplol used for?")));
    }

    [Fact]
    public async Task Pages_that_changed_are_in_the_answers_after_a_refresh()
    {
        await using var library = await _content.OpenAsync();
        Assert.False(await library.RefreshAsync(cancellationToken: TestContext.Current.CancellationToken));
        _content.With("Exemplol", usage: "It is used for hiccups.").With("Testin");
        Assert.True(await library.RefreshAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("hiccups", TextOf(library.Ask(new("What is Exemplol used for?"))), StringComparison.Ordinal);
        Assert.Equal(["Exemplol", "Testin"], library.Medicines.Select(m => m.Name).Order());
    }

    [Fact]
    public async Task Pages_that_changed_are_noticed_without_being_told()
    {
        var clock = new FakeTimeProvider();
        await using var library = await _content.OpenAsync(clock, refresh: TimeSpan.FromMinutes(1));
        _content.With("Testin");
        // The refresh runs on another thread: each minute on the clock gives it a chance to be seen.
        while (library.Medicines.Count < 2)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        Assert.Equal(["Exemplol", "Testin"], library.Medicines.Select(m => m.Name).Order());
    }

    [Fact]
    public async Task A_folder_that_goes_away_leaves_the_answers_as_they_were()
    {
        await using var library = await _content.OpenAsync();
        Directory.Delete(_content.PagesPath, recursive: true);
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => library.RefreshAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.IsType<Answer.Found>(library.Ask(new("What is Exemplol used for?")));
    }

    [Theory]
    [InlineData("_*.*")]
    [InlineData("segments_*")]
    [InlineData("manifest.json")]
    public async Task A_damaged_index_is_made_anew(string files)
    {
        await (await _content.OpenAsync()).DisposeAsync();
        var damaged = 0;
        foreach (var file in Directory.EnumerateFiles(_content.IndexPath, files, SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            bytes.AsSpan(bytes.Length / 3, bytes.Length / 3).Fill(0xAA);
            File.WriteAllBytes(file, bytes);
            damaged++;
        }
        Assert.NotEqual(0, damaged);
        await using var library = await _content.OpenAsync();
        Assert.True(library.Status.WasBuilt);
        Assert.IsType<Answer.Found>(library.Ask(new("What is Exemplol used for?")));
    }

    [Fact]
    public async Task An_index_that_is_made_twice_is_the_same()
    {
        for (var i = 0; i < 40; i++)
            _content.With($"Testin {i}", faqs: ($"Can I drive with Testin {i}?", "No, it makes you drowsy."));
        var made = new List<Dictionary<string, byte[]>>();
        foreach (var indexPath in (string[])[_content.IndexPath + "1", _content.IndexPath + "2"])
        {
            await using (await MedicationLibrary.OpenAsync(_content.Options with { IndexPath = indexPath }, cancellationToken: TestContext.Current.CancellationToken))
            {
            }
            // Lucene's description of a segment has the time in it.
            made.Add(Directory.EnumerateFiles(indexPath, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".si", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("segments", StringComparison.Ordinal))
                .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes));
        }
        Assert.NotEmpty(made[0]);
        Assert.Equal(made[0], made[1]);
    }

    [Fact]
    public async Task An_index_left_unfinished_is_not_used()
    {
        Directory.CreateDirectory(Path.Combine(_content.IndexPath, "unfinished-by-a-crash"));
        await using var library = await _content.OpenAsync();
        Assert.IsType<Answer.Found>(library.Ask(new("What is Exemplol used for?")));
    }

    [Fact]
    public async Task Only_the_indexes_used_last_are_kept()
    {
        await using var library = await _content.OpenAsync();
        for (var i = 0; i < 5; i++)
        {
            _content.With("Testin", usage: $"For test number {i}.");
            await library.RefreshAsync(cancellationToken: TestContext.Current.CancellationToken);
        }
        Assert.InRange(Directory.GetDirectories(_content.IndexPath).Length, 1, 3);
    }

    [Fact]
    public async Task A_missing_content_folder_is_named()
    {
        var missing = _content.Options with { ContentPath = Path.Combine(_content.PagesPath, "missing") };
        var error = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => MedicationLibrary.OpenAsync(missing, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains(missing.ContentPath, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_Orange_Book_is_named()
    {
        var options = _content.Options with { OrangeBookPath = Path.Combine(_content.PagesPath, "products.txt") };
        var error = await Assert.ThrowsAsync<FileNotFoundException>(() => MedicationLibrary.OpenAsync(options, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("products.txt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_has_no_medicines()
    {
        using var empty = new TestContent();
        await using var library = await empty.OpenAsync();
        Assert.Empty(library.Medicines);
        Assert.IsNotType<Answer.Found>(library.Ask(new("What is Exemplol used for?")));
    }

    [Fact]
    public async Task Progress_is_told()
    {
        var seen = new List<IndexProgress>();
        await using var library = await MedicationLibrary.OpenAsync(_content.Options, progress: new Recorder(seen), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(new IndexProgress(IndexStage.Reading, 1, 1), seen);
        Assert.Contains(new IndexProgress(IndexStage.Writing, 1, 1), seen);
    }

    private static string TextOf(Answer answer) => Assert.IsType<Answer.Found>(answer).Medicines[0].Passages[0].Passage.Text;

    private sealed class Recorder(List<IndexProgress> seen) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value)
        {
            lock (seen)
                seen.Add(value);
        }
    }
}
