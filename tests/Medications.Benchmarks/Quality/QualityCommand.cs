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
        var command = new Command("quality", "Compares the library with other engines and prints a table in Markdown.") { content, questions };
        command.SetAction(parsed => Run(parsed.GetValue(content)!, parsed.GetValue(questions)!));
        return command;
    }

    private static void Run(string content, string questionsPath)
    {
        var pages = PageFolder.Read(content).Pages;
        var questions = GoldQuestion.Load(questionsPath);
        Console.WriteLine($"{pages.Count} pages, {pages.Sum(page => page.Passages.Count)} passages, {questions.Count} questions.");
        Console.WriteLine();
        Console.WriteLine("| engine | right medicine first | answering passage first | among the first three | median | index |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Row(() => new LuceneEngine(pages, boostTitle: false), questions);
        Row(() => new LuceneEngine(pages, boostTitle: true), questions);
        Row(() => new SqliteEngine(pages), questions);
    }

    private static void Row(Func<IPassageEngine> open, IReadOnlyList<GoldQuestion> questions)
    {
        var start = Stopwatch.GetTimestamp();
        using var engine = open();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var score = Score.Measure(engine, questions);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {engine.Name} | {score.Medicine:P0} | {score.EvidenceAt1:P0} | {score.EvidenceAt3:P0} | {score.MedianMilliseconds:F1} ms | {seconds:F1} s |"));
    }
}
