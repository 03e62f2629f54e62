using System.Globalization;

namespace Medications.Library.Questions;

/// <summary>What a word or phrase may also be called in a page.</summary>
/// <param name="Terms">The analyzed words of the alternative, function words left out; at least one.</param>
/// <param name="Weight">How much a match counts beside the person's own word, over 0 and at most 1.</param>
/// <param name="Text">The alternative as the file has it.</param>
public sealed record Alternative(IReadOnlyList<string> Terms, double Weight, string Text);

/// <summary>A line of a synonym file: phrases, any of which brings in the alternatives.</summary>
/// <param name="Phrases">The phrases that a question may have.</param>
/// <param name="Alternatives">What each of them brings in.</param>
internal sealed record SynonymRule(IReadOnlyList<string> Phrases, IReadOnlyList<Alternative> Alternatives);

/// <summary>
/// Reads synonym files in the format of Apache Solr ("Managing synonyms: synonyms.txt" in its reference guide):
/// <c>a, b => c, d</c> brings in the right side for any of the left; <c>a, b, c</c> brings in all for any;
/// a line that begins with <c>#</c> is a comment; a weight may follow an alternative as <c>big cat|0.8</c>, as its DelimitedBoostTokenFilter reads it.
/// </summary>
internal static class SynonymRules
{
    /// <summary>The weight of an alternative that has none of its own.</summary>
    public const double DefaultWeight = 0.7;

    /// <summary>Reads all rules.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="name">What the file is called in errors.</param>
    /// <exception cref="FormatException">A line is no rule; the message says which.</exception>
    public static IEnumerable<SynonymRule> Read(TextReader reader, string name)
    {
        foreach (var (number, line) in EmbeddedText.DataLines(reader))
        {
            var sides = line.Split("=>", StringSplitOptions.TrimEntries);
            var left = Entries(sides[0], name, number);
            var right = sides.Length == 1 ? left : Entries(sides[1], name, number);
            if (sides.Length > 2 || left.Count == 0 || right.Count == 0 || (sides.Length == 1 && left.Count < 2))
            {
                throw new FormatException($"{name}:{number}: expected 'a, b => c, d' or 'a, b', not '{line}'.");
            }

            yield return new SynonymRule(
                [.. left.Select(entry => entry.Text)],
                [.. right.Select(entry => new Alternative(ContentTerms(entry.Text), entry.Weight, entry.Text)).Where(alternative => alternative.Terms.Count > 0)]);
        }
    }

    private static List<(string Text, double Weight)> Entries(string side, string name, int number)
    {
        var entries = new List<(string, double)>();
        foreach (var entry in side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var bar = entry.LastIndexOf('|');
            var weight = DefaultWeight;
            if (bar >= 0 && !(double.TryParse(entry.AsSpan(bar + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && weight is > 0 and <= 1))
            {
                throw new FormatException($"{name}:{number}: the weight in '{entry}' must be over 0 and at most 1.");
            }

            entries.Add((bar < 0 ? entry : entry[..bar].TrimEnd(), weight));
        }

        return entries;
    }

    private static List<string> ContentTerms(string text)
    {
        var content = MedicalAnalyzer.Terms(text);
        return content.Count > 0 ? content : [.. MedicalAnalyzer.Tokens(text).Select(token => token.Term)];
    }
}
