using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Medications.Bot.Triage;
using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.Rules;
using Medications.Bot.Triage.SmallTalk;

namespace Medications.Benchmarks.Triage;

/// <summary>Learns the triage's weights and measures the triage.</summary>
static class TriageCommands
{
    const int Folds = 5;

    /// <summary>So many features explain a miss.</summary>
    const int MostParts = 12;

    static readonly EvidenceReader s_reader = EvidenceReader.FromEmbeddedData();

    static readonly EvidenceWeights s_shipped = EvidenceWeights.FromEmbeddedData();

    const string Examples = "tests/Medications.Benchmarks/Triage/Data/examples.jsonl";
    const string Messages = "tests/Medications.Benchmarks/Triage/Data/messages.jsonl";

    /// <summary>Messages about anything, none of them an alarm.</summary>
    const string About = "tests/Medications.Benchmarks/Learning/messages.jsonl";

    /// <summary>Questions that medicine pages answer.</summary>
    const string Questions = "tests/Medications.Benchmarks/Ranking/Data/questions.jsonl";

    /// <summary>The questions among the ordinary ones that ought to raise an alarm, or may: one id a line.</summary>
    const string NotOrdinary = "tests/Medications.Benchmarks/Triage/Data/not-ordinary.txt";

    const string Weights = "src/Medications.Bot/Triage/Data/evidence-weights.tsv";

    /// <summary><c>learn-triage</c>: cross-validates on the examples, learns from all of them, and writes what the bot ships.</summary>
    public static Command CreateLearn()
    {
        var labelled = new Option<string>("--labelled") { Description = "Further labelled messages, JSON Lines.", DefaultValueFactory = _ => "../shared/eval/safety-train.jsonl" };
        var ordinary = new Option<string>("--ordinary") { Description = "Questions about medicines, JSON Lines.", DefaultValueFactory = _ => "../shared/eval/retrieval-train.jsonl" };
        var pages = new Option<string>("--pages") { Description = "The library, for its frequent questions.", DefaultValueFactory = _ => "../shared/corpus" };
        var command = new Command("learn-triage", $"Learns what alarms look like, and writes {Weights}.") { labelled, ordinary, pages };
        command.SetAction(parsed =>
        {
            var except = File.ReadLines(NotOrdinary).Where(line => !line.StartsWith('#')).ToHashSet();
            Learn(
                [
                    .. TriageExample.ReadAll(Examples), .. TriageExample.ReadAll(Messages), .. TriageExample.ReadAll(parsed.GetValue(labelled)!),
                    .. TriageExample.ReadQuestions(parsed.GetValue(ordinary)!, except), .. TriageExample.ReadQuestions(Questions, except),
                    .. TriageExample.ReadOrdinary(About, except),
                ],
                [.. TriageExample.ReadFaqs(parsed.GetValue(pages)!)]);
        });
        return command;
    }

