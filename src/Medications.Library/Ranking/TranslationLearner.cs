namespace Medications.Library.Ranking;

/// <summary>
/// Learns translation probabilities by expectation maximization. Words and pairs of words get numbers when they are added, so that the
/// iterations run over arrays.
/// </summary>
internal sealed class TranslationLearner
{
    private readonly Dictionary<(int Word, int Source), int> _numbers = [];
    private readonly List<(int Word, int Source)> _translations = [];
    private readonly Dictionary<int, int> _sourceNumbers = [];

    /// <summary>By translation: the number of its source.</summary>
    private readonly List<int> _sourceOf = [];

    /// <summary>For each word of a question: the translations that could have brought it about, one for each word of the answer.</summary>
    private readonly List<int[]> _candidates = [];

    /// <summary>Adds a question and its answer; each word of them once.</summary>
    public void Add(int[] target, int[] source)
    {
        foreach (var word in target)
            _candidates.Add(Array.ConvertAll(source, s => NumberOf(word, s)));
    }

    /// <summary>The probability of each translation, in the order that they were added in.</summary>
    public IEnumerable<(int Word, int Source, float Probability)> Learn(int iterations)
    {
        var probabilities = new float[_translations.Count];
        Array.Fill(probabilities, 1);
        for (var i = 0; i < iterations; i++)
            probabilities = Improve(probabilities);
        return _translations.Zip(probabilities, (t, probability) => (t.Word, t.Source, probability));
    }

    private float[] Improve(float[] probabilities)
    {
        var counts = new float[probabilities.Length];
        var totals = new float[_sourceNumbers.Count];
        foreach (var candidates in _candidates)
        {
            double all = 0;
            foreach (var translation in candidates)
                all += probabilities[translation];
            var sum = (float)all;
            if (sum <= 0)
                continue;
            foreach (var translation in candidates)
            {
                var share = probabilities[translation] / sum;
                counts[translation] += share;
                totals[_sourceOf[translation]] += share;
            }
        }
        for (var i = 0; i < counts.Length; i++)
        {
            if (totals[_sourceOf[i]] > 0)
                counts[i] /= totals[_sourceOf[i]];
        }
        return counts;
    }

    private int NumberOf(int word, int source)
    {
        if (!_numbers.TryGetValue((word, source), out var number))
        {
            _numbers[(word, source)] = number = _translations.Count;
            _translations.Add((word, source));
            if (!_sourceNumbers.TryGetValue(source, out var sourceNumber))
                _sourceNumbers[source] = sourceNumber = _sourceNumbers.Count;
            _sourceOf.Add(sourceNumber);
        }
        return number;
    }
}
