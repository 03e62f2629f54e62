using Medications.Bot.Triage.Concepts;

namespace Medications.Bot.Triage.Evidence;

/// <summary>
/// What the learned weights are about: concepts and rules, words, pairs of words, parts of words, punctuation and length. The more
/// of one kind there are, the less each counts, so that a long message does not weigh more than a short one.
/// </summary>
static class MessageFeatures
{
    /// <summary>What the features of single words begin with.</summary>
    public const string Word = "word:";

    /// <summary>Two words that follow each other.</summary>
    public const string Pair = "pair:";

    /// <summary>Two words with one between them.</summary>
    public const string Gap = "gap:";

    /// <summary>A few letters of a word that follow each other; these survive slips and endings.</summary>
    public const string Part = "part:";

    /// <summary>How the message is punctuated.</summary>
    public const string Mark = "mark:";

    /// <summary>Whether it is a few words, a message, or a stretch of a long one.</summary>
    public const string Length = "length:";

    const string Short = Length + "short", Usual = Length + "usual", Stretch = Length + "stretch";

    /// <summary>Longer messages are not told apart by their length: those that were collected are longer for reasons of their own.</summary>
    const int FewWords = 5;

    const int PartLength = 4;
    const string Medicine = "<medicine>", Number = "<number>", SentenceStart = "^", MessageEnd = "$";

    /// <summary>The features of a message, each once, with their values.</summary>
    public static IEnumerable<(string Feature, float Value)> Of(MessageEvidence evidence)
    {
        var words = Words(evidence);
        // Many concepts do say more than few.
        return Scaled(evidence.Names, MathF.Pow(evidence.Names.Count, -0.25f))
            .Concat(Scaled(words.Select(w => Word + w).ToHashSet()))
            .Concat(Scaled(Pairs(evidence, words)))
            .Concat(Scaled(Gaps(evidence, words)))
            .Concat(Scaled(Parts(words)))
            .Concat(Marks(evidence.Text).Append(evidence.IsStretch ? Stretch : words.Length <= FewWords ? Short : Usual).Select(f => (f, 1f)));
    }

    static IEnumerable<(string, float)> Scaled(IReadOnlyCollection<string> features) => Scaled(features, 1 / MathF.Sqrt(features.Count));

    static IEnumerable<(string, float)> Scaled(IEnumerable<string> features, float value) => features.Select(f => (f, value));

    /// <summary>The words in order. All numbers are one word, and so are the names of medicines: what matters of which it is, concepts say.</summary>
    static string[] Words(MessageEvidence evidence)
    {
        var words = evidence.Tokens.Select(t => char.IsAsciiDigit(t.Text[0]) ? Number : t.Text).ToArray();
        foreach (var finding in evidence.Findings.Where(f => f.Concept.Name is WellKnown.Drug or WellKnown.NamedMedicine))
            Array.Fill(words, Medicine, finding.Start, finding.End - finding.Start);
        return words;
    }

    static HashSet<string> Pairs(MessageEvidence evidence, string[] words)
    {
        var pairs = new HashSet<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var before = i > 0 && evidence.Tokens[i - 1].Sentence == evidence.Tokens[i].Sentence ? words[i - 1] : SentenceStart;
            pairs.Add($"{Pair}{before} {words[i]}");
        }
        if (words.Length > 0)
            pairs.Add($"{Pair}{words[^1]} {MessageEnd}");
        return pairs;
    }

    static HashSet<string> Gaps(MessageEvidence evidence, string[] words)
    {
        var gaps = new HashSet<string>();
        for (var i = 2; i < words.Length; i++)
        {
            if (evidence.Tokens[i - 2].Sentence == evidence.Tokens[i].Sentence)
                gaps.Add($"{Gap}{words[i - 2]} {words[i]}");
        }
        return gaps;
    }

    static HashSet<string> Parts(string[] words)
    {
        var parts = new HashSet<string>();
        foreach (var word in words.Where(w => w is not (Medicine or Number)))
        {
            var edged = $"_{word}_";
            for (var i = 0; i + PartLength <= edged.Length; i++)
                parts.Add(Part + edged.Substring(i, PartLength));
        }
        return parts;
    }

    /// <summary>A question asks, a cry does not.</summary>
    static IEnumerable<string> Marks(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal))
            yield return Mark + "question";
        if (text.Contains("??", StringComparison.Ordinal))
            yield return Mark + "questions";
        if (text.AsSpan().TrimEnd() is [.., '?'])
            yield return Mark + "question last";
        if (text.Contains('!', StringComparison.Ordinal))
            yield return Mark + "exclamation";
        if (text.Contains('"', StringComparison.Ordinal))
            yield return Mark + "quote";
        if (text.Contains(':', StringComparison.Ordinal))
            yield return Mark + "colon";
    }
}
