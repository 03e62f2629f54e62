using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Questions;
using Medications.Library.Ranking;
using Microsoft.Extensions.Logging.Abstractions;

namespace Medications.Benchmarks.Ranking;

/// <summary><c>learn-ranking</c>: learns the weights of the ranking, and writes the file that the library ships.</summary>
internal static class RankingCommand
{
    private const string Target = "src/Medications.Library/Ranking/ranking-weights.json";
    private const double Penalty = 0.001;

    /// <summary>One FAQ of every so many medicines is asked word for word too.</summary>
    private const int VerbatimStep = 4;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerOptions.Web) { WriteIndented = true };

    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "Folder of pages.", DefaultValueFactory = _ => "../shared/corpus" };
        var orangeBook = new Option<string>("--orange-book") { Description = "The FDA Orange Book's products.txt.", DefaultValueFactory = _ => "../shared/orange-book/products.txt" };
        var train = new Option<string[]>("--train")
        {
            Description = "Questions to learn from.",
            DefaultValueFactory = _ => ["../shared/eval/retrieval-train.jsonl", "tests/Medications.Benchmarks/Ranking/Data/questions.jsonl"],
            AllowMultipleArgumentsPerToken = true,
        };
        var check = new Option<string>("--check") { Description = "Questions to check on.", DefaultValueFactory = _ => "../shared/eval/retrieval-dev.jsonl" };
        var ablate = new Option<bool>("--ablate") { Description = "Also measure what each feature brings." };
        var command = new Command("learn-ranking", $"Learns the weights of the ranking, and writes them to {Target}.") { content, orangeBook, train, check, ablate };
        command.SetAction(parsed => Run(
            parsed.GetValue(content)!, parsed.GetValue(orangeBook)!, parsed.GetValue(train)!, parsed.GetValue(check)!, parsed.GetValue(ablate)));
        return command;
    }

    private static void Run(string content, string orangeBook, string[] train, string check, bool ablate)
    {
        var indexPath = Directory.CreateTempSubdirectory("learn-ranking-").FullName;
        try
        {
            var store = new IndexStore(content, indexPath, NullLogger.Instance);
            using var index = store.Open(ContentFingerprint.Of(content, default), null, default).Index;
            var names = MedicineNames.Build([.. index.Pages.Where(p => p.IsAnswerable)], new NameSources(orangeBook));
            var ranker = new PassageRanker(RankingModel.Shipped, index);
            var sets = new TrainingSet(names, new QuestionInterpreter(names, new QuestionReader(LayVocabulary.Default)), ranker);
            Learn([.. train.SelectMany(sets.Load)], sets.Verbatim(VerbatimStep), sets.Load(check), ablate);
        }
        finally
        {
            Directory.Delete(indexPath, recursive: true);
        }
    }

    private static void Learn(IReadOnlyList<Example> train, IReadOnlyList<Example> verbatim, IReadOnlyList<Example> check, bool ablate)
    {
        var weights = SoftmaxLearner.Learn([.. train, .. verbatim], Penalties());
        Console.WriteLine($"cross-validated {Cross(train, verbatim, Penalties())}; learned from {Measure(train)}; word for word {Measure(verbatim)}; check {Measure(check)}");
        foreach (var feature in Enum.GetValues<Feature>())
        {
            var without = ablate ? $"  without: {Cross(train, verbatim, Penalties(feature))}" : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {feature,-20} {weights[(int)feature],6:F2}{without}"));
        }
        var confidence = ConfidenceLearner.Learn(train, weights);
        var named = Enum.GetValues<Feature>().ToDictionary(f => f.ToString(), f => Math.Round(weights[(int)f], 3));
        var file = new RankingModel.Weights(named, [.. confidence.Select(w => Math.Round(w, 3))]);
        File.WriteAllText(Target, JsonSerializer.Serialize(file, s_json) + "\n");
        ConfidenceLearner.Report(check, weights, new(file.Confidence));

        Hits Measure(IReadOnlyList<Example> examples) => Validation.Measure(examples, e => Scores(weights, e));
    }

    private static Hits Cross(IReadOnlyList<Example> examples, IReadOnlyList<Example> verbatim, double[] penalties) => Validation.Cross(examples, part =>
    {
        var weights = SoftmaxLearner.Learn([.. part, .. verbatim], penalties);
        return e => Scores(weights, e);
    });

    private static double[] Scores(double[] weights, Example example) => [.. example.Features.Select(f => SoftmaxLearner.Score(weights, f))];

    /// <summary>A feature that is left out has a penalty that keeps its weight at zero.</summary>
    private static double[] Penalties(Feature? without = null) =>
        [.. Enum.GetValues<Feature>().Select(f => f == without ? 1e6 : Penalty)];
}
