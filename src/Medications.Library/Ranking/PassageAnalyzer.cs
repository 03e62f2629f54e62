using System.Collections.Concurrent;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>Brings passages into the form that they are ranked in.</summary>
internal sealed class PassageAnalyzer
{
    /// <summary>The same labels stand on thousands of pages.</summary>
    private readonly ConcurrentDictionary<string, KindStrengths> _labelKinds = new(StringComparer.OrdinalIgnoreCase);

    private readonly WordForms _words = new();
    private readonly TextKinds _textKinds;

    public PassageAnalyzer() => _textKinds = new(_words);

    public List<AnalyzedPassage> Analyze(Page page)
    {
        var result = new List<AnalyzedPassage>(page.Passages.Count);
        var names = NamesOf(page);
        for (var i = 0; i < page.Passages.Count; i++)
            result.Add(Analyze(page, page.Passages[i], PositionOf(i, page), names));
        return result;
    }

    /// <summary>The words of the medicine's own name, which say nothing about which of its passages answers.</summary>
    public HashSet<int> NamesOf(Page page) =>
        [.. page.GenericNames.Prepend(page.Title).SelectMany(_words.Tokens).Where(t => !t.IsStop).Select(t => TermId.Of(t.Term))];

    /// <summary>A passage's place in its page, 0 (first) to 1 (last).</summary>
    public static double PositionOf(int index, Page page) => page.Passages.Count > 1 ? (double)index / (page.Passages.Count - 1) : 0;

    private AnalyzedPassage Analyze(Page page, Passage passage, double position, HashSet<int> names)
    {
        var question = passage.Question is { } q ? _words.Tokens(q) : [];
        var text = _words.Tokens(passage.Text);
        var kinds = PassageKinds.Of(passage, _textKinds);
        var units = Units(passage.Text, text, names);
        var analysis = new PassageAnalysis
        {
            Page = page,
            Names = names,
            Passage = passage,
            Kinds = KindStrengths.Of(kind => kinds[kind]),
            Question = Bag(question, names),
            QuestionSequence = [.. question.Select(t => TermId.Of(t.Term)).Where(id => !names.Contains(id))],
            Head = Bag(_words.Tokens(passage.Heading + "\n" + string.Join("\n", PassageKinds.Labels(passage.Text))), names),
            Text = TermBag.Union(units),
            Units = units,
            Position = position,
        };
        return new(analysis, Terms(question), Terms(text));
    }

    private List<PassageUnit> Units(string text, List<Token> tokens, HashSet<int> names)
    {
        var units = new List<PassageUnit>();
        var next = 0;
        foreach (var range in Sentences.Of(text))
        {
            var first = next;
            while (next < tokens.Count && tokens[next].Start < range.End.Value)
                next++;
            units.Add(new(range, Bag(tokens[first..next], names), LabelKindsOf(text[range])));
        }
        return units;
    }

    private KindStrengths? LabelKindsOf(string sentence) => PassageKinds.Labels(sentence).FirstOrDefault() is { } label
        ? _labelKinds.GetOrAdd(label, l => KindStrengths.Of(QuestionKindClassifier.Default.Classify(l, _words.Tokens(l))))
        : null;

    private static string[] Terms(List<Token> tokens) => [.. tokens.Where(t => !t.IsStop).Select(t => t.Term)];

    private static TermBag Bag(List<Token> tokens, HashSet<int> names) =>
        tokens.Count == 0 ? TermBag.Empty : TermBag.Of(tokens.Where(t => !t.IsStop).Select(t => TermId.Of(t.Term)).Where(id => !names.Contains(id)));
}
