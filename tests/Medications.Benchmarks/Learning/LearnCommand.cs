using System.CommandLine;
using System.Globalization;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Benchmarks.Learning;

/// <summary><c>learn-questions</c>: learns what kinds of question look like, and writes the models that the library ships.</summary>
internal static class LearnCommand
{
    private const int Folds = 5;

    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "Folder of pages.", DefaultValueFactory = _ => "../shared/corpus" };
        var questions = new Option<string>("--questions") { Description = "Set of questions, some with their kind.", DefaultValueFactory = _ => "../shared/eval/retrieval-train.jsonl" };
        var command = new Command("learn-questions", "Learns kinds of question, and writes the models to src/Medications.Library/Questions/Data.") { content, questions };
        command.SetAction(parsed => Run(parsed.GetValue(content)!, parsed.GetValue(questions)!));
        return command;
    }

    private static void Run(string content, string questions)
    {
        const string Source = "tests/Medications.Benchmarks/Learning";
        const string Target = "src/Medications.Library/Questions/Data";
        var written = KindExamples.Written($"{Source}/questions.txt").ToList();
        var labelled = KindExamples.Labelled(questions);
        var faqs = KindExamples.Faqs(PageFolder.Read(content).Pages).ToList();
        var outputs = Enum.GetNames<QuestionKind>();
        Console.WriteLine($"{written.Count} written, {labelled.Count} labelled, {faqs.Count} FAQ questions.");

        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var trainer = new LogisticTrainer(outputs);
            trainer.Learn([.. written, .. faqs, .. labelled.Where((_, i) => i % Folds != fold)]);
            right += labelled.Where((_, i) => i % Folds == fold).Count(example => KindExamples.IsRight(trainer.Predict(example.Features), example));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Likeliest kind right, {Folds}-fold cross-validation: {(double)right / labelled.Count:P1}"));

        var final = new LogisticTrainer(outputs);
        final.Learn([.. written, .. faqs, .. labelled]);
        final.Write($"{Target}/question-kinds.model.txt", "Kinds of question; written by 'Medications.Benchmarks learn-questions'.");
    }
}
