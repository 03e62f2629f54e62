using System.CommandLine;
using System.Globalization;
using System.Text;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Benchmarks.Learning;

/// <summary><c>learn-names</c>: learns what words that name a medicine look like, and writes the weights that the library ships.</summary>
internal static class LearnNamesCommand
{
    private const string Target = "src/Medications.Library/Names/Data/name-likeness.tsv";
    private const double SmallestKept = 0.15;

    private static readonly string[] s_messages =
    [
        "tests/Medications.Benchmarks/Learning/messages.jsonl", "tests/Medications.Benchmarks/Triage/Data/messages.jsonl", "tests/Medications.Benchmarks/Ranking/Data/questions.jsonl",
    ];

    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "Folder of pages.", DefaultValueFactory = _ => "../shared/corpus" };
        var orangeBook = new Option<string>("--orange-book") { Description = "The FDA Orange Book's products.txt.", DefaultValueFactory = _ => "../shared/orange-book/products.txt" };
        var questions = new Option<string>("--questions") { Description = "Set of questions about medicines.", DefaultValueFactory = _ => "../shared/eval/retrieval-train.jsonl" };
        var command = new Command("learn-names", $"Learns what unknown names of medicines look like, and writes {Target}.") { content, orangeBook, questions };
        command.SetAction(parsed => Run(parsed.GetValue(content)!, parsed.GetValue(orangeBook)!, parsed.GetValue(questions)!));
        return command;
    }

    private static void Run(string content, string orangeBook, string questions)
    {
        var source = new NameExamples(PageFolder.Read(content).Pages, orangeBook);
        var examples = s_messages.Append(questions).SelectMany(source.Of).ToList();
        Console.WriteLine($"{examples.Count(e => e.IsName):N0} names, {examples.Count(e => !e.IsName):N0} other words, {examples.Count(e => e is { IsName: false, IsOrdinary: false }):N0} of them in no list.");
        Validate(examples);
        Write(LogisticLearner.Learn(examples));
    }

    private static void Validate(List<NameExample> examples)
    {
        List<(double Probability, NameExample Example)> judged = [];
        for (var fold = 0; fold < NameExamples.Parts; fold++)
        {
            var weights = LogisticLearner.Learn([.. examples.Where(e => e.Message % NameExamples.Parts != fold)]);
            judged.AddRange(examples.Where(e => e.Message % NameExamples.Parts == fold && !e.IsOrdinary).Select(e => (NameLikeness.Of(e.Features, weights), e)));
        }
        foreach (var threshold in new[] { 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9 })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"from {threshold}: {Share(e => e.IsName):P1} of names, {Share(e => !e.IsName):P1} of other words that are in no list"));
            double Share(Func<NameExample, bool> which) => judged.Where(j => which(j.Example)).Average(j => j.Probability >= threshold ? 1.0 : 0);
        }
    }

    private static void Write(IReadOnlyDictionary<string, double> weights)
    {
        var text = new StringBuilder("# What makes a word look like a medicine's name: feature <tab> weight. Written by 'Medications.Benchmarks learn-names'.\n");
        foreach (var (feature, weight) in weights.Where(w => Math.Abs(w.Value) >= SmallestKept).OrderBy(w => w.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.##}\n");
        File.WriteAllText(Target, text.ToString());
    }
}
