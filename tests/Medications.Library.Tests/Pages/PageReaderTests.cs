using Medications.Library.Pages;

namespace Medications.Library.Tests.Pages;

public sealed class PageReaderTests
{
    private const string FrontMatter = "---\nlayout: minimal-medicine\ntitle: Exemplol\n---\n\n# Exemplol\n";

    [Fact]
    public void The_title_comes_from_the_front_matter()
    {
        Assert.Equal("Exemplol", Read("### Usage\nFor tests.\n").Title);
        Assert.Equal("From the heading", PageReader.Read("a/b.md", "# From the heading\n\n### Usage\nFor tests.\n").Title);
        Assert.Equal("b", PageReader.Read("a/b.md", "For tests.\n").Title);
    }

    [Theory]
    [InlineData("### Usage\nEases pain.", SectionKind.Usage)]
    [InlineData("### Usage:\n\nEases pain.", SectionKind.Usage)]
    [InlineData("## Uses\nEases pain.", SectionKind.Usage)]
    [InlineData("**Usage:** Eases pain.", SectionKind.Usage)]
    [InlineData("**Usage:**\n\nEases pain.", SectionKind.Usage)]
    [InlineData("**Usage**: Eases pain.", SectionKind.Usage)]
    [InlineData("### Usage: Eases pain.", SectionKind.Usage)]
    [InlineData("### Dosage (Exemplol & Testin)\nEases pain.", SectionKind.Dosage)]
    [InlineData("### How It Works\nEases pain.", SectionKind.HowItWorks)]
    [InlineData("### Side effects (common)\nEases pain.", SectionKind.SideEffects)]
    [InlineData("**Warnings and Precautions:** Eases pain.", SectionKind.Precautions)]
    [InlineData("### A heading of its own\nEases pain.", SectionKind.Other)]
    [InlineData("Eases pain.", SectionKind.Other)]
    public void A_section_is_found_by_heading_or_label(string markdown, SectionKind expected)
    {
        var passage = Assert.Single(Read(markdown).Passages);
        Assert.Equal(expected, passage.Section);
        Assert.Equal("Eases pain.", passage.Text);
    }

    [Theory]
    [InlineData("* **Q: Is it safe?** A: Yes, it is.")]
    [InlineData("*   **Q:  Is it safe?**  A:  Yes, it is.")]
    [InlineData("* **Is it safe?** Yes, it is.")]
    [InlineData("* **Q1: Is it safe?**\n   A: Yes, it is.")]
    [InlineData("* **Q: Is it safe?**\n    * **A:** Yes, it is.")]
    [InlineData("* **Q: Is it safe?**\n    * A: Yes, it is.")]
    [InlineData("* **Q: Is it safe?**\n    *A: Yes, it is.*")]
    [InlineData("* **Q: Is it safe?**\n\nA: Yes, it is.")]
    [InlineData("* **Q: Is it safe?**\n* **A:** Yes, it is.")]
    [InlineData("**Q: Is it safe?**\n\nA: Yes, it is.")]
    [InlineData("**Q: Is it safe?**\nA: Yes, it is.")]
    [InlineData("**Is it safe?**\n\nYes, it is.")]
    [InlineData("* Q: Is it safe? A: Yes, it is.")]
    [InlineData("1. **Is it safe?** Yes, it is.")]
    [InlineData("* Questions:\n    * **Q: Is it safe?** A: Yes, it is.")]
    [InlineData("Is it safe?\n\nYes, it is.")]
    [InlineData("#### Is it safe?\nYes, it is.")]
    [InlineData("**Q: Is it safe?**Yes, it is.")]
    [InlineData("*\n* **Q: Is it safe?** A: Yes, it is.\n*")]
    public void An_FAQ_is_found_however_it_is_marked(string markdown)
    {
        var faq = Assert.Single(Read("### FAQs\n\n" + markdown).Passages, p => p.Question is not null);
        Assert.Equal("Is it safe?", faq.Question);
        Assert.Equal("Yes, it is.", faq.Text);
    }

