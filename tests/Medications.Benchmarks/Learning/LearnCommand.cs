using System.CommandLine;
using System.Globalization;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Benchmarks.Learning;

/// <summary><c>learn-questions</c>: learns what kinds of question look like, and writes the models that the library ships.</summary>
internal static class LearnCommand
{
    /// <summary>Questions about pages.</summary>
    private const string Asked = "tests/Medications.Benchmarks/Ranking/Data/questions.jsonl";

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
        LearnKinds($"{Source}/questions.txt", questions, content, $"{Target}/question-kinds.model.txt");
        LearnRelevance(
            [$"{Source}/questions.txt", $"{Source}/no-name.txt"], [questions, Asked], $"{Source}/off-topic.txt", $"{Source}/messages.jsonl", $"{Target}/medical-relevance.model.txt");
    }

    private static void LearnKinds(string writtenPath, string questions, string content, string target)
    {
        var written = KindExamples.Written(writtenPath).ToList();
        IReadOnlyList<Example> labelled = [.. KindExamples.Labelled(questions), .. KindExamples.Labelled(Asked)];
        var faqs = KindExamples.Faqs(PageFolder.Read(content).Pages).ToList();
        var outputs = Enum.GetNames<QuestionKind>();
        Console.WriteLine($"Kinds: {written.Count} written, {labelled.Count} labelled, {faqs.Count} FAQ questions.");
        var right = CrossValidation.CountRight(() => new(outputs), labelled, [.. written, .. faqs], KindExamples.IsRight);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Likeliest kind right, {CrossValidation.Folds}-fold cross-validation: {(double)right / labelled.Count:P1}"));
        var final = new LogisticTrainer(outputs);
        final.Learn([.. written, .. faqs, .. labelled]);
        final.Write(target, "Kinds of question; written by 'Medications.Benchmarks learn-questions'.");
    }

    private static void LearnRelevance(IReadOnlyList<string> medicalPaths, IReadOnlyList<string> namedPaths, string otherPath, string messagesPath, string target)
    {
        List<Example> medical = [.. medicalPaths.SelectMany(RelevanceExamples.Medical), .. namedPaths.SelectMany(RelevanceExamples.Named), .. RelevanceExamples.Messages(messagesPath, "needs-medicine")];
        List<Example> other = [.. RelevanceExamples.Other(otherPath), .. RelevanceExamples.Messages(messagesPath, "off-topic"), .. RelevanceExamples.Messages(messagesPath, "smalltalk")];
        var rightMedical = CrossValidation.CountRight(() => new(MedicalRelevance.Outputs), medical, other, (p, _) => p[1] >= 0.5);
        var rightOther = CrossValidation.CountRight(() => new(MedicalRelevance.Outputs), other, medical, (p, _) => p[1] < 0.5);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Relevance, {CrossValidation.Folds}-fold cross-validation: medical told as such {(double)rightMedical / medical.Count:P1} of {medical.Count}, other {(double)rightOther / other.Count:P1} of {other.Count}"));
        var final = new LogisticTrainer(MedicalRelevance.Outputs) { Smallest = 0.3 };
        final.Learn([.. medical, .. other]);
        final.Write(target, "Whether a text is about a medicine; written by 'Medications.Benchmarks learn-questions'.");
    }
}
