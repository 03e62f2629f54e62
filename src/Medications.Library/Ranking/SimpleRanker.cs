using Medications.Library.Pages;

namespace Medications.Library.Ranking;

/// <summary>BM25 over the passages of a few pages.</summary>
internal static class SimpleRanker
{
    private const double K1 = 1.2;
    private const double B = 0.5;
    private const int QuestionBoost = 2;
    private const int MostPassages = 10;

    private static readonly (string Word, SectionKind Section)[] s_cues =
    [
        ("us", SectionKind.Usage), ("treat", SectionKind.Usage), ("dose", SectionKind.Dosage), ("dosag", SectionKind.Dosage),
        ("side", SectionKind.SideEffects), ("effect", SectionKind.SideEffects), ("work", SectionKind.HowItWorks), ("precaut", SectionKind.Precautions),
    ];

    public static List<RankedPassage> Rank(IReadOnlyList<string> words, IReadOnlyList<Page> pages)
    {
        var passages = pages.SelectMany(page => page.Passages.Select(passage => (Page: page, Passage: passage, Terms: TermsOf(passage)))).ToList();
        if (passages.Count == 0)
            return [];
        var average = passages.Average(p => (double)p.Terms.Count);
        var sections = s_cues.Where(c => words.Contains(c.Word)).Select(c => c.Section).ToHashSet();
        return
        [
            .. passages.Select(p => new RankedPassage(p.Page, p.Passage, Score(p.Terms) + (sections.Contains(p.Passage.Section) ? 2 : 0), null, []))
                .Where(p => p.Score > 0)
                .OrderByDescending(p => p.Score)
                .Take(MostPassages),
        ];

        double Score(List<string> terms) => words.Distinct().Sum(word =>
        {
            var count = terms.Count(t => t == word);
            var with = passages.Count(p => p.Terms.Contains(word));
            var idf = Math.Log(1 + ((passages.Count - with + 0.5) / (with + 0.5)));
            return idf * count * (K1 + 1) / (count + (K1 * (1 - B + (B * terms.Count / average))));
        });
    }

    private static List<string> TermsOf(Passage passage) =>
        [.. Enumerable.Repeat(passage.Question ?? "", QuestionBoost).Append(passage.Heading).Append(passage.Text).SelectMany(SimpleTerms.Of)];
}
