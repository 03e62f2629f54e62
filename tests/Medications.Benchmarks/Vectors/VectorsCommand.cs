using System.CommandLine;
using System.Globalization;
using System.Text;
using Medications.Library.Pages;
using Medications.Library.Ranking;

namespace Medications.Benchmarks.Vectors;

/// <summary><c>learn-vectors</c>: learns what words mean from a sentence transformer, and writes the file that the library ships.</summary>
internal static class VectorsCommand
{
    private const string Target = "src/Medications.Library/Ranking/Data/word-vectors.txt";

    /// <summary>Of a word that fewer texts have too little is learned.</summary>
    private const int FewestTexts = 2;

    /// <summary>The share of all values that a signed byte holds; the few beyond are cut.</summary>
    private const double Held = 0.999;

    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "Folder of pages.", DefaultValueFactory = _ => "../shared/corpus" };
        var command = new Command("learn-vectors", $"Learns the vectors of words, and writes {Target}; needs a build with -p:Teacher=MiniLM.") { content };
        command.SetAction(parsed => Run(parsed.GetValue(content)!));
        return command;
    }

    private static void Run(string content)
    {
        var texts = VectorTexts.All(PageFolder.Read(content).Pages);
        var words = texts.SelectMany(t => t.Terms.Distinct()).CountBy(w => w)
            .Where(c => c.Value >= FewestTexts && !c.Key.All(char.IsAsciiDigit))
            .Select(c => c.Key).Order(StringComparer.Ordinal).ToList();
        Console.WriteLine($"{texts.Count:N0} texts, {words.Count:N0} words");

        var read = Teacher.Encode([.. texts.Select(t => t.Text), .. words]);
        var axes = PrincipalAxes.Of(read[..texts.Count], WordVectors.Dimensions);
        var numberOf = words.Index().ToDictionary(w => w.Item, w => w.Index);
        var learner = new VectorLearner(
            [.. texts.Select(t => t.Terms.Where(numberOf.ContainsKey).Select(term => numberOf[term]).ToArray())],
            [.. read[..texts.Count].Select(axes.Project)],
            words.Count);
        Write(words, learner.Learn(Centered([.. read[texts.Count..].Select(axes.Project)])));
    }

    /// <summary>Takes away what all words share by being no texts.</summary>
    private static float[][] Centered(float[][] vectors)
    {
        var mean = Enumerable.Range(0, WordVectors.Dimensions).Select(i => vectors.Average(v => v[i])).ToArray();
        return [.. vectors.Select(v => v.Zip(mean, (x, m) => x - m).ToArray())];
    }

    private static void Write(List<string> words, float[][] vectors)
    {
        var values = vectors.SelectMany(v => v).Select(Math.Abs).Order().ToList();
        var unit = values[(int)(Held * values.Count)] / sbyte.MaxValue;
        var text = new StringBuilder("# What words mean: a word, and its vector in signed bytes, in base 64. Written by 'Medications.Benchmarks learn-vectors'.\n");
        for (var w = 0; w < words.Count; w++)
        {
            byte[] bytes = [.. vectors[w].Select(v => unchecked((byte)(sbyte)Math.Clamp(Math.Round(v / unit), -sbyte.MaxValue, sbyte.MaxValue)))];
            text.Append(CultureInfo.InvariantCulture, $"{words[w]} {Convert.ToBase64String(bytes)}\n");
        }
        File.WriteAllText(Target, text.ToString());
        Console.WriteLine($"{Target}: {text.Length:N0} bytes");
    }
}
