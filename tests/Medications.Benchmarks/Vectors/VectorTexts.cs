using System.Text.RegularExpressions;
using Medications.Benchmarks.Learning;
using Medications.Library.Pages;
using Medications.Library.Questions;
using Medications.Library.Ranking;

namespace Medications.Benchmarks.Vectors;

/// <summary>
/// The texts that vectors are learned from: what people write and how they call things, and FAQs and passages of the library. The
/// questions that the ranking learns from are not among them, or it would take their vectors for better than those of other questions.
/// </summary>
internal static partial class VectorTexts
{
    private const string Learning = "tests/Medications.Benchmarks/Learning/";
    private const string Triage = "tests/Medications.Benchmarks/Triage/Data/";
    private const string LayTerms = "src/Medications.Library/Questions/Data/lay-terms.txt";

    /// <summary>How a text calls the medicine that it is about.</summary>
    private const string Medicine = "the medicine";

    /// <summary>One of so many passages is read.</summary>
    private const int PassageStep = 5;

    private const int FewestLetters = 4;
    private const int MostWords = 56;

    public static IReadOnlyList<VectorText> All(IReadOnlyList<Page> pages) =>
    [
        .. Written().Concat(FromPages(pages)).Where(t => t.Text.Length >= FewestLetters && t.Terms.Count > 0).DistinctBy(t => t.Text, StringComparer.OrdinalIgnoreCase),
    ];

    private static IEnumerable<VectorText> Written()
    {
        var questions = RelevanceExamples.Questions(Learning + "questions.txt").Select(q => Make(q, token => token.Surface is "x" or "y", withStops: true));
        var lines = new[] { "off-topic.txt", "small-talk.txt", "no-name.txt" }.SelectMany(name => File.ReadLines(Learning + name)).Where(line => line is not ['#' or '[', ..]);
        var messages = new[] { Learning + "messages.jsonl", Triage + "messages.jsonl", Triage + "examples.jsonl" }
            .SelectMany(JsonLines.Rows).Select(row => row.GetProperty("message").GetString()!);
        using var reader = File.OpenText(LayTerms);
        var rules = SynonymRules.Read(reader, LayTerms).ToList();
        return [.. questions, .. lines.Concat(messages).Concat(rules.SelectMany(r => r.Phrases.Concat(r.Alternatives.Select(a => a.Text)))).Select(text => Make(text, _ => false, withStops: true))];
    }

    private static IEnumerable<VectorText> FromPages(IReadOnlyList<Page> pages)
    {
        var analyzer = new PassageAnalyzer();
        var number = 0;
        foreach (var page in pages)
        {
            var names = analyzer.NamesOf(page);
            bool IsName(Token token) => !token.IsStop && names.Contains(TermId.Of(token.Term));
            foreach (var passage in page.Passages)
            {
                var question = passage.Question is { } asked ? Make(asked, IsName, withStops: true) : null;
                if (question is not null)
                    yield return question;
                if (number++ % PassageStep != 0)
                    continue;
                var head = question ?? Make(passage.Heading, IsName, withStops: false);
                var body = Make(passage.Text, IsName, withStops: false);
                yield return new(Cut($"{head.Text} {body.Text}"), [.. head.Terms, .. body.Terms]);
                foreach (var sentence in Sentences.Of(passage.Text))
                    yield return Make(passage.Text[sentence], IsName, withStops: false);
            }
        }
    }

    /// <summary>Calls a medicine that a text names what every text calls it, and leaves the name out of its words.</summary>
    private static VectorText Make(string text, Predicate<Token> isName, bool withStops)
    {
        var tokens = MedicineMask.Mask(MedicalAnalyzer.Tokens(text), isName);
        var masked = text;
        foreach (var name in tokens.Where(t => t.Term == CueWords.Medicine).Reverse())
            masked = masked[..name.Start] + Medicine + masked[name.End..];
        return new(Cut(masked), [.. tokens.Where(t => t.Term != CueWords.Medicine && (withStops || !t.IsStop)).Select(t => t.Term)]);
    }

    private static string Cut(string text) =>
        string.Join(' ', Markup().Replace(text, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords));

    [GeneratedRegex(@"[*_#|`>]+")]
    private static partial Regex Markup();
}
