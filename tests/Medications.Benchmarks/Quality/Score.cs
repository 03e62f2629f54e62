using System.Diagnostics;
using Medications.Library.Pages;

namespace Medications.Benchmarks.Quality;

/// <summary>How an engine did on a set of questions.</summary>
/// <param name="Questions">Number of questions.</param>
/// <param name="Medicine">Share of questions whose first passage is of a right page, 0 to 1.</param>
/// <param name="EvidenceAt1">Share whose first passage overlaps the lines that answer.</param>
/// <param name="EvidenceAt3">Share where one of the first three does.</param>
/// <param name="MedianMilliseconds">Median time of a question.</param>
internal sealed record Score(int Questions, double Medicine, double EvidenceAt1, double EvidenceAt3, double MedianMilliseconds)
{
    /// <summary>Asks all questions.</summary>
    public static Score Measure(IPassageEngine engine, IReadOnlyList<GoldQuestion> questions)
    {
        var (medicine, at1, at3) = (0, 0, 0);
        var times = new List<double>(questions.Count);
        foreach (var question in questions)
        {
            engine.Search(question.Text);
            var start = Stopwatch.GetTimestamp();
            var found = engine.Search(question.Text);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            medicine += found.Count > 0 && question.Pages.Contains(found[0].Path) ? 1 : 0;
            at1 += found.Take(1).Any(passage => Overlaps(passage, question)) ? 1 : 0;
            at3 += found.Take(3).Any(passage => Overlaps(passage, question)) ? 1 : 0;
        }

        times.Sort();
        double count = questions.Count;
        return new(questions.Count, medicine / count, at1 / count, at3 / count, times[times.Count / 2]);
    }

    private static bool Overlaps(Passage passage, GoldQuestion question) =>
        question.Evidence.Any(evidence => passage.Path == evidence.Path
            && passage.StartLine <= evidence.End && evidence.Start <= passage.EndLine);
}
