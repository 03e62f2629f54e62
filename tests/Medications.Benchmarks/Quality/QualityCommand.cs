using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Medications.Library.Pages;

namespace Medications.Benchmarks.Quality;

/// <summary><c>quality</c>: how often the right passage comes first, here and with other engines, on the same pages and questions.</summary>
internal static class QualityCommand
{
    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "Folder of pages.", DefaultValueFactory = _ => "../shared/corpus" };
        var questions = new Option<string>("--questions") { Description = "Set of questions with gold lines.", DefaultValueFactory = _ => "../shared/eval/retrieval-dev.jsonl" };
        var orangeBook = new Option<string?>("--orange-book") { Description = "The FDA Orange Book's products.txt.", DefaultValueFactory = _ => "../shared/orange-book/products.txt" };
        var faqs = new Option<int>("--faqs") { Description = "Also ask every Nth FAQ of the pages word for word; 0 asks none.", DefaultValueFactory = _ => 1 };
        var misses = new Option<bool>("--misses") { Description = "Name the FAQs that got another answer than their own." };
        var command = new Command("quality", "Compares the bot with other engines and prints a table in Markdown.") { content, questions, orangeBook, faqs, misses };
        command.SetAction(parsed => Run(
            parsed.GetValue(content)!, parsed.GetValue(questions)!, parsed.GetValue(orangeBook), parsed.GetValue(faqs), parsed.GetValue(misses)));
        return command;
    }

    private static void Run(string content, string questionsPath, string? orangeBook, int faqs, bool misses)
    {
        var pages = PageFolder.Read(content).Pages;
        var questions = GoldQuestion.Load(questionsPath);
        Line($"{pages.Count:N0} pages, {pages.Sum(page => page.Passages.Count):N0} passages, {questions.Count} questions:");
        Line($"");
        Line($"| engine | right medicine first | answering passage first | among the first three | median of a question | index |");
        Line($"|---|---|---|---|---|---|");
        Row(() => new MedicationsEngine(content, orangeBook), questions, engine => CheckFaqs(engine, pages, faqs, misses));
        Row(() => new LuceneEngine(pages, boostTitle: true), questions);
        Row(() => new LuceneEngine(pages, boostTitle: false), questions);
        Row(() => new SqliteEngine(pages), questions);
    }

    private static void Row(Func<IPassageEngine> open, IReadOnlyList<GoldQuestion> questions, Action<IPassageEngine>? more = null)
    {
        var start = Stopwatch.GetTimestamp();
        using var engine = open();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var score = Score.Measure(engine, questions);
        Line($"| {engine.Name} | {score.Medicine:P0} | {score.EvidenceAt1:P0} | {score.EvidenceAt3:P0} | {score.MedianMilliseconds:F1} ms | {seconds:F1} s |");
        more?.Invoke(engine);
    }

    // Told on standard error, so that standard output is the table.
    private static void CheckFaqs(IPassageEngine engine, IReadOnlyList<Page> pages, int every, bool misses)
    {
        if (every <= 0)
            return;
        foreach (var misspell in new[] { false, true })
        {
            var check = FaqCheck.Run(engine, pages, misspell, every, misses ? Miss : null);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"FAQs asked word for word{(misspell ? ", the name misspelled by a letter" : "")}: own answer first {(double)check.Own / check.Asked:P2} of {check.Asked:N0}"));
        }
    }

    private static void Miss(Page page, string question, Passage? got) =>
        Console.Error.WriteLine($"MISS {page.Path} '{question}' got {(got is null ? "none" : $"{got.Path}:{got.StartLine} {got.Question ?? got.Section.ToString()}")}");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
