using Medications.Library.Questions;

namespace Medications.Benchmarks.Learning;

/// <summary>Texts that are about a medicine, and texts that are not.</summary>
internal static class RelevanceExamples
{
    /// <summary>There are fewer messages about anything else, so each counts for more.</summary>
    private const double OtherWeight = 1.5;

    /// <summary>They were written by people who knew nothing of the library.</summary>
    private const double MessageWeight = 2;

    /// <summary>They all name their medicine, which few do that leave their field open.</summary>
    private const double NamedWeight = 0.25;

    /// <summary>The questions of a file, without their medicines and kinds.</summary>
    public static IEnumerable<Example> Medical(string path) =>
        Questions(path).Select(line => new Example(Features(line), new HashSet<int> { 1 }, 1));

    /// <summary>The questions of a text file, without the kinds that stand behind them and between them.</summary>
    public static IEnumerable<string> Questions(string path) =>
        File.ReadLines(path)
            .Select(line => line.Split('+')[0].Trim())
            .Where(line => line.Length > 1 && line[0] is not ('#' or '['));

    /// <summary>The messages about anything else.</summary>
    public static IEnumerable<Example> Other(string path) =>
        File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => new Example(Features(line), new HashSet<int> { 0 }, OtherWeight));

    /// <summary>The messages of a set, JSON Lines of <c>{"message", "expect"}</c>, that are of one kind.</summary>
    public static IEnumerable<Example> Messages(string path, string expect) =>
        JsonLines.Rows(path)
            .Where(row => row.GetProperty("expect").GetString() == expect)
            .Select(row => new Example(Features(row.GetProperty("message").GetString()!), new HashSet<int> { expect == "needs-medicine" ? 1 : 0 }, MessageWeight));

    /// <summary>The questions about pages, JSON Lines of <c>{"question", "path"}</c>, without the name of the medicine.</summary>
    public static IEnumerable<Example> Named(string path) =>
        JsonLines.Rows(path)
            .Select(row => new Example(
                Features(row.GetProperty("question").GetString()!, KindExamples.NameOf(row.GetProperty("path").GetString()!)), new HashSet<int> { 1 }, NamedWeight));

    private static Dictionary<string, float> Features(string text) => Features(text, token => token.Surface is "x" or "y");

    private static Dictionary<string, float> Features(string text, Predicate<Token> isName)
    {
        var tokens = MedicineMask.Mask(MedicalAnalyzer.Tokens(text), isName);
        SpellingCorrector.Default.Correct(tokens);
        var concepts = LayVocabulary.Default.Concepts(text, tokens);
        return MedicalRelevance.Features(tokens, QuestionFeatures.Of(tokens, concepts), concepts);
    }
}
