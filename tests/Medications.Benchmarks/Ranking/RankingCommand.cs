using System.CommandLine;
using System.Text.Json;
using Lucene.Net.Index;
using Medications.Library;
using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Questions;
using Medications.Library.Ranking;

namespace Medications.Benchmarks.Ranking;

/// <summary>Learns the weights of the ranking from questions with known answers.</summary>
internal static class RankingCommand
{
    private const int Folds = 5;

    public static Command Create()
    {
        var command = new Command("learn-ranking", "Learns the weights of the ranking.");
        command.SetAction(_ => { Run(); return 0; });
        return command;
    }

    private static void Run()
    {
        var pages = PageFolder.Read("/work/shared/corpus").Pages;
        var names = new TitleNames(pages);
        var df = new Dictionary<string, int>();
        long n = 0;
        foreach (var page in pages)
            foreach (var passage in page.Passages)
            {
                n++;
                foreach (var t in MedicalAnalyzer.Terms((passage.Question ?? "") + "\n" + passage.Text).Distinct())
                    df[t] = df.GetValueOrDefault(t) + 1;
            }
        double Idf(string t) => df.TryGetValue(t, out var d) ? Math.Log(1 + (n - d + 0.5) / (d + 0.5)) : 0;
        var reader = new QuestionReader(LayVocabulary.Default);
        var byPath = pages.ToDictionary(p => p.Path);
        var train = Load("retrieval-train");
        var dev = Load("retrieval-dev");
        Console.WriteLine($"{train.Count} {dev.Count} features {train[0].Features[0].Length}");
        foreach (var l2 in new[] { 0.0003, 0.001, 0.003 })
            foreach (var l2k in new[] { 0.003, 0.01, 0.03, 0.1 })
            {
                var pen = Enumerable.Range(0, train[0].Features[0].Length).Select(i => i < FeatureExtractor.Count ? l2 : l2k).ToArray();
                var cv = CrossValidate(train, pen);
                var w = SoftmaxLearner.Learn(train, pen);
                Console.WriteLine($"l2 {l2} {l2k}: cv {cv.Item1:f1} {cv.Item2:f1}  train {Eval(w, train)}  dev {Eval(w, dev)}");
            }
        {
            var pen = Enumerable.Range(0, train[0].Features[0].Length).Select(i => i < FeatureExtractor.Count ? 0.001 : 0.03).ToArray();
            var w = SoftmaxLearner.Learn(train, pen);
            foreach (var f in Enum.GetValues<Feature>())
                Console.WriteLine($"  {f,-20} {w[(int)f]:f2}");
            for (var f = 0; f < FeatureExtractor.Count; f++)
            {
                var p2 = pen.ToArray(); p2[f] = 1000;
                var cv = CrossValidate(train, p2);
                Console.WriteLine($"  without {(Feature)f,-20} {cv.Item1:f1} {cv.Item2:f1}");
            }
        }

        List<Example> Load(string set)
        {
            var result = new List<Example>();
            foreach (var line in File.ReadLines($"/work/shared/eval/{set}.jsonl"))
            {
                using var d = JsonDocument.Parse(line);
                var r = d.RootElement;
                var q = r.GetProperty("question").GetString()!;
                var path = r.GetProperty("path").GetString()!;
                var spans = r.GetProperty("evidence").EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Array).Select(e => (e[0].GetInt32(), e[1].GetInt32())).ToList();
                var page = byPath[path];
                var mentions = names.In(q);
                var terms = new QuestionTerms(reader.Read(q, mentions), Idf);
                var passages = PassageAnalyzer.Analyze(page);
                var features = FeatureExtractor.Extract(terms, passages);
                result.Add(new(r.GetProperty("id").GetString()!, path, [.. features.Select((f, i) => Extend(f, terms, passages[i]))],
                    [.. passages.Select(p => spans.Any(s => p.Passage.StartLine <= s.Item2 && s.Item1 <= p.Passage.EndLine))]));
            }
            return result;
        }
    }

    private static double[] Extend(double[] f, QuestionTerms q, PassageAnalysis p)
    {
        var kinds = Enum.GetValues<QuestionKind>().Length;
        var r = new double[f.Length + (kinds * 8)];
        f.CopyTo(r, 0);
        foreach (var (k, pr) in q.Reading.Kinds)
            r[f.Length + ((int)k * 8) + (int)p.Passage.Section] = pr;
        return r;
    }

    private static (double, double) CrossValidate(List<Example> all, double[] pen)
    {
        int h1 = 0, h3 = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var test = all.Where((e, i) => Fold(e) == fold).ToList();
            var w = SoftmaxLearner.Learn([.. all.Where(e => Fold(e) != fold)], pen);
            foreach (var e in test)
            {
                var (a, b) = Hits(w, e);
                h1 += a;
                h3 += b;
            }
        }
        return (100.0 * h1 / all.Count, 100.0 * h3 / all.Count);
        static int Fold(Example e) => (TermId.Of(e.Group) & 0xffff) % Folds;
    }

    private static string Eval(double[] w, List<Example> all)
    {
        int h1 = 0, h3 = 0;
        foreach (var e in all)
        {
            var (a, b) = Hits(w, e);
            h1 += a;
            h3 += b;
        }
        return $"{100.0 * h1 / all.Count:f1} {100.0 * h3 / all.Count:f1}";
    }

    private static (int, int) Hits(double[] w, Example e)
    {
        var order = Enumerable.Range(0, e.Features.Length).OrderByDescending(i => SoftmaxLearner.Score(w, e.Features[i])).Take(3).ToList();
        return (e.IsAnswer[order[0]] ? 1 : 0, order.Any(i => e.IsAnswer[i]) ? 1 : 0);
    }
}
