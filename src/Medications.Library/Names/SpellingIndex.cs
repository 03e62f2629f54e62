using System.Numerics;

namespace Medications.Library.Names;

/// <summary>A word that may have been meant, and what the slip costs (see <see cref="EditModel"/>).</summary>
readonly record struct Correction(string Word, double Cost);

/// <summary>Finds the words of a vocabulary that are spelled like a given one.</summary>
sealed class SpellingIndex
{
    /// <summary>The least that a slip costs for each bit of <see cref="Letters"/> that it changes: half of one letter for a like one.</summary>
    const double CheapestBit = 0.3;

    const int LongestWord = 60;

    readonly string[] _words;
    readonly ulong[] _letters;
    readonly bool _sameFirstLetter;

    /// <summary>Where the words of a length and first letter begin.</summary>
    readonly int[] _first = new int[(LongestWord + 6) * Rows];

    const int Rows = 28;

    /// <param name="vocabulary">The words.</param>
    /// <param name="sameFirstLetter">Whether only words count that begin with the same letter: much faster in a large vocabulary.</param>
    public SpellingIndex(IEnumerable<string> vocabulary, bool sameFirstLetter = false)
    {
        _words = [.. vocabulary.Distinct(StringComparer.Ordinal).Where(w => w.Length is > 0 and < LongestWord).OrderBy(Row).ThenBy(w => w, StringComparer.Ordinal)];
        _letters = [.. _words.Select(Letters)];
        _sameFirstLetter = sameFirstLetter;
        var at = 0;
        for (var row = 0; row < _first.Length; row++)
        {
            while (at < _words.Length && Row(_words[at]) < row)
                at++;
            _first[row] = at;
        }
    }

    /// <summary>The nearest words, the nearest first.</summary>
    public List<Correction> Near(string word, double limit, int most = 6)
    {
        List<Correction> found = [];
        if (limit <= 0 || word.Length >= LongestWord)
            return found;
        var letters = Letters(word);
        var spread = limit > 1.4 ? 3 : 2;
        var mostChanged = (int)(limit / CheapestBit);
        for (var length = Math.Max(1, word.Length - spread); length <= word.Length + spread; length++)
        {
            var (row, last) = _sameFirstLetter ? (Row(length, word[0]), Row(length, word[0])) : (length * Rows, length * Rows + Rows - 1);
            for (var i = _first[row]; i < _first[last + 1]; i++)
            {
                if (BitOperations.PopCount(letters ^ _letters[i]) > mostChanged)
                    continue;
                var cost = EditModel.Cost(word, _words[i], limit);
                if (cost <= limit)
                    found.Add(new Correction(_words[i], cost));
            }
        }
        found.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : string.CompareOrdinal(a.Word, b.Word));
        if (found.Count > most)
            found.RemoveRange(most, found.Count - most);
        return found;
    }

    static int Row(string word) => Row(word.Length, word[0]);

    static int Row(int length, char first) => (length * Rows) + (first is >= 'a' and <= 'z' ? first - 'a' : 26);

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
