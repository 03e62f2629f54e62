using System.Text.Json;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Benchmarks.Learning;

/// <summary>Texts whose kind is known, or told with fair certainty by the hints alone.</summary>
internal static class KindExamples
{
    private const double LabelledWeight = 1.5;
    private const double WeakWeight = 0.3;
    private const double SureHint = 5;

    /// <summary>What the kinds of the question sets are called here.</summary>
    private static readonly Dictionary<string, QuestionKind[]> Labels = new()
    {
        ["addiction"] = [QuestionKind.Addiction],
        ["alcohol"] = [QuestionKind.Alcohol],
        ["all-side-effects"] = [QuestionKind.SideEffects],
        ["allergy"] = [QuestionKind.Allergies],
        ["alternatives-or-comparison"] = [QuestionKind.Alternatives, QuestionKind.Comparison],
        ["availability-otc-cost"] = [QuestionKind.CostAvailability, QuestionKind.OverTheCounter],
        ["breastfeeding"] = [QuestionKind.Breastfeeding],
        ["children"] = [QuestionKind.Children],
        ["driving"] = [QuestionKind.Driving],
        ["effect-on-a-condition"] = [QuestionKind.EffectOnCondition],
        ["how-it-works"] = [QuestionKind.HowItWorks],
        ["how-long-it-lasts-or-to-take"] = [QuestionKind.HowLongItLasts, QuestionKind.HowLongToTake],
        ["how-long-until-it-works"] = [QuestionKind.HowLongUntilItWorks],
        ["how-much"] = [QuestionKind.HowMuch],
        ["how-often-when"] = [QuestionKind.HowOftenWhen],
        ["how-to-take-or-apply"] = [QuestionKind.HowToTake],
        ["interaction-with-named-thing"] = [QuestionKind.NamedInteraction],
        ["kidney"] = [QuestionKind.Kidney],
        ["liver"] = [QuestionKind.Liver],
        ["missed-dose"] = [QuestionKind.MissedDose],
        ["named-side-effect"] = [QuestionKind.NamedSideEffect],
        ["older-people"] = [QuestionKind.Elderly],
        ["overdose-information"] = [QuestionKind.Overdose],
        ["pregnancy"] = [QuestionKind.Pregnancy],
        ["serious-side-effects"] = [QuestionKind.SeriousSideEffects],
        ["stopping"] = [QuestionKind.Stopping],
        ["storage"] = [QuestionKind.Storage],
        ["what-for"] = [QuestionKind.WhatFor],
        ["what-is-it"] = [QuestionKind.WhatIsIt],
        ["who-should-not"] = [QuestionKind.WhoShouldNot],
        ["with-food"] = [QuestionKind.WithFood],

        // Those of Ranking/Data/questions.jsonl that are called otherwise.
        ["alternatives"] = [QuestionKind.Alternatives],
        ["availability"] = [QuestionKind.CostAvailability],
        ["brand-names"] = [QuestionKind.BrandNames],
        ["comparison"] = [QuestionKind.Comparison],
        ["contents"] = [QuestionKind.WhatIsInIt],
        ["contraindications"] = [QuestionKind.WhoShouldNot, QuestionKind.EffectOnCondition],
        ["duration"] = [QuestionKind.HowLongItLasts, QuestionKind.HowLongToTake],
        ["elderly"] = [QuestionKind.Elderly],
        ["how-to-take"] = [QuestionKind.HowToTake, QuestionKind.HowOftenWhen],
        ["interactions"] = [QuestionKind.NamedInteraction, QuestionKind.Interactions],
        ["monitoring"] = [QuestionKind.Tests],
        ["onset"] = [QuestionKind.HowLongUntilItWorks],
        ["over-the-counter"] = [QuestionKind.OverTheCounter],
        ["overdose"] = [QuestionKind.Overdose],
        ["side-effects"] = [QuestionKind.SideEffects],
    };

