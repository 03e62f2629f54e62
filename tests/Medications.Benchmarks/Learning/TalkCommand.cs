using System.CommandLine;
using System.Globalization;
using Medications.Bot.Triage;
using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.SmallTalk;

namespace Medications.Benchmarks.Learning;

/// <summary><c>learn-small-talk</c>: learns what small talk looks like, and writes the weights that the bot ships.</summary>
internal static class TalkCommand
{
    private const string Benchmarks = "tests/Medications.Benchmarks";
    private const string Target = "src/Medications.Bot/Triage/Data/small-talk-weights.txt";
    private const string KindTarget = "src/Medications.Bot/Triage/Data/small-talk-kinds.txt";

    private static readonly double[] Thresholds = [0.6, 0.95, 0.98];

    public static Command Create()
    {
        var questions = new Option<string>("--questions") { Description = "Questions about medicines, JSON Lines.", DefaultValueFactory = _ => "../shared/eval/retrieval-train.jsonl" };
        var command = new Command("learn-small-talk", $"Learns what small talk looks like, and writes {Target}.") { questions };
        command.SetAction(parsed => Run(parsed.GetValue(questions)!));
        return command;
    }

    private static void Run(string questions)
    {
        var examples = new TalkExamples(
            EvidenceReader.FromEmbeddedData(),
            new SmallTalkFeatures(EmbeddedData.ReadYaml<SmallTalkFile>("small-talk.yaml")),
            SmallTalkRecognizer.FromEmbeddedData());
        const string Learning = $"{Benchmarks}/Learning";
        List<Example> talk = [.. examples.Messages($"{Learning}/messages.jsonl"), .. examples.Written($"{Learning}/small-talk.txt")];
        List<Example> medical =
        [
            .. examples.OtherLines($"{Learning}/questions.txt"), .. examples.OtherLines($"{Learning}/no-name.txt"),
            .. examples.OtherRows($"{Benchmarks}/Ranking/Data/questions.jsonl", "question"), .. examples.OtherRows(questions, "question"),
        ];
        List<Example> triage = [.. examples.OtherRows($"{Benchmarks}/Triage/Data/messages.jsonl", "message")];
        List<Example> other = [.. examples.OtherRows($"{Learning}/messages.jsonl", "message"), .. examples.OtherLines($"{Learning}/off-topic.txt")];
        var any = talk.ConvertAll(TalkExamples.AnyKind);
        Validate(("small talk", any), ("questions about medicines", medical), ("messages to the triage", triage), ("messages of all sorts", other));
        var trainer = Trainer();
        trainer.Learn([.. any, .. medical, .. triage, .. other]);
        trainer.Write(Target, "What small talk looks like; written by 'Medications.Benchmarks learn-small-talk'.");

        ValidateKinds(talk);
        var kinds = KindTrainer();
        kinds.Learn(talk);
        kinds.Write(KindTarget, "What the kinds of small talk look like; written by 'Medications.Benchmarks learn-small-talk'.");
    }

    private static LogisticTrainer Trainer() => new(SmallTalkClassifier.Outputs) { Fewest = 3, Smallest = 0.3 };

    private static LogisticTrainer KindTrainer() => new(TalkExamples.Outputs) { Fewest = 3, Smallest = 0.5 };

    private static void ValidateKinds(List<Example> talk)
    {
        var right = CrossValidation.CountRight(KindTrainer, talk, [], KindExamples.IsRight);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kind of small talk told right: {(double)right / talk.Count:P1}"));
    }

    /// <summary>Prints which share of each set is taken for small talk by weights that were learned without its fold.</summary>
    private static void Validate(params (string Name, List<Example> Examples)[] sets)
    {
        var taken = sets.Select(_ => new List<double>()).ToArray();
        for (var fold = 0; fold < CrossValidation.Folds; fold++)
        {
            var trainer = Trainer();
            trainer.Learn([.. sets.SelectMany(set => set.Examples.Where((_, i) => i % CrossValidation.Folds != fold))]);
            for (var set = 0; set < sets.Length; set++)
            {
                taken[set].AddRange(sets[set].Examples.Where((_, i) => i % CrossValidation.Folds == fold).Select(example => trainer.Predict(example.Features)[1]));
            }
        }

        for (var set = 0; set < sets.Length; set++)
        {
            var shares = Thresholds.Select(from => string.Create(CultureInfo.InvariantCulture, $"{(double)taken[set].Count(p => p >= from) / taken[set].Count:P1} from {from}"));
            Console.WriteLine($"{sets[set].Name}, {taken[set].Count}: taken for small talk {string.Join(", ", shares)}");
        }
    }
}
