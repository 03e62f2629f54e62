using System.Runtime.InteropServices;

namespace Medications.Library.Ranking;

/// <summary>
/// Which words of questions stand for which words of answers, learned from the library's own FAQs: IBM Model 1 (Brown et al.
/// 1993), as translation language models for question retrieval use it (Xue, Jeon and Croft 2008).
/// </summary>
internal sealed class TranslationModel
{
    private const int Iterations = 4;

    /// <summary>Words that fewer FAQs have teach nothing reliable.</summary>
    private const int FewestPairs = 4;

    private const float LeastProbability = 0.02f;
    private const int MostTranslations = 40;

    /// <summary>For a word of a question: the words of answers that bring it about, with the probability that they do.</summary>
    private readonly Dictionary<int, (int Source, float Probability)[]> _translations;

    private TranslationModel(Dictionary<int, (int, float)[]> translations) => _translations = translations;

    /// <summary>Learns from pairs of questions and answers.</summary>
    public static TranslationModel Learn(IEnumerable<(TermBag Question, TermBag Answer)> faqs)
    {
        var pairs = faqs.Select(f => (Target: f.Question.Terms.ToArray(), Source: f.Answer.Terms.ToArray())).ToList();
        var frequent = pairs.SelectMany(p => p.Target.Concat(p.Source).Distinct()).CountBy(t => t).Where(c => c.Value >= FewestPairs).Select(c => c.Key).ToHashSet();
        pairs = [.. pairs.Select(p => (p.Target.Where(frequent.Contains).Distinct().ToArray(), p.Source.Where(frequent.Contains).Distinct().ToArray()))];
        Dictionary<long, float>? probabilities = null;
        for (var i = 0; i < Iterations; i++)
            probabilities = Improve(pairs, probabilities);
        return new(probabilities is null ? [] : Keep(probabilities));
    }

    /// <summary>How far a word of a question is brought about by the words of a field: the likeliest translation, 0 to 1.</summary>
    public double Into(int word, TermBag field)
    {
        if (_translations.TryGetValue(word, out var translations))
        {
            foreach (var (source, probability) in translations)
            {
                if (field.Contains(source))
                    return probability;
            }
        }
        return 0;
    }

    public void Write(string file)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(_translations.Count);
        foreach (var (word, translations) in _translations.OrderBy(t => t.Key))
        {
            writer.Write(word);
            writer.Write(translations.Length);
            foreach (var (source, probability) in translations)
            {
                writer.Write(source);
                writer.Write(probability);
            }
        }
    }

    public static TranslationModel Read(string file)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(file)));
        var translations = new Dictionary<int, (int, float)[]>();
        for (var words = reader.ReadInt32(); words > 0; words--)
        {
            var word = reader.ReadInt32();
            var list = new (int, float)[reader.ReadInt32()];
            for (var i = 0; i < list.Length; i++)
                list[i] = (reader.ReadInt32(), reader.ReadSingle());
            translations[word] = list;
        }
        return new(translations);
    }

    /// <summary>One step of expectation maximization; the first one from equal probabilities.</summary>
    private static Dictionary<long, float> Improve(List<(int[] Target, int[] Source)> pairs, Dictionary<long, float>? known)
    {
        var counts = new Dictionary<long, float>();
        var totals = new Dictionary<int, float>();
        foreach (var (target, source) in pairs)
        {
            foreach (var word in target)
            {
                var sum = source.Sum(s => known is null ? 1 : known.GetValueOrDefault(Key(word, s)));
                if (sum <= 0)
                    continue;
                foreach (var s in source)
                {
                    var share = (known is null ? 1 : known.GetValueOrDefault(Key(word, s))) / sum;
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, Key(word, s), out _) += share;
                    CollectionsMarshal.GetValueRefOrAddDefault(totals, s, out _) += share;
                }
            }
        }
        foreach (var key in counts.Keys)
            CollectionsMarshal.GetValueRefOrNullRef(counts, key) /= totals[(int)key];
        return counts;
    }

    private static Dictionary<int, (int, float)[]> Keep(Dictionary<long, float> probabilities) => probabilities
        .Where(p => p.Value >= LeastProbability)
        .GroupBy(p => (int)(p.Key >> 32))
        .ToDictionary(
            g => g.Key,
            g => g.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(MostTranslations).Select(p => ((int)p.Key, p.Value)).ToArray());

    private static long Key(int word, int source) => ((long)word << 32) | (uint)source;
}
