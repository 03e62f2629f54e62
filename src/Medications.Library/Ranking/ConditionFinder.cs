using Lucene.Net.Index;
using Lucene.Net.Search;
using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>Finds the medicines whose pages say that they are used for a condition.</summary>
internal sealed class ConditionFinder(PassageIndex index, IReadOnlyList<Medicine> medicines)
{
    private const int MostMedicines = 10;
    private const int MostCandidates = 400;

    /// <summary>A sentence must hold this share of the condition's words.</summary>
    private const double LeastCoverage = 0.75;

    private readonly Dictionary<string, Medicine> _byPath = medicines
        .SelectMany(m => m.Pages.Select(p => (p.Path, Medicine: m)))
        .ToDictionary(p => p.Path, p => p.Medicine, StringComparer.Ordinal);

    /// <summary>The medicines, each with the passage that says so: single substances first, then those that say it plainest.</summary>
    /// <param name="condition">The condition alone, read.</param>
    public IReadOnlyList<(Medicine Medicine, PassageAnalysis Passage, Range Sentence)> Find(QuestionReading condition)
    {
        var terms = new QuestionTerms(condition, [], index.Idf);
        if (terms.Concepts.Count == 0)
            return [];
        return
        [
            .. Candidates(condition)
                .Select(p => (Passage: p, Matches: new ConceptMatches(terms, p)))
                .Where(p => p.Matches.BestUnit >= 0 && p.Matches.Coverage(p.Matches.Units[p.Matches.BestUnit]) >= LeastCoverage)
                .Select(p => (Medicine: _byPath.GetValueOrDefault(p.Passage.Page.Path), p.Passage, p.Matches.BestUnit, Coverage: p.Matches.Coverage(p.Matches.Units[p.Matches.BestUnit])))
                .Where(p => p.Medicine is not null)
                .OrderBy(p => p.Medicine!.IsCombination)
                .ThenByDescending(p => p.Coverage)
                .ThenBy(p => p.BestUnit)
                .DistinctBy(p => p.Medicine!.Id)
                .Take(MostMedicines)
                .Select(p => (p.Medicine!, p.Passage, p.Passage.Units[p.BestUnit].Range)),
        ];
    }

    private List<PassageAnalysis> Candidates(QuestionReading condition)
    {
        var words = new BooleanQuery();
        foreach (var term in condition.WeightedTerms())
            words.Add(new TermQuery(new Term(PassageFields.Text, term.Term)) { Boost = (float)term.Weight }, Occur.SHOULD);
        var query = new BooleanQuery
        {
            { words, Occur.MUST },
            { new TermQuery(new Term(PassageFields.Section, nameof(SectionKind.Usage))) { Boost = 0 }, Occur.MUST },
        };
        return index.Search(searcher =>
        {
            var pages = MultiDocValues.GetNumericValues(searcher.IndexReader, PassageFields.PageNumber);
            var passages = MultiDocValues.GetNumericValues(searcher.IndexReader, PassageFields.Passage);
            return searcher.Search(query, MostCandidates).ScoreDocs
                .Select(hit => index.AnalysisOf(index.Pages[(int)pages.Get(hit.Doc)])[(int)passages.Get(hit.Doc)])
                .ToList();
        });
    }
}
