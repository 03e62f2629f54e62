using System.Text.Json;
using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Ranking;

namespace Medications.Benchmarks.Ranking;

/// <summary>Turns a set of questions with known answers into examples.</summary>
internal sealed class TrainingSet(MedicineNames names, QuestionInterpreter interpreter, PassageRanker ranker)
{
    /// <summary>Reads a set: JSON Lines with <c>id</c>, <c>question</c>, <c>path</c> and <c>evidence</c> (pairs of first and last line).</summary>
    public IReadOnlyList<Example> Load(string file)
    {
        var medicineOf = names.Medicines.SelectMany(m => m.Pages.Select(p => (p.Path, m))).ToDictionary(p => p.Path, p => p.m);
        var examples = new List<Example>();
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var path = row.GetProperty("path").GetString()!;
            // Some questions are about pages that are never shown.
            if (!medicineOf.TryGetValue(path, out var medicine))
                continue;
            var spans = row.GetProperty("evidence").EnumerateArray()
                .Where(e => e.ValueKind == JsonValueKind.Array)
                .Select(e => (From: e[0].GetInt32(), To: e[1].GetInt32()))
                .ToList();
            var text = row.GetProperty("question").GetString()!;
            var (passages, features) = ranker.Measure(interpreter.Interpret(new Question(text)), medicine);
            examples.Add(new(row.GetProperty("id").GetString()!, text, path, features, passages, [.. passages.Select(p => Overlaps(p.Passage, path, spans))]));
        }
        return examples;
    }

    /// <summary>FAQs of the library asked word for word, one of each page whose number is a multiple of a step.</summary>
    public IReadOnlyList<Example> Verbatim(int step)
    {
        var examples = new List<Example>();
        for (var i = 0; i < names.Medicines.Count; i += step)
        {
            var medicine = names.Medicines[i];
            var page = medicine.Pages[i / step % medicine.Pages.Count];
            var faqs = page.Passages.Where(p => p.Question is not null).ToList();
            if (faqs.Count == 0)
                continue;
            var faq = faqs[i / step % faqs.Count];
            var text = faq.Question!.Contains(page.Title, StringComparison.OrdinalIgnoreCase) ? faq.Question : $"{page.Title}: {faq.Question}";
            var (passages, features) = ranker.Measure(interpreter.Interpret(new Question(text)), medicine);
            examples.Add(new($"faq-{i}", text, medicine.Id, features, passages, [.. passages.Select(p => (p.Page == page && p.Passage.Question == faq.Question) || p.Passage.Text == faq.Text)]));
        }
        return examples;
    }

    private static bool Overlaps(Passage passage, string path, List<(int From, int To)> spans) =>
        passage.Path == path && spans.Exists(s => passage.StartLine <= s.To && s.From <= passage.EndLine);
}
