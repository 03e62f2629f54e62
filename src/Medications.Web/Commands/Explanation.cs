using System.Globalization;
using Medications.Library;
using Medications.Library.Names;

namespace Medications.Web.Commands;

/// <summary>What the library understood of a question, and how the first passages got their scores.</summary>
internal static class Explanation
{
    const int Passages = 5;

    public static void Write(IMedicationLibrary library, string question, TextWriter output)
    {
        var answer = library.Ask(new Question(question), explain: true);
        output.WriteLine();
        output.WriteLine("Understood");
        foreach (var mention in answer.Understanding.Mentions)
            output.WriteLine($"  \"{mention.Surface}\": {Describe(mention)}");
        foreach (var (kind, probability) in answer.Understanding.Kinds.Take(3))
            output.WriteLine(Invariant($"  {kind} {probability:0.00}"));
        output.WriteLine($"  words: {string.Join(' ', answer.Understanding.ContentWords)}");

        IReadOnlyList<MedicineAnswer> answers = answer switch
        {
            Answer.Found found => found.Medicines,
            Answer.UsedFor usedFor => usedFor.Options,
            _ => [],
        };
        foreach (var medicine in answers)
        {
            output.WriteLine();
            output.WriteLine(Invariant($"{medicine.Medicine.Name}: confidence {medicine.Confidence:0.00}, {medicine.Shown} shown"));
            foreach (var (ranked, place) in medicine.Passages.Take(Passages).Select((p, n) => (p, n + 1)))
            {
                var passage = ranked.Passage;
                output.WriteLine(Invariant(
                    $"  {place}. {ranked.Score:0.0000}  {passage.Path}:{passage.StartLine}-{passage.EndLine} {passage.Question ?? passage.Heading}"));
                foreach (var part in ranked.Explanation)
                    output.WriteLine(Invariant($"       {part.Value * part.Weight,9:0.0000} = {part.Value:0.0000} x {part.Weight:0.0000}  {part.Feature}"));
            }
        }
    }

    static string Describe(MedicineMention mention) => mention.Candidates.Count == 0
        ? "no medicine of the library"
        : Invariant($"{string.Join(" or ", mention.Candidates.Select(c => c.Name))} ({mention.Match}, \"{mention.MatchedName}\", {mention.Certainty:0.00})");

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
