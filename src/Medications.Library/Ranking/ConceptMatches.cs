namespace Medications.Library.Ranking;

/// <summary>How far each thing that is asked is found in the fields of a passage, 0 to 1.</summary>
internal sealed class ConceptMatches
{
    private readonly IReadOnlyList<AskedConcept> _concepts;
    private readonly double _total;

    public ConceptMatches(QuestionTerms question, PassageAnalysis passage)
    {
        _concepts = question.Concepts;
        _total = _concepts.Sum(c => c.Weight);
        Question = In(passage.Question);
        Head = In(passage.Head);
        Text = In(passage.Text);
        Units = [.. passage.Units.Select(u => In(u.Terms))];
        Anywhere = [.. Question.Zip(Text, Math.Max).Zip(Head, Math.Max)];
        var best = -1.0;
        BestUnit = -1;
        for (var i = 0; i < Units.Length; i++)
        {
            var coverage = Coverage(Units[i]);
            if (coverage > best)
                (best, BestUnit) = (coverage, i);
        }
    }

    public double[] Question { get; }

    public double[] Head { get; }

    public double[] Text { get; }

    /// <summary>In question, heading or text.</summary>
    public double[] Anywhere { get; }

    public double[][] Units { get; }

    /// <summary>The number of the sentence or item that holds most; -1 without any.</summary>
    public int BestUnit { get; }

    /// <summary>The share of all that is asked, by how much each part tells.</summary>
    public double Coverage(double[] matches)
    {
        if (_total <= 0)
            return 0;
        double sum = 0;
        for (var i = 0; i < matches.Length; i++)
            sum += matches[i] * _concepts[i].Weight;
        return sum / _total;
    }

    private double[] In(TermBag bag)
    {
        var result = new double[_concepts.Count];
        if (bag.Length == 0)
            return result;
        for (var c = 0; c < result.Length; c++)
        {
            foreach (var variant in _concepts[c].Variants)
                result[c] = Math.Max(result[c], variant.Weight * variant.ShareIn(bag));
        }
        return result;
    }
}
