using System.Text.Json;
using System.Text.RegularExpressions;
using Medications.Library.Pages;

namespace Medications.Library.Tests.Pages;

/// <summary>What must hold for every page of the large set of real pages.</summary>
public sealed partial class CorpusTests
{
    private static readonly Lazy<PageFolder> s_folder = new(() => PageFolder.Read(Corpus.Pages));

    [Fact]
    public void Every_page_is_read() => Assert.Equal(Directory.GetFiles(Corpus.Pages, "*.md", SearchOption.AllDirectories).Length, s_folder.Value.Pages.Count);

    [Fact]
    public void Every_word_of_a_page_stands_in_one_passage_and_in_the_order_of_the_page()
    {
        var folder = Corpus.Pages;
        foreach (var page in s_folder.Value.Pages)
        {
            var body = BodyOf(File.ReadAllText(Path.Combine(folder, page.Path)));
            var found = page.Passages.SelectMany(p => WordsOf((p.Question ?? "") + "\n" + p.Text)).ToList();
            var next = 0;
            var skipped = new List<string>();
            foreach (var word in WordsOf(body))
            {
                if (next < found.Count && found[next] == word)
                    next++;
                else
                    skipped.Add(word);
            }
            // Each word of the passages was met once, in order; what was skipped is headings, labels, disclaimer and note.
            Assert.True(next == found.Count, $"{page.Path}: \"{string.Join(' ', found.Skip(next).Take(8))}\" is not where it should be");
            var lost = Subtract(skipped, AsideOf(page, body));
            Assert.True(lost.Count == 0, $"{page.Path} loses: {string.Join(' ', lost)}");
        }
    }

    [Fact]
    public void The_text_of_a_passage_is_what_stands_at_its_lines()
    {
        var folder = Corpus.Pages;
        foreach (var page in s_folder.Value.Pages)
        {
            var lines = File.ReadAllText(Path.Combine(folder, page.Path)).ReplaceLineEndings("\n").Split('\n');
            foreach (var passage in page.Passages)
            {
                var stretch = string.Join('\n', lines[(passage.StartLine - 1)..passage.EndLine]);
                Assert.Contains(passage.Text, stretch, StringComparison.Ordinal);
                Assert.InRange(passage.Text.Length, 1, Passage.MaxLength);
            }
        }
    }

    [Theory]
    [InlineData("retrieval-train.jsonl")]
    [InlineData("retrieval-dev.jsonl")]
    public void Lines_that_answer_a_question_are_in_a_passage(string set)
    {
        var pages = s_folder.Value.Pages.ToDictionary(p => p.Path);
        foreach (var line in File.ReadLines(Corpus.At("eval/" + set)))
        {
            using var row = JsonDocument.Parse(line);
            var page = pages[row.RootElement.GetProperty("path").GetString()!];
            var evidence = row.RootElement.GetProperty("evidence").EnumerateArray().First();
            if (evidence.ValueKind != JsonValueKind.Array)
                continue;
            var (from, to) = (evidence[0].GetInt32(), evidence[1].GetInt32());
            Assert.True(page.Passages.Any(p => p.StartLine <= to && from <= p.EndLine), line);
        }
    }

    private static string BodyOf(string text) => text.Split("\n---\n", 2)[^1];

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    /// <summary>The words that need not stand in a passage: headings, labels, disclaimer and note.</summary>
    private static List<string> AsideOf(Page page, string body)
    {
        var headings = HeadingOrLabel().Matches(body).Select(m => m.Value);
        return WordsOf(string.Join('\n', headings) + "\n" + page.Disclaimer + "\n" + page.Note);
    }

    private static List<string> Subtract(List<string> words, List<string> allowed)
    {
        var counts = allowed.CountBy(w => w).ToDictionary();
        var rest = new List<string>();
        foreach (var word in words)
        {
            if (counts.TryGetValue(word, out var count) && count > 0)
                counts[word] = count - 1;
            else if (word is not ("Q" or "A"))
                rest.Add(word);
        }
        return rest;
    }

    // A heading; the bold words that a line begins with; a disclaimer's label within emphasis.
    [GeneratedRegex(@"^#+.*$|^\*\*[^*]+\*\*|^\*Disclaimer:", RegexOptions.Multiline)]
    private static partial Regex HeadingOrLabel();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
