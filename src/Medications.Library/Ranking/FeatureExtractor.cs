using System.Text.RegularExpressions;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>Measures the features of passages for a question.</summary>
internal static partial class FeatureExtractor
{
    public static readonly int Count = Enum.GetValues<Feature>().Length;

    private const double K1 = 1.2;
    private const double B = 0.6;
    private const double AverageLength = 45;
    private const double LeastVerbatim = 0.75;

    /// <summary>What a word that no page has tells: about as much as one that a few dozen passages have.</summary>
    private const double UnknownWeight = 7;

    /// <summary>The features of each passage.</summary>
    /// <param name="question">The question.</param>
    /// <param name="passages">The passages to choose from.</param>
    public static double[][] Extract(QuestionTerms question, IReadOnlyList<PassageAnalysis> passages)
    {
        var matches = passages.Select(p => new ConceptMatches(question, p)).ToList();
        var pageIdf = PageIdf(question, matches);
        var pageCoverage = PageCoverage(question, matches);
        var pageKind = passages.Count == 0 ? 0 : passages.Max(p => p.Kinds.Best(question.Reading));
        var asked = new float[WordVectors.Dimensions];
        WordVectors.Shipped.AddTo(asked, question.Sequence);
        var result = new double[passages.Count][];
        for (var i = 0; i < passages.Count; i++)
        {
            var values = new double[Count];
            Words(question, passages[i], matches[i], pageIdf, values);
            Kinds(question, passages[i], matches[i], values);
            Meanings(asked, passages[i], values);
            Shape(question, passages, i, values);
            Set(values, Feature.PageCoverage, pageCoverage);
            Set(values, Feature.PageKind, pageKind);
            result[i] = values;
        }
        return result;
    }

    private static void Words(QuestionTerms question, PassageAnalysis passage, ConceptMatches matches, double[] pageIdf, double[] values)
    {
        Set(values, Feature.QuestionCoverage, matches.Coverage(matches.Question));
        Set(values, Feature.HeadCoverage, matches.Coverage(matches.Head));
        Set(values, Feature.SentenceCoverage, matches.BestUnit < 0 ? 0 : matches.Coverage(matches.Units[matches.BestUnit]));
        Set(values, Feature.TextCoverage, matches.Coverage(matches.Text));
        Set(values, Feature.Coverage, matches.Coverage(matches.Anywhere));
        Set(values, Feature.TextBm25, Bm25(question, passage) / 10);
        Set(values, Feature.QuestionPageIdf, Weighed(matches.Question, pageIdf));
        Set(values, Feature.TextPageIdf, Weighed(matches.Text, pageIdf));
        Set(values, Feature.QuestionPrecision, Precision(question, passage.Question));
        int[] asked = [.. question.Sequence.Where(term => !passage.Names.Contains(term))];
        var unigrams = Dice(asked, passage.QuestionSequence, 1);
        var verbatim = Math.Max(0, (unigrams - LeastVerbatim) / (1 - LeastVerbatim));
        Set(values, Feature.QuestionUnigrams, unigrams);
        Set(values, Feature.Verbatim, verbatim);
        Set(values, Feature.VerbatimAsTitled, question.TitledAsAsked.Contains(passage.Page) ? verbatim : 0);
        Set(values, Feature.QuestionBigrams, Dice(asked, passage.QuestionSequence, 2));
    }

    private static void Kinds(QuestionTerms question, PassageAnalysis passage, ConceptMatches matches, double[] values)
    {
        var reading = question.Reading;
        var best = passage.Kinds.Best(reading);
        Set(values, Feature.KindAgreement, passage.Kinds.Agreement(reading));
        Set(values, Feature.KindBest, best);
        Set(values, Feature.KindTop, passage.Kinds[reading.Kind]);
        Set(values, Feature.FaqKindBest, passage.Question is null ? 0 : best);
        double label = 0, labelCoverage = 0;
        for (var i = 0; i < passage.Units.Count; i++)
        {
            if (passage.Units[i].Kinds is not { } kinds)
                continue;
            var agreement = kinds.Best(reading);
            label = Math.Max(label, agreement);
            labelCoverage = Math.Max(labelCoverage, agreement * matches.Coverage(matches.Units[i]));
        }
        Set(values, Feature.LabelKind, label);
        Set(values, Feature.LabelKindCoverage, labelCoverage);
    }

    private static void Meanings(float[] asked, PassageAnalysis passage, double[] values)
    {
        var meaning = Meaning.Of(asked, passage, WordVectors.Shipped);
        Set(values, Feature.QuestionMeaning, meaning.Question);
        Set(values, Feature.TextMeaning, meaning.Text);
        Set(values, Feature.SentenceMeaning, meaning.Sentence);
    }

