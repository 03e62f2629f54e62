using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Library;

/// <summary>What the library has to say to a question. A closed set: the outcomes are the nested records.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>What was understood of the question, whatever came of it.</summary>
    public required Understanding Understanding { get; init; }

    /// <summary>Passages that answer, for each medicine that was asked about.</summary>
    /// <param name="Medicines">At least one, in the order of the question.</param>
    public sealed record Found(IReadOnlyList<MedicineAnswer> Medicines) : Answer;

    /// <summary>A name fits several medicines, or no medicine was named: the person must say which.</summary>
    /// <param name="Name">The name that is ambiguous, or null if none was given.</param>
    /// <param name="Options">Medicines to choose from; may be empty when none was named.</param>
    public sealed record WhichMedicine(string? Name, IReadOnlyList<Medicine> Options) : Answer;

    /// <summary>Medicines whose pages say that they are used for the condition in the question; a list, no recommendation.</summary>
    /// <param name="Condition">The condition as the person wrote it.</param>
    /// <param name="Options">The medicines, each with the passage that says so.</param>
    public sealed record UsedFor(string Condition, IReadOnlyList<MedicineAnswer> Options) : Answer;

    /// <summary>The question names a medicine that the library has no page about.</summary>
    /// <param name="Name">The name as the person wrote it.</param>
    public sealed record UnknownMedicine(string Name) : Answer;

    /// <summary>The medicine's page has nothing on what was asked.</summary>
    /// <param name="Medicine">The medicine.</param>
    /// <param name="Covered">What its page does answer, most useful first.</param>
    public sealed record NoPassage(Medicine Medicine, IReadOnlyList<Topic> Covered) : Answer;

    /// <summary>The question is not about a medicine at all.</summary>
    public sealed record OffTopic : Answer;
}

/// <summary>The passages for one medicine.</summary>
/// <param name="Medicine">The medicine.</param>
/// <param name="Passages">Best first; at least one, at most 10.</param>
/// <param name="Shown">How many of the first passages belong in the reply: 1 to 3.</param>
/// <param name="Confidence">How likely the first passage answers the question, 0 to 1, calibrated.</param>
/// <param name="CorrectedFrom">What the person wrote where the name was misspelled, else null.</param>
/// <param name="Covered">What else the medicine's pages answer, to suggest as follow-ups.</param>
public sealed record MedicineAnswer(
    Medicine Medicine,
    IReadOnlyList<RankedPassage> Passages,
    int Shown,
    double Confidence,
    string? CorrectedFrom,
    IReadOnlyList<Topic> Covered);

/// <summary>A passage with its score.</summary>
/// <param name="Page">The page it stands in.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
/// <param name="Highlight">The answering sentence in <see cref="Passage.Text"/>, or null where none stands out.</param>
/// <param name="Explanation">How the score came about, one part a feature; empty unless asked for.</param>
public sealed record RankedPassage(
    Page Page,
    Passage Passage,
    double Score,
    Range? Highlight,
    IReadOnlyList<ScorePart> Explanation);

/// <summary>One part of a score.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Value">Its value for this passage.</param>
/// <param name="Weight">Its weight.</param>
public sealed record ScorePart(string Feature, double Value, double Weight);

/// <summary>Something that a medicine's pages answer.</summary>
/// <param name="Kind">The kind of question.</param>
/// <param name="Question">The page's own FAQ question where there is one, else null.</param>
public sealed record Topic(QuestionKind Kind, string? Question);

/// <summary>What was understood of a question.</summary>
/// <param name="Mentions">The names of medicines in it, in order.</param>
/// <param name="Kinds">The kinds of question it may be with their probability, likeliest first; never empty.</param>
/// <param name="ContentWords">The words that say what is asked, without medicine names and function words.</param>
public sealed record Understanding(
    IReadOnlyList<MedicineMention> Mentions,
    IReadOnlyList<(QuestionKind Kind, double Probability)> Kinds,
    IReadOnlyList<string> ContentWords)
{
    /// <summary>The likeliest kind.</summary>
    public QuestionKind Kind => Kinds[0].Kind;
}
