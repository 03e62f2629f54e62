using Medications.Library.Pages;

namespace Medications.Library.Ranking;

/// <summary>A passage in the form that it is ranked in: its words as term ids, by field.</summary>
internal sealed class PassageAnalysis
{
    public required Page Page { get; init; }

    /// <summary>The words of the medicine's name.</summary>
    public required HashSet<int> Names { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>How well it answers each kind of question, 0 to 1.</summary>
    public required KindStrengths Kinds { get; init; }

    /// <summary>The words of the FAQ's question; empty for anything but an FAQ.</summary>
    public required TermBag Question { get; init; }

    /// <summary>The FAQ question's words with its function words, in order, the medicine's name left out.</summary>
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

/// <summary>A passage as it is indexed: besides the form that it is ranked in, its words.</summary>
/// <param name="Analysis">The form that it is ranked in.</param>
/// <param name="Question">The terms of the FAQ's question without function words; empty for anything but an FAQ.</param>
/// <param name="Text">The terms of its text without function words.</param>
internal sealed record AnalyzedPassage(PassageAnalysis Analysis, string[] Question, string[] Text);

/// <summary>A sentence or list item of a passage.</summary>
/// <param name="Range">Where it stands in the text.</param>
/// <param name="Terms">Its words.</param>
/// <param name="Kinds">The kinds of question that its label ("Pregnancy:") answers; null without a label.</param>
internal sealed record PassageUnit(Range Range, TermBag Terms, KindStrengths? Kinds);
