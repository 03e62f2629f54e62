using System.Text.Json;
using Medications.Web.Tests.Hosting;

namespace Medications.Web.Tests.Commands;

public sealed class PageCommandsTests : IDisposable
{
    readonly SamplePages _pages = new();

    public void Dispose() => _pages.Dispose();

    [Fact]
    public async Task An_editor_sees_how_a_page_is_cut()
    {
        var run = await CommandRun.OfAsync("", ["passages", "ibuprofen.md", "--json", .. _pages.Settings]);

        Assert.Equal(0, run.ExitCode);
        var lines = run.OutLines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.All(lines, l => Assert.Equal(
            ["path", "section", "startLine", "endLine", "question", "text"], l.EnumerateObject().Select(p => p.Name)));
        var faq = Assert.Single(lines, l => l.GetProperty("section").GetString() == "faqs");
        Assert.Equal("ibuprofen.md", faq.GetProperty("path").GetString());
        Assert.Equal("Can I drink alcohol with ibuprofen?", faq.GetProperty("question").GetString());
        Assert.Equal(17, faq.GetProperty("startLine").GetInt32());
        Assert.Contains(lines, l => l.GetProperty("section").GetString() == "side-effects");
    }

    [Fact]
    public async Task A_page_can_be_named_by_its_file_too()
    {
        var run = await CommandRun.OfAsync("", ["passages", Path.Combine(_pages.Content, "ibuprofen.md"), "--json", .. _pages.Settings]);

        Assert.StartsWith("""{"path":"ibuprofen.md",""", run.Out);
    }

    [Fact]
    public async Task All_pages_are_shown_where_none_is_named()
    {
        var run = await CommandRun.OfAsync("", ["passages", "--json", .. _pages.Settings]);

        Assert.Contains("\"imatinib-mesylate.md\"", run.Out);
        Assert.Contains("\"ibuprofen.md\"", run.Out);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_named_and_the_others_are_shown()
    {
        var run = await CommandRun.OfAsync("", ["passages", "nothing.md", "ibuprofen.md", "--json", .. _pages.Settings]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing.md:1: error: ", run.Error);
        Assert.Contains("\"ibuprofen.md\"", run.Out);
    }

    [Fact]
    public async Task Check_names_what_is_odd_by_file_and_line()
    {
        var page = File.ReadAllText(Path.Combine(_pages.Content, "ibuprofen.md"));
        _pages.Write("odd.md", page.Replace("Ibuprofen", "Odd", StringComparison.Ordinal).Replace("**Side Effects:**", "", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync("", ["check", .. _pages.Settings]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.OutLines, l => l.StartsWith("odd.md:", StringComparison.Ordinal) && l.Contains(": warning: "));
    }

    [Fact]
    public async Task Check_fails_on_front_matter_that_cannot_be_read()
    {
        _pages.Write("broken.md", "---\ntitle: [unclosed\n---\n\n# Broken\n\n**Usage:** For colds.\n");

        var run = await CommandRun.OfAsync("", ["check", .. _pages.Settings]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutLines, l => l.StartsWith("broken.md:", StringComparison.Ordinal) && l.Contains(": error: "));
    }
}
