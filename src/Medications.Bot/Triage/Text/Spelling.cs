namespace Medications.Bot.Triage.Text;

/// <summary>Spells out what people shorten or mistype: "cant" is "can not", "swalowed" is "swallowed".</summary>
sealed class Spelling
{
    /// <summary>Shorter words are as likely another word as a slip.</summary>
    const int ShortestMended = 5;

    readonly Dictionary<string, string[]> _spelledOut;
    readonly Dictionary<string, double> _numbers;
    readonly HashSet<string> _known;
    readonly ILookup<(char, int), string> _mended;

    public Spelling(SpellingData data)
    {
        _spelledOut = data.SpelledOut.ToDictionary(e => e.Key, e => e.Value.Split(' '));
        _numbers = data.Numbers;
        _known = [.. data.Mended, .. data.NotSlips, .. _spelledOut.Keys, .. _numbers.Keys];
        _mended = data.Mended.ToLookup(w => (w[0], w.Length));
    }

    /// <summary>The words that a typed word stands for.</summary>
    public IEnumerable<string> Expand(string typed)
    {
        var word = typed.Replace("'", "", StringComparison.Ordinal);
        if (_spelledOut.TryGetValue(word, out var words))
            return words;
        if (typed.EndsWith("n't", StringComparison.Ordinal))
            return [typed[..^3], "not"];
        // "mum's" is mum; "heart rate's 188" loses nothing by it either.
        var apostrophe = typed.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 0)
            word = typed[..apostrophe];
        return [Mend(WithoutDrawl(word))];
    }

    /// <summary>The value of a number word ("twenty"), or null.</summary>
    public double? NumberOf(string word) => _numbers.TryGetValue(word, out var value) ? value : null;

    /// <summary>"heeeelp" is "help", "nooooo" is "no".</summary>
    string WithoutDrawl(string word)
    {
        var isDrawn = false;
        for (var i = 2; i < word.Length && !isDrawn; i++)
            isDrawn = word[i] == word[i - 1] && word[i] == word[i - 2];
        if (!isDrawn)
            return word;
        var doubled = Squeeze(word, 2);
        return _known.Contains(doubled) ? doubled : Squeeze(word, 1);
    }

    static string Squeeze(string word, int most)
    {
        var kept = new List<char>(word.Length);
        foreach (var c in word)
        {
            if (kept.Count < most || kept[^most..].Exists(k => k != c))
                kept.Add(c);
        }
        return new string([.. kept]);
    }

    string Mend(string word)
    {
        if (word.Length < ShortestMended || _known.Contains(word))
            return word;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var candidate in _mended[(word[0], length)])
            {
                if (IsOneSlipAway(word, candidate))
                    return candidate;
            }
        }
        return word;
    }

    /// <summary>One letter missing, doubled, wrong, or two neighbours swapped.</summary>
    internal static bool IsOneSlipAway(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        return (a.Length, b.Length) switch
        {
            ( <= 1, <= 1) => true,
            (2, 2) => a[0] == b[1] && a[1] == b[0],
            _ => false,
        };
    }
}

/// <summary>The content of <c>Data/spelling.yaml</c>.</summary>
sealed record SpellingData
{
    public Dictionary<string, string> SpelledOut { get; init; } = [];
    public Dictionary<string, double> Numbers { get; init; } = [];
    public List<string> Mended { get; init; } = [];
    public List<string> NotSlips { get; init; } = [];
}
