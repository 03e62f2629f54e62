using System.Globalization;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.SmallTalk;

/// <summary>
/// Guesses whether a message that no phrase covers is small talk, and of which kind: a multinomial logistic regression over
/// <see cref="SmallTalkFeatures"/>. The weights stand in <c>Data/small-talk-weights.txt</c>: the kinds, the bias of each, then
/// a line for each feature with <c>kind's number:weight</c> where the weight is not 0.
/// <c>dotnet run --project tests/Medications.Benchmarks -- learn-small-talk</c> writes them.
/// </summary>
sealed class SmallTalkClassifier
{
    /// <summary>What the file calls a message that is no small talk; it comes first.</summary>
    public const string None = "None";

    readonly SmallTalkFeatures _features;
    readonly SmallTalkKind[] _kinds;
    readonly double[] _bias;
    readonly Dictionary<string, (int Output, float Weight)[]> _weights = [];

    /// <exception cref="FormatException">The lines are not what they should be.</exception>
    public SmallTalkClassifier(SmallTalkFeatures features, IEnumerable<string> lines)
    {
        _features = features;
        var rows = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')).ToList();
        if (rows.Count < 2 || rows[0][0] != None || rows[1].Length != rows[0].Length)
            throw new FormatException("The weights of small talk begin with the kinds and a bias for each.");
        _kinds = [.. rows[0].Skip(1).Select(Enum.Parse<SmallTalkKind>)];
        _bias = Array.ConvertAll(rows[1], b => double.Parse(b, CultureInfo.InvariantCulture));
        foreach (var row in rows.Skip(2))
            _weights.Add(row[0], [.. row.Skip(1).Select(Entry)]);
    }

    public static SmallTalkClassifier FromEmbeddedData() => new(
        new SmallTalkFeatures(EmbeddedData.ReadYaml<SmallTalkFile>("small-talk.yaml")), EmbeddedData.ReadLines("small-talk-weights.txt"));

    /// <summary>The likeliest kind of small talk, and how likely the message is small talk of any kind.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="text">The message as typed.</param>
    public SmallTalkGuess Guess(IReadOnlyList<Token> tokens, string text)
    {
        // Letters alone say too little: a word that nobody chats with may be any name.
        if (!tokens.Any(t => _weights.ContainsKey(t.Text)))
            return new SmallTalkGuess(SmallTalkKind.Chat, 0);
        var sums = (double[])_bias.Clone();
        foreach (var (feature, value) in _features.Of(tokens, text))
        {
            foreach (var (output, weight) in _weights.GetValueOrDefault(feature, []))
                sums[output] += weight * value;
        }
        var best = 1;
        for (var i = 2; i < sums.Length; i++)
        {
            if (sums[i] > sums[best])
                best = i;
        }
        // The largest exponent is subtracted, so that none overflows.
        var top = Math.Max(sums[0], sums[best]);
        var none = Math.Exp(sums[0] - top);
        return new SmallTalkGuess(_kinds[best - 1], 1 - none / sums.Sum(s => Math.Exp(s - top)));
    }

    static (int, float) Entry(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return (int.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture), float.Parse(text.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }
}
