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
        var learner = new TranslationLearner();
        foreach (var (target, source) in pairs)
            learner.Add([.. target.Where(frequent.Contains).Distinct()], [.. source.Where(frequent.Contains).Distinct()]);
        return new(Keep(learner.Learn(Iterations)));
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

    private static Dictionary<int, (int, float)[]> Keep(IEnumerable<(int Word, int Source, float Probability)> translations) => translations
        .Where(t => t.Probability >= LeastProbability)
        .GroupBy(t => t.Word)
        .ToDictionary(
            g => g.Key,
            g => g.OrderByDescending(t => t.Probability).ThenBy(t => (uint)t.Source).Take(MostTranslations).Select(t => (t.Source, t.Probability)).ToArray());
}