    /// <summary><c>triage</c>: measures the triage as it ships on labelled messages.</summary>
    public static Command CreateCheck()
    {
        var sets = new Argument<string[]>("sets") { Description = "Labelled messages, JSON Lines.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("triage", "Measures alarms recognised, false alarms, and time a message.") { sets };
        command.SetAction(parsed => Check(parsed.GetValue(sets)!));
        return command;
    }

    static void Learn(IReadOnlyList<TriageExample> written, IReadOnlyList<TriageExample> faqs)
    {
        var reader = EvidenceReader.FromEmbeddedData();
        Console.WriteLine($"{written.Count} messages, {faqs.Count} frequent questions");
        CrossValidate(reader, written, faqs);
        var weights = LearnFrom(reader, [.. written, .. faqs]);
        File.WriteAllLines(Weights, weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w =>
            string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value.Emergency:0.#}\t{w.Value.Crisis:0.#}")));
    }

    /// <summary>Measures each message with weights that were learned without its fold.</summary>
    static void CrossValidate(EvidenceReader reader, IReadOnlyList<TriageExample> written, IReadOnlyList<TriageExample> faqs)
    {
        var smallTalk = SmallTalkRecognizer.FromEmbeddedData();
        var guesses = SmallTalkClassifier.FromEmbeddedData();
        var results = new List<(TriageExample, TriageResult)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var learned = written.Where((_, i) => i % Folds != fold).Concat(faqs);
            var triage = new MessageTriage(reader, new EvidenceWeights(LearnFrom(reader, [.. learned])), smallTalk, guesses);
            results.AddRange(written.Where((_, i) => i % Folds == fold).Select(e => (e, triage.Assess(e.Message))));
        }
        Report($"{Folds}-fold cross-validation", results);
    }

    /// <summary>
    /// Learns from the stretches that the triage looks at. In an ordinary message all are ordinary; in one that raises an alarm one
    /// is its cause: the likeliest, by what the other messages teach.
    /// </summary>
    static Dictionary<string, (float Emergency, float Crisis)> LearnFrom(EvidenceReader reader, IReadOnlyList<TriageExample> examples)
    {
        var read = examples.Select(e => (Example: e, Stretches: reader.StretchesOf(reader.Read(e.Message)))).ToLookup(r => r.Stretches.Count > 1 && r.Example.Expect != Alarm.None);
        var (clear, unclear) = (read[false].SelectMany(r => r.Stretches.Select(s => (s, r.Example.Expect, r.Example.Weight))).ToArray(), read[true].ToArray());
        var weights = WeightLearner.Learn(clear);
        if (unclear.Length == 0)
            return weights;
        var learned = new EvidenceWeights(weights);
        return WeightLearner.Learn([.. clear, .. unclear.Select(r => (r.Stretches.MaxBy(s => ProbabilityOf(r.Example.Expect, learned.Weigh(s)))!, r.Example.Expect, r.Example.Weight))]);

        static double ProbabilityOf(Alarm alarm, (double Emergency, double Crisis) weighed) => alarm == Alarm.Crisis ? weighed.Crisis : weighed.Emergency;
    }

    static void Check(IReadOnlyList<string> paths)
    {
        var triage = new MessageTriage();
        foreach (var path in paths)
        {
            var examples = TriageExample.ReadAll(path);
            Report(Path.GetFileName(path), [.. examples.Select(e => (e, triage.Assess(e.Message)))]);
            var started = Stopwatch.GetTimestamp();
            foreach (var example in examples)
                triage.Assess(example.Message);
            var elapsed = Stopwatch.GetElapsedTime(started) / examples.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0.000} ms a message"));
        }
    }

    static void Report(string name, IReadOnlyList<(TriageExample Example, TriageResult Result)> results)
    {
        foreach (var (example, result) in results.Where(r => RaisedBy(r.Result) != r.Example.Expect))
            Console.WriteLine($"MISS wanted {example.Expect} got {result}: {example.Message}\n     {Explain(example.Message)}");
        var alarms = results.Where(r => r.Example.Expect != Alarm.None).ToArray();
        var crises = results.Where(r => r.Example.Expect == Alarm.Crisis).ToArray();
        var ordinary = results.Where(r => r.Example.Expect == Alarm.None).ToArray();
        Console.WriteLine(
            $"{name}: recognised {Share(alarms, r => RaisedBy(r.Result) != Alarm.None)}, " +
            $"crises as crises {Share(crises, r => RaisedBy(r.Result) == Alarm.Crisis)}, " +
            $"false alarms {Share(ordinary, r => RaisedBy(r.Result) != Alarm.None)}, " +
            $"in doubt {results.Count(r => r.Result is TriageResult.Emergency { InDoubt: true } or TriageResult.Ordinary { Warning: not TriageWarning.None })}");
    }

    /// <summary>What was found in each stretch of a message, where, and what weighed most, without which a miss is not understood.</summary>
    static string Explain(string message) => string.Join("\n     ", s_reader.StretchesOf(s_reader.Read(message)).Select(Explain));

    static string Explain(MessageEvidence evidence)
    {
        var found = evidence.Findings.Select(f =>
            $"{f.Concept.Name}:{f.Mode}({string.Join(' ', evidence.Tokens.Take(f.Start..f.End).Select(t => t.Text))})");
        var (emergency, crisis) = s_shipped.Weigh(evidence);
        var parts = s_shipped.Parts(evidence)
            .Select(p => (p.Feature, Value: crisis > emergency ? p.Crisis : p.Emergency))
            .OrderByDescending(p => Math.Abs(p.Value))
            .Take(MostParts)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Feature} {p.Value:+0.0;-0.0}"));
        return string.Create(CultureInfo.InvariantCulture, $"emergency {emergency:0.00} crisis {crisis:0.00}: ")
            + string.Join(' ', evidence.Rules.Select(r => r.IsSure ? $"SURE[{r.Name}]" : $"[{r.Name}]").Concat(found)) + " | " + string.Join(", ", parts);
    }

    static string Share<T>(IReadOnlyCollection<T> of, Func<T, bool> hit) =>
        of.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * of.Count(hit) / of.Count:0.0} % ({of.Count(hit)}/{of.Count})");

    static Alarm RaisedBy(TriageResult result) => result switch
    {
        TriageResult.Emergency => Alarm.Emergency,
        TriageResult.Crisis => Alarm.Crisis,
        _ => Alarm.None,
    };
}
