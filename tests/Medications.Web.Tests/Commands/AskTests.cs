using System.Text.Json;
using Medications.Web.Tests.Hosting;

namespace Medications.Web.Tests.Commands;

public sealed class AskTests : IDisposable
{
    readonly SamplePages _pages = new();

    public void Dispose() => _pages.Dispose();

    [Fact]
    public async Task A_question_is_answered_at_the_terminal_with_source_and_disclaimer()
    {
        var run = await CommandRun.OfAsync("", ["ask", "is imatinib mesylate chemotherapy?", .. _pages.Settings]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("It is a targeted medicine that blocks one signal", run.Out);
        Assert.Contains("imatinib-mesylate.md", run.Out);
        Assert.Contains("This page is for information only and does not replace your doctor.", run.Out);
    }

    [Fact]
    public async Task Every_line_in_is_a_line_out_in_order_with_the_agreed_names()
    {
        var run = await CommandRun.OfAsync(
            """
            {"id": "first", "question": "is imatinib mesylate chemotherapy?"}
            {"id": 2, "question": "what is the weather like"}
            {"id": "third", "question": "hello"}
            """,
            ["ask", "--json", .. _pages.Settings]);

        Assert.Equal(0, run.ExitCode);
        var lines = run.OutLines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["\"first\"", "2", "\"third\""], lines.Select(l => l.GetProperty("id").GetRawText()));
        Assert.All(lines, l => Assert.Equal(
            ["id", "outcome", "medicine", "passages", "text", "suggestions", "elapsedMs"], l.EnumerateObject().Select(p => p.Name)));
        var answer = lines[0];
        Assert.Equal("answer", answer.GetProperty("outcome").GetString());
        Assert.Equal("Imatinib mesylate", answer.GetProperty("medicine").GetProperty("title").GetString());
        Assert.Equal("imatinib-mesylate.md", answer.GetProperty("medicine").GetProperty("path").GetString());
        var passage = answer.GetProperty("passages")[0];
        Assert.Equal(
            ["path", "section", "startLine", "endLine", "question", "text", "score", "shown"], passage.EnumerateObject().Select(p => p.Name));
        Assert.Equal("faqs", passage.GetProperty("section").GetString());
        Assert.Equal("Is imatinib mesylate chemotherapy?", passage.GetProperty("question").GetString());
        Assert.Contains(passage.GetProperty("text").GetString()!, answer.GetProperty("text").GetString());
        Assert.Equal("smalltalk", lines[2].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Lines_of_one_conversation_are_its_turns()
    {
        var run = await CommandRun.OfAsync(
            """
            {"id": "1", "question": "what is ibuprofen used for", "conversation": "a"}
            {"id": "2", "question": "what is imatinib mesylate used for", "conversation": "b"}
            {"id": "3", "question": "and side effects?", "conversation": "a"}
            """,
            ["ask", "--json", .. _pages.Settings]);

        var third = JsonDocument.Parse(run.OutLines[2]).RootElement;
        Assert.Equal("ibuprofen.md", third.GetProperty("passages")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_answered_with_an_error_and_the_next_goes_on()
    {
        var run = await CommandRun.OfAsync(
            $$"""
            this is not json
            {"id": "no question"}
            ["neither"]
            {"id": "empty", "question": ""}
            {"id": "long", "question": "{{new string('x', 100_000)}}"}
            {"id": "fine", "question": "is imatinib mesylate chemotherapy?"}
            """,
            ["ask", "--json", .. _pages.Settings]);

        Assert.Equal(1, run.ExitCode);
        var lines = run.OutLines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(6, lines.Count);
        Assert.All(lines.Take(3), l => Assert.Equal("error", l.GetProperty("outcome").GetString()));
        Assert.Equal("no question", lines[1].GetProperty("id").GetString());
        Assert.All(lines.Skip(3), l => Assert.NotEqual("error", l.GetProperty("outcome").GetString()));
        Assert.Equal("answer", lines[5].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Explain_tells_what_was_understood_and_how_passages_were_ranked()
    {
        var run = await CommandRun.OfAsync("", ["ask", "--explain", "is imatinib mesylate chemotherapy?", .. _pages.Settings]);

        Assert.Contains("\"imatinib mesylate\": Imatinib mesylate", run.Out);
        Assert.Contains("Is imatinib mesylate chemotherapy?", run.Out[run.Out.IndexOf("Understood", StringComparison.Ordinal)..]);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "--json", "what?")]
    public async Task Ask_needs_a_question_or_lines_of_them_and_not_both(params string[] args)
    {
        var run = await CommandRun.OfAsync("", [.. args, .. _pages.Settings]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task Index_says_what_it_read_and_what_it_could_not()
    {
        File.WriteAllBytes(Path.Combine(_pages.Content, "garbled.md"), [0x80, 0x81, 0xfe]);

        var run = await CommandRun.OfAsync("", ["index", .. _pages.Settings]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutLines, l => l.StartsWith("garbled.md:1: error: ", StringComparison.Ordinal));
        Assert.Matches(@"^2 pages, \d+ passages, \d+\.\d seconds, \d+ bytes$", run.OutLines[^1]);
    }

    [Fact]
    public async Task An_index_that_is_damaged_is_made_anew()
    {
        await CommandRun.OfAsync("", ["index", .. _pages.Settings]);
        foreach (var file in Directory.EnumerateFiles(_pages.Index, "*", SearchOption.AllDirectories))
            File.WriteAllText(file, "damaged");

        var run = await CommandRun.OfAsync("", ["ask", "is imatinib mesylate chemotherapy?", .. _pages.Settings]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("It is a targeted medicine", run.Out);
    }
}
