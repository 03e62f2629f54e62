using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>A passage with its features and score.</summary>
/// <param name="Analysis">The passage.</param>
/// <param name="Features">Its features for the question.</param>
/// <param name="Score">Its score.</param>
/// <param name="Highlight">The answering sentence in its text, or null.</param>
internal sealed record ScoredPassage(PassageAnalysis Analysis, double[] Features, double Score, Range? Highlight);

/// <summary>Ranks the passages of a medicine's pages for a question. Safe for concurrent use.</summary>
/// <param name="model">The weights.</param>
/// <param name="index">Where the passages are.</param>
internal sealed class PassageRanker(RankingModel model, PassageIndex index)
{
    /// <summary>A page that holds a smaller share of what is asked speaks of something else.</summary>
    private const double LeastCoverage = 0.05;

    /// <summary>So likely must the kind of the question be, for its absence from the page to tell.</summary>
    private const double SureKind = 0.9;

    /// <summary>Unless a passage answers the question's kind at least so well.</summary>
    private const double LeastKind = 0.2;

    /// <summary>
    /// By so much must a passage of a sister page be better, to come before those of the page that the conversation has been answered
    /// from. Sister pages say much the same in other words, and going to and fro between them confuses.
    /// </summary>
    private const double Loyalty = 4;

    /// <summary>
    /// What brings an FAQ that is asked word for word, by the name that its page bears, before all else: sister pages have such an FAQ
    /// too, and the longer text is not the righter.
    /// </summary>
    private const double WordForWord = 10;

    /// <summary>All passages of the medicine's pages, best first; equal ones in the order of the pages.</summary>
    public IReadOnlyList<ScoredPassage> Rank(InterpretedQuestion question, Medicine medicine)
    {
        var terms = TermsOf(question, medicine);
        var passages = PassagesOf(medicine);
        var features = FeatureExtractor.Extract(terms, passages);
        var assumed = terms.TitledAsAsked.Where(p => question.AssumedPages.Contains(p.Path)).ToHashSet();
        return
        [
            .. passages.Select((p, i) => new ScoredPassage(p, features[i], Score(features[i], assumed.Contains(p.Page)), null))
                .OrderByDescending(p => p.Score)
                .Select((p, i) => i < ShownPassages.Most ? p with { Highlight = Highlighter.Find(terms, p.Analysis) } : p),
        ];
    }

    private double Score(double[] features, bool isAssumed) =>
        model.Score(features) + (isAssumed ? Loyalty : 0) + (features[(int)Feature.VerbatimAsTitled] >= 1 ? WordForWord : 0);

    /// <summary>All passages of the medicine's pages in their order, with their features.</summary>
    public (IReadOnlyList<PassageAnalysis> Passages, double[][] Features) Measure(InterpretedQuestion question, Medicine medicine)
    {
        var passages = PassagesOf(medicine);
        return (passages, FeatureExtractor.Extract(TermsOf(question, medicine), passages));
    }

    /// <summary>How likely the first of ranked passages answers, 0 to 1; 0 where the pages have neither a word nor the kind of what is asked.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="ranked">The passages, best first.</param>
    public double ConfidenceIn(InterpretedQuestion question, IReadOnlyList<ScoredPassage> ranked) => ranked.Count == 0 || HasNothing(question, ranked[0].Features)
        ? 0
        : model.Confidence.Of(ConfidenceModel.InputsOf(ranked[0].Features, ConfidenceModel.LeadOf([.. ranked.Select(p => p.Score)])));

    private static bool HasNothing(InterpretedQuestion question, double[] features) =>
        question.Reading.Kinds[0] is { Kind: not QuestionKind.General, Probability: >= SureKind }
        && features[(int)Feature.PageCoverage] < LeastCoverage && features[(int)Feature.PageKind] < LeastKind;

    /// <summary>How a score came about.</summary>
    public IReadOnlyList<ScorePart> Explain(ScoredPassage passage) => model.Explain(passage.Features);

    private List<PassageAnalysis> PassagesOf(Medicine medicine) => [.. medicine.Pages.SelectMany(index.AnalysisOf)];

    private QuestionTerms TermsOf(InterpretedQuestion question, Medicine medicine) =>
        new(question.Reading, [.. question.BesidesOf(medicine)], index.Idf)
        {
            TitledAsAsked = AskedTitles.Find(question, medicine),
        };
}