    [Fact]
    public void Questions_that_follow_each_other_line_by_line_are_told_apart()
    {
        var page = Read("### FAQs\n**Q: Is it safe?**\nA: Yes.\n**Q: Is it cheap?**\nA: No.\n");
        Assert.Equal(["Is it safe?", "Is it cheap?"], page.Passages.Select(p => p.Question));
        Assert.Equal(["Yes.", "No."], page.Passages.Select(p => p.Text));
    }

    [Fact]
    public void An_answer_keeps_its_list()
    {
        var page = Read("### FAQs\n**Q: What forms are there?**\n\nA: These:\n\n* tablets\n* drops\n\n**Q: Is it cheap?**\n\nA: No.\n");
        Assert.Equal("These:\n\n* tablets\n* drops", page.Passages[0].Text);
        Assert.Equal(2, page.Passages.Count);
    }

    [Fact]
    public void Lines_are_those_of_the_file()
    {
        var page = Read("### Usage\nEases pain.\n\n### FAQs\n* **Q: Is it safe?**\n  A: Yes.\n");
        Assert.Equal((8, 8), (page.Passages[0].StartLine, page.Passages[0].EndLine));
        Assert.Equal((11, 12), (page.Passages[1].StartLine, page.Passages[1].EndLine));
    }

    [Fact]
    public void Lines_are_the_same_with_Windows_line_ends()
    {
        var page = PageReader.Read("a.md", (FrontMatter + "### Usage\nEases pain.\nAnd fever.\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        var passage = Assert.Single(page.Passages);
        Assert.Equal((8, 9), (passage.StartLine, passage.EndLine));
        Assert.Equal("Eases pain.\nAnd fever.", passage.Text);
    }

    [Fact]
    public void A_list_stays_with_its_label_and_lead_in()
    {
        var page = Read("### Side Effects\n**Common:**\n\nThese may pass:\n\n* nausea\n* rash\n\nSee a doctor.\n");
        Assert.Equal(["**Common:**\n\nThese may pass:\n\n* nausea\n* rash", "See a doctor."], page.Passages.Select(p => p.Text));
    }

    [Fact]
    public void A_long_list_is_split_between_its_items()
    {
        var items = Enumerable.Range(1, 30).Select(i => $"* **Item {i}:** " + new string('x', 80));
        var page = Read("### Precautions\nMind these:\n\n" + string.Join('\n', items) + "\n");
        Assert.True(page.Passages.Count > 1);
        Assert.All(page.Passages, p => Assert.True(p.Text.Length <= Passage.MaxLength));
        Assert.All(page.Passages.Skip(1), p => Assert.StartsWith("* **Item", p.Text, StringComparison.Ordinal));
        Assert.Equal(30, page.Passages.Sum(p => p.Text.Split("* **Item").Length - 1));
    }

    [Fact]
    public void A_long_paragraph_is_split_between_its_sentences()
    {
        var page = Read("### Usage\n" + string.Join(' ', Enumerable.Repeat("It is used for many things, e.g. Tests of length.", 60)));
        Assert.True(page.Passages.Count > 1);
        Assert.All(page.Passages, p => Assert.StartsWith("It is used", p.Text, StringComparison.Ordinal));
        Assert.All(page.Passages, p => Assert.True(p.Text.Length <= Passage.MaxLength));
    }

    [Fact]
    public void One_endless_word_is_split_too()
    {
        var page = Read("### Usage\n" + new string('x', 5000));
        Assert.Equal(5000, page.Passages.Sum(p => p.Text.Length));
        Assert.All(page.Passages, p => Assert.True(p.Text.Length <= Passage.MaxLength));
    }

    [Fact]
    public void Sections_of_an_ingredient_know_whose_they_are()
    {
        var page = PageReader.Read("a.md", "---\ntitle: Exemplol + Testin\n---\n### Exemplol\n**Usage:** Pain.\n\n### Testin\n**Usage:** Fever.\n\n### Dosage (Testin)\nOne.\n\n### Precautions\nNone.\n");
        Assert.Equal(["Exemplol", "Testin", "Testin", null], page.Passages.Select(p => p.Subject));
        Assert.Equal([SectionKind.Usage, SectionKind.Usage, SectionKind.Dosage, SectionKind.Precautions], page.Passages.Select(p => p.Section));
    }

    [Theory]
    [InlineData("**Disclaimer:** This is no medical advice.")]
    [InlineData("### Disclaimer\nThis is no medical advice.")]
    [InlineData("*Disclaimer: This is no medical advice.*")]
    [InlineData("**Important Disclaimer:** This is no medical advice.")]
    [InlineData("**Disclaimer:**\n\nThis is no medical advice.")]
    public void A_disclaimer_is_kept_apart_word_for_word(string markdown)
    {
        var page = Read("### Usage\nEases pain.\n\n### FAQs\n* **Q: Is it safe?** A: Yes.\n\n" + markdown + "\n\n**Note:** This information is AI-generated or crowd-sourced and may be wrong.\n");
        Assert.Equal("This is no medical advice.", page.Disclaimer);
        Assert.Equal("This information is AI-generated or crowd-sourced and may be wrong.", page.Note);
        Assert.Equal(["Eases pain.", "Yes."], page.Passages.Select(p => p.Text));
    }

    [Fact]
    public void A_disclaimer_without_a_label_is_one_only_at_the_end_of_the_page()
    {
        const string Words = "This information is for general knowledge and is not medical advice.";
        Assert.Equal(Words, Read($"### Usage\nEases pain.\n\n{Words}\n").Disclaimer);
        Assert.Null(Read($"{Words}\n\n### Usage\nEases pain.\n").Disclaimer);
    }

    [Fact]
    public void Names_are_read_from_their_sections()
    {
        var page = Read("**Generic Name:** Exemplol hydrochloride\n\n**Brand Names:** Exa, Exa Forte (India), and Plol.\n\n**Usage:** Pain.\n");
        Assert.Equal(["Exemplol hydrochloride"], page.GenericNames);
        Assert.Equal(["Exa", "Exa Forte", "Plol"], page.BrandNames);
    }

    [Fact]
    public void A_refusal_to_write_the_page_is_never_an_answer()
    {
        var page = Read("I cannot provide information on this combination, because it is not a standard formulation. " + string.Join(' ', Enumerable.Repeat("Please provide the name of a medicine.", 10)));
        Assert.False(page.IsAnswerable);
        Assert.Contains(page.Problems, p => p.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void A_page_that_says_next_to_nothing_is_never_an_answer()
    {
        Assert.False(Read("### Usage\nNot known.\n").IsAnswerable);
        Assert.False(PageReader.Read("a.md", "").IsAnswerable);
    }

    [Fact]
    public void An_editor_is_told_what_is_missing()
    {
        var problems = Read("### Usage\n" + string.Join(' ', Enumerable.Repeat("word", 60)) + "\n\n### Dosage\n\n### FAQs\n* **Q: Is it safe?**\n* **Q: Is it cheap?** A: No.\n").Problems;
        Assert.Contains(problems, p => p is { Line: 13, Message: "the question \"Is it safe?\" has no answer" });
        Assert.Contains(problems, p => p is { Line: 10, Message: "the section \"Dosage\" is empty" });
        Assert.Contains(problems, p => p.Message == "no section \"Side Effects\", \"How it Works\", \"Precautions\"");
        Assert.Contains(problems, p => p.Message == "no disclaimer");
    }

    [Theory]
    [InlineData("---\ntitle: [broken\n---\n# Exemplol\n### Usage\nEases pain.\n")]
    [InlineData("---\ntitle: Exemplol\n# Exemplol\n### Usage\nEases pain.\n")]
    public void A_page_with_broken_front_matter_is_read_and_reported(string markdown)
    {
        var page = PageReader.Read("a.md", markdown);
        Assert.Contains(page.Problems, p => p.Severity == ProblemSeverity.Error && p.Message.Contains("front matter", StringComparison.Ordinal));
        Assert.Contains(page.Passages, p => p is { Section: SectionKind.Usage, Text: "Eases pain." });
        Assert.Equal("Exemplol", page.Title);
    }

    private static Page Read(string body) => PageReader.Read("e/exemplol.md", FrontMatter + body);
}