    /// <summary>The examples written for learning.</summary>
    public static IEnumerable<Example> Written(string path)
    {
        var kind = QuestionKind.General;
        foreach (var line in File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                kind = Enum.Parse<QuestionKind>(line.Trim('[', ']'));
                continue;
            }

            var parts = line.Split('+', StringSplitOptions.TrimEntries);
            var kinds = parts.Skip(1).Select(Enum.Parse<QuestionKind>).Append(kind);
            yield return new Example(Features(parts[0], token => token.Surface is "x" or "y"), Outputs(kinds), 1);
        }
    }

    /// <summary>The questions of a set whose kind is given. One of two kinds that share a label is told by the hints.</summary>
    public static IReadOnlyList<Example> Labelled(string path)
    {
        var examples = new List<Example>();
        foreach (var row in JsonLines.Rows(path))
        {
            if (row.TryGetProperty("kind", out var kind) && Labels.TryGetValue(kind.GetString()!, out var kinds))
            {
                var features = Features(row.GetProperty("question").GetString()!, NameOf(row.GetProperty("path").GetString()!));
                var hinted = kinds.Where(candidate => features.ContainsKey("=" + candidate)).ToArray();
                examples.Add(new Example(features, Outputs(hinted.Length > 0 ? hinted : kinds), LabelledWeight));
            }
        }

        return examples;
    }

    /// <summary>The FAQ questions of pages, each wording once, with the kinds that hints are sure of.</summary>
    public static IEnumerable<Example> Faqs(IEnumerable<Page> pages)
    {
        var seen = new HashSet<string>();
        foreach (var passage in pages.SelectMany(page => page.Passages).Where(passage => passage.Question is not null))
        {
            var tokens = MedicineMask.ByPage(MedicalAnalyzer.Tokens(passage.Question!), passage.Path);
            if (!seen.Add(string.Join(' ', tokens.Select(token => token.Term))))
            {
                continue;
            }

            var scores = new double[QuestionKindCues.KindCount];
            QuestionKindCues.Default.Score(CueWords.Normalize(tokens), scores);
            var kinds = Enum.GetValues<QuestionKind>().Where(kind => scores[(int)kind] >= SureHint).ToList();
            if (kinds.Count is 1 or 2)
            {
                yield return new Example(QuestionFeatures.Of(tokens, LayVocabulary.Default.Concepts(passage.Question!, tokens)), Outputs(kinds), WeakWeight);
            }
        }
    }

    /// <summary>Tells the words of a question that name the medicine of a page.</summary>
    /// <param name="path">The page's path.</param>
    public static Predicate<Token> NameOf(string path)
    {
        var names = Path.GetFileNameWithoutExtension(path).Split('-');
        return token => names.Any(name => Alike(name, token.Surface));
    }

    /// <summary>Whether a prediction's likeliest kind is one of an example's.</summary>
    public static bool IsRight(double[] probabilities, Example example)
    {
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            best = probabilities[i] > probabilities[best] ? i : best;
        }

        return example.Outputs.Contains(best);
    }

    private static Dictionary<string, float> Features(string text, Predicate<Token> isName)
    {
        var tokens = MedicineMask.Mask(MedicalAnalyzer.Tokens(text), isName);
        return QuestionFeatures.Of(tokens, LayVocabulary.Default.Concepts(text, tokens));
    }

    private static HashSet<int> Outputs(IEnumerable<QuestionKind> kinds) => [.. kinds.Select(kind => (int)kind)];

    /// <summary>Whether a word is the name but for a letter or two.</summary>
    private static bool Alike(string name, string word)
    {
        if (name.Length < 4 || word.Length < 4 || Math.Abs(name.Length - word.Length) > 2)
        {
            return name.Length > 2 && name == word;
        }

        var row = Enumerable.Range(0, word.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (name[i - 1] == word[j - 1] ? 0 : 1)));
            }
        }

        return row[^1] <= (word.Length > 7 ? 2 : 1);
    }
}
