using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>A passage with its features and score.</summary>
internal sealed record ScoredPassage(PassageAnalysis Analysis, double[] Features, double Score);

/// <summary>Ranks the passages of a medicine's pages for a question. Safe for concurrent use.</summary>
/// <param name="model">The weights.</param>
/// <param name="index">Where the passages are.</param>
internal sealed class PassageRanker(RankingModel model, PassageIndex index)
{
    /// <summary>All passages of the medicine's pages, best first.</summary>
    public IReadOnlyList<ScoredPassage> Rank(QuestionReading reading, Medicine medicine, IReadOnlyList<MedicineMention> mentions)
    {
        var (passages, features) = Measure(reading, medicine, mentions);
        return
        [
            .. passages.Select((p, i) => new ScoredPassage(p, features[i], model.Score(features[i])))
                .OrderByDescending(p => p.Score),
        ];
    }

    /// <summary>All passages of the medicine's pages in their order, with their features.</summary>
    public (IReadOnlyList<PassageAnalysis> Passages, double[][] Features) Measure(
        QuestionReading reading, Medicine medicine, IReadOnlyList<MedicineMention> mentions)
    {
        var others = mentions.Where(m => m.Match != NameMatch.Unknown && !m.Candidates.Contains(medicine)).ToList();
        var passages = medicine.Pages.SelectMany(index.AnalysisOf).ToList();
        return (passages, FeatureExtractor.Extract(new QuestionTerms(reading, others, index.Idf), passages));
    }

    /// <summary>How a score came about.</summary>
    public IReadOnlyList<ScorePart> Explain(ScoredPassage passage) => model.Explain(passage.Features);
}
