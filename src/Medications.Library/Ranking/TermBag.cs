namespace Medications.Library.Ranking;

/// <summary>Words as term ids, in no order, repeated as often as they occur.</summary>
internal sealed class TermBag
{
    /// <summary>Sorted, so that a word's occurrences stand together.</summary>
    private readonly int[] _terms;

    private TermBag(int[] sorted) => _terms = sorted;

    public static TermBag Empty { get; } = new([]);

    public static TermBag Of(IEnumerable<int> terms)
    {
        int[] sorted = [.. terms];
        Array.Sort(sorted);
        return new(sorted);
    }

    /// <summary>What <see cref="Terms"/> gave, as a bag again.</summary>
    public static TermBag OfSorted(int[] terms) => new(terms);

    /// <summary>The words of all units.</summary>
    public static TermBag Union(IReadOnlyList<PassageUnit> units)
    {
        var terms = new int[units.Sum(u => u.Terms.Length)];
        var end = 0;
        foreach (var unit in units)
        {
            unit.Terms.Terms.CopyTo(terms.AsSpan(end));
            end += unit.Terms.Length;
        }
        Array.Sort(terms);
        return new(terms);
    }

    public ReadOnlySpan<int> Terms => _terms;

    /// <summary>How many words there are, repeated ones as often as they occur.</summary>
    public int Length => _terms.Length;

    public bool Contains(int term) => Array.BinarySearch(_terms, term) >= 0;

    public int CountOf(int term)
    {
        var at = Array.BinarySearch(_terms, term);
        if (at < 0)
            return 0;
        var (first, last) = (at, at);
        while (first > 0 && _terms[first - 1] == term)
            first--;
        while (last + 1 < _terms.Length && _terms[last + 1] == term)
            last++;
        return last - first + 1;
    }

    /// <summary>The share of words that two bags have in common: Jaccard's coefficient, repeated words as often as they occur.</summary>
    public double Overlap(TermBag other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < _terms.Length && j < other._terms.Length)
        {
            var order = _terms[i].CompareTo(other._terms[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        var all = Length + other.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }
}
