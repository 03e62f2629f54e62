using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>A passage in the form that it is ranked in: its words as term ids, by field.</summary>
internal sealed class PassageAnalysis
{
    public required Page Page { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>Which kinds of question it answers.</summary>
    public required PassageKinds Kinds { get; init; }

    /// <summary>The words of the FAQ's question; empty for anything but an FAQ.</summary>
    public required TermBag Question { get; init; }

    /// <summary>The FAQ question's words with its function words, in order.</summary>
    public required int[] QuestionSequence { get; init; }

    /// <summary>The words of heading and label.</summary>
    public required TermBag Head { get; init; }

    /// <summary>All words of the text.</summary>
    public required TermBag Text { get; init; }

    /// <summary>The sentences and list items of the text.</summary>
    public required IReadOnlyList<PassageUnit> Units { get; init; }

    /// <summary>Its place in the page, 0 (first) to 1 (last).</summary>
    public required double Position { get; init; }
}

/// <summary>A sentence or list item of a passage.</summary>
/// <param name="Range">Where it stands in the text.</param>
/// <param name="Terms">Its words.</param>
/// <param name="Kinds">The kinds of question that its label ("Pregnancy:") answers; null without a label.</param>
internal sealed record PassageUnit(Range Range, TermBag Terms, IReadOnlyList<(QuestionKind Kind, double Probability)>? Kinds);

/// <summary>Words with how often each occurs.</summary>
internal sealed class TermBag
{
    private readonly int[] _terms;
    private readonly int[] _counts;

    public static TermBag Empty { get; } = new([]);

    public TermBag(IEnumerable<int> terms)
    {
        var sorted = terms.ToArray();
        Array.Sort(sorted);
        Length = sorted.Length;
        var distinct = new List<int>(sorted.Length);
        var counts = new List<int>(sorted.Length);
        foreach (var term in sorted)
        {
            if (distinct.Count > 0 && distinct[^1] == term)
            {
                counts[^1]++;
            }
            else
            {
                distinct.Add(term);
                counts.Add(1);
            }
        }
        _terms = [.. distinct];
        _counts = [.. counts];
    }

    /// <summary>How many words there are, repeated ones as often as they occur.</summary>
    public int Length { get; }

    public ReadOnlySpan<int> Distinct => _terms;

    public ReadOnlySpan<int> Counts => _counts;

    public int CountOf(int term)
    {
        var at = Array.BinarySearch(_terms, term);
        return at < 0 ? 0 : _counts[at];
    }
}
