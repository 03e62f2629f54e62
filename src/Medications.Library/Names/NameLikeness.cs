using System.Globalization;

namespace Medications.Library.Names;

/// <summary>
/// How likely a word that is in no list names a medicine, by its letters and by the words around it: a logistic regression, learned from
/// questions about medicines and from everything else that people write (<c>learn-names</c> of the benchmarks).
/// </summary>
sealed class NameLikeness
{
    /// <summary>What stands for a known medicine among the words around.</summary>
    const string Medicine = "@";

    const int ShortestGram = 2;
    const int LongestGram = 4;

    readonly Dictionary<string, double> _weights;

    NameLikeness(Dictionary<string, double> weights) => _weights = weights;

    /// <summary>By the weights that ship with the library, a feature and its weight a line, read once.</summary>
    public static NameLikeness Shared { get; } = new(NameData.Rows("name-likeness.tsv").ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The probability, 0 to 1.</summary>
    public double Of(IEnumerable<string> features) => Of(features, _weights);

    /// <summary>The probability, 0 to 1, by given weights.</summary>
    public static double Of(IEnumerable<string> features, IReadOnlyDictionary<string, double> weights)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += weights.GetValueOrDefault(feature);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What is seen of a word.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="at">Where.</param>
    /// <param name="isKnown">Whether the word at a place belongs to a known medicine's name.</param>
    /// <param name="isNearEnglish">Whether an ordinary word is spelled like it.</param>
    public static IEnumerable<string> Features(NameTokens text, int at, Func<int, bool> isKnown, bool isNearEnglish)
    {
        var word = text.Items[at];
        var (before, after) = (Word(at - 1), Word(at + 1));
        return
        [
            "bias", "a:" + before, "b:" + after, "ab:" + before + " " + after,
            "aa:" + Word(at - 2) + " " + before, "bb:" + after + " " + Word(at + 2), "a2:" + Word(at - 2), "b2:" + Word(at + 2),
            .. Signs(text, word, at, isNearEnglish), .. Grams("^" + word.Folded + "$"),
        ];

        string Word(int i) => i < 0 ? "^" : i >= text.Count ? "$"
            : isKnown(i) ? Medicine
            : text.Items[i].IsQuantity ? "0"
            : text.Items[i].Folded;
    }

    static IEnumerable<string> Signs(NameTokens text, NameToken word, int at, bool isNearEnglish)
    {
        if (isNearEnglish)
            yield return "near English";
        if (char.IsUpper(text.Text[word.Start]))
            yield return text.BeginsSentence(at) ? "first" : text.Text.AsSpan(word.Start, word.Length).ContainsAnyInRange('a', 'z') ? "capital" : "capitals";
        if (word.Folded.Any(char.IsAsciiDigit))
            yield return "digit";
        yield return "length " + Math.Min(14, word.Length).ToString(CultureInfo.InvariantCulture);
    }

    static IEnumerable<string> Grams(string word)
    {
        for (var length = ShortestGram; length <= LongestGram; length++)
        {
            for (var i = 0; i + length <= word.Length; i++)
                yield return word.Substring(i, length);
        }
    }
}
