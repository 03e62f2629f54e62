using System.Numerics;

namespace Medications.Library.Names;

/// <summary>A word that may have been meant, and what the slip costs (see <see cref="EditModel"/>).</summary>
readonly record struct Correction(string Word, double Cost);

/// <summary>Finds the words of a vocabulary that are spelled like a given one.</summary>
sealed class SpellingIndex
{
    /// <summary>The least that a slip costs for each bit of <see cref="Letters"/> that it changes: half of one letter for a like one.</summary>
    const double CheapestBit = 0.3;

    readonly string[] _words;
    readonly ulong[] _letters;
    readonly int[] _firstOfLength;

    public SpellingIndex(IEnumerable<string> vocabulary)
    {
        _words = [.. vocabulary.Distinct(StringComparer.Ordinal).OrderBy(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
        _letters = [.. _words.Select(w => Letters(w))];
        _firstOfLength = new int[66];
        for (var length = 0; length < _firstOfLength.Length; length++)
        {
            var first = Array.FindIndex(_words, w => w.Length >= length);
            _firstOfLength[length] = first < 0 ? _words.Length : first;
        }
    }

    public int Count => _words.Length;

    /// <summary>The dearest slip that is still forgiven in a word of this length.</summary>
    public static double Limit(int length) => length switch
    {
        < 5 => 0,
        5 => 0.75,
        6 => 1.0,
        7 => 1.4,
        8 => 1.4,
        9 => 1.7,
        _ => 2.1,
    };

    /// <summary>The nearest words, the nearest first.</summary>
    public List<Correction> Near(string word, double limit, int most = 6)
    {
        List<Correction> found = [];
        if (limit <= 0 || word.Length > 60)
            return found;
        var letters = Letters(word);
        var spread = limit > 1.4 ? 3 : 2;
        var mostChanged = (int)(limit / CheapestBit);
        var end = _firstOfLength[word.Length + spread + 1];
        for (var i = _firstOfLength[Math.Max(0, word.Length - spread)]; i < end; i++)
        {
            if (BitOperations.PopCount(letters ^ _letters[i]) > mostChanged)
                continue;
            var cost = EditModel.Cost(word, _words[i], limit);
            if (cost <= limit)
                found.Add(new Correction(_words[i], cost));
        }
        found.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : string.CompareOrdinal(a.Word, b.Word));
        if (found.Count > most)
            found.RemoveRange(most, found.Count - most);
        return found;
    }

    /// <summary>One bit for each letter that occurs, and another for one that occurs again.</summary>
    static ulong Letters(string word)
    {
        ulong letters = 0;
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z')
                continue;
            var once = 1ul << (c - 'a');
            letters |= (letters & once) == 0 ? once : once << 26;
        }
        return letters;
    }
}