    private static void Shape(QuestionTerms question, IReadOnlyList<PassageAnalysis> passages, int at, double[] values)
    {
        var passage = passages[at];
        Set(values, Feature.Form, HasForm(question.Reading.Form, passage.Passage.Text) ? 1 : 0);
        Set(values, Feature.IsFaq, passage.Passage.Question is null ? 0 : 1);
        Set(values, Feature.Length, Math.Log(1 + passage.Text.Length) / 5);
        Set(values, Feature.Position, passage.Position);
        var isFirst = at == 0 || passages[at - 1].Passage.Section != passage.Passage.Section || passages[at - 1].Page != passage.Page;
        Set(values, Feature.FirstOfSection, isFirst ? 1 : 0);
        Set(values, Feature.MainPage, passage.Page == passages[0].Page ? 1 : 0);
        Set(values, Feature.TitleAsAsked, question.TitledAsAsked.Contains(passage.Page) ? 1 : 0);
    }

    /// <summary>Okapi BM25 with a concept's best wording in place of a term (Robertson and Zaragoza, 2009).</summary>
    private static double Bm25(QuestionTerms question, PassageAnalysis passage)
    {
        double sum = 0;
        var norm = K1 * (1 - B + (B * passage.Text.Length / AverageLength));
        foreach (var concept in question.Concepts)
        {
            double best = 0;
            foreach (var variant in concept.Variants)
            {
                double score = 0;
                for (var i = 0; i < variant.Terms.Length; i++)
                {
                    var count = passage.Text.CountOf(variant.Terms[i]);
                    score += variant.TermIdfs[i] * count * (K1 + 1) / (count + norm);
                }
                best = Math.Max(best, variant.Weight * score / variant.Terms.Length);
            }
            sum += best;
        }
        return sum;
    }

    private static double[] PageIdf(QuestionTerms question, List<ConceptMatches> matches)
    {
        var idf = new double[question.Concepts.Count];
        for (var c = 0; c < idf.Length; c++)
        {
            var with = matches.Sum(m => m.Anywhere[c]);
            idf[c] = with > 0 ? Math.Log(1 + ((matches.Count - with + 0.5) / (with + 0.5))) : 0;
        }
        var total = idf.Sum();
        return total > 0 ? [.. idf.Select(v => v / total)] : idf;
    }

    private static double PageCoverage(QuestionTerms question, List<ConceptMatches> matches)
    {
        var known = question.Concepts.Sum(c => c.Weight);
        if (known <= 0)
            return 0;
        var best = new double[question.Concepts.Count];
        foreach (var passage in matches)
        {
            for (var c = 0; c < best.Length; c++)
                best[c] = Math.Max(best[c], passage.Anywhere[c]);
        }
        var covered = best.Select((match, c) => match * question.Concepts[c].Weight).Sum();
        return covered / (known + (question.Unknown * UnknownWeight));
    }

    private static double Weighed(double[] matches, double[] weights)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += matches[i] * weights[i];
        return sum;
    }

    private static double Precision(QuestionTerms question, TermBag faq)
    {
        if (faq.Length == 0)
            return 0;
        double found = 0;
        foreach (var term in faq.Terms)
        {
            double best = 0;
            foreach (var concept in question.Concepts)
            {
                foreach (var variant in concept.Variants)
                {
                    if (variant.Weight > best && Array.IndexOf(variant.Terms, term) >= 0)
                        best = variant.Weight;
                }
            }
            found += best;
        }
        return found / faq.Length;
    }

    /// <summary>Dice's coefficient of the n-grams of two sequences.</summary>
    private static double Dice(int[] a, int[] b, int n)
    {
        var (countA, countB) = (a.Length - n + 1, b.Length - n + 1);
        if (countA <= 0 || countB <= 0)
            return 0;
        var used = new bool[countB];
        var common = 0;
        for (var i = 0; i < countA; i++)
        {
            for (var j = 0; j < countB; j++)
            {
                if (!used[j] && a.AsSpan(i, n).SequenceEqual(b.AsSpan(j, n)))
                {
                    used[j] = true;
                    common++;
                    break;
                }
            }
        }
        return 2.0 * common / (countA + countB);
    }

    private static bool HasForm(AnswerForm form, string text) => form switch
    {
        AnswerForm.Quantity => QuantityText().IsMatch(text),
        AnswerForm.Duration => DurationText().IsMatch(text),
        AnswerForm.Frequency => FrequencyText().IsMatch(text),
        AnswerForm.Time => TimeText().IsMatch(text),
        AnswerForm.Age => AgeText().IsMatch(text),
        AnswerForm.YesNo => YesNoText().IsMatch(text),
        _ => false,
    };

    private static void Set(double[] values, Feature feature, double value) => values[(int)feature] = value;

    [GeneratedRegex(@"\d\s*(?:mg|mcg|g|ml|units?|IU|%|drops?|tablets?|capsules?|puffs?|sprays?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuantityText();

    [GeneratedRegex(@"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DurationText();

    [GeneratedRegex(@"\b(?:once|twice|times|daily|every|a day|per day|weekly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FrequencyText();

    [GeneratedRegex(@"\b(?:morning|evening|night|bedtime|meals?|before|after|hours?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeText();

    [GeneratedRegex(@"\b(?:years?|months?|age|older|younger|under|over)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgeText();

    [GeneratedRegex(@"^\W*(?:yes|no|generally|it(?:'s| is)|usually)\b", RegexOptions.IgnoreCase)]
    private static partial Regex YesNoText();
}
