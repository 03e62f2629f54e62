using System.Text.RegularExpressions;
using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>Decides what a question gets: passages, a question back, or an honest no.</summary>
internal sealed partial class Answerer(PassageIndex index, MedicineNames names, QuestionReader reader)
{
    private const int MostPassages = 10;

    /// <summary>Below this, a question that names no medicine is taken for one about something else.</summary>
    private const double LeastRelevance = 0.55;

    /// <summary>Below this, one whose names are ordinary words ("ginger biscuits", "a saffron cardigan").</summary>
    private const double LeastOfWords = 0.3;

    /// <summary>Below this, one whose names are close to what is written only.</summary>
    private const double LeastOfMisspelled = 0.03;

    /// <summary>So many words of a name are not written by chance.</summary>
    private const int FewestTellingWords = 3;

    /// <summary>Nor are so many letters.</summary>
    private const int FewestTellingLetters = 12;

    /// <summary>Below this, the page is taken to have nothing on what was asked.</summary>
    private const double LeastConfidence = 0.05;

    /// <summary>By so much more must a further medicine's page be likely to answer, to come before that of the medicine asked about.</summary>
    private const double ClearlyBetter = 0.2;

    private readonly PassageRanker _ranker = new(RankingModel.Shipped, index);
    private readonly QuestionInterpreter _interpreter = new(names, reader);
    private readonly TopicFinder _topics = new(index);
    private readonly ConditionFinder _conditions = new(index, names.Medicines);

    public Understanding Understand(string text) => _interpreter.Interpret(new Question(text)).Understanding;

    public Answer Answer(Question question, bool explain)
    {
        var asked = _interpreter.Interpret(question);
        var understanding = asked.Understanding;
        if (question is { IsAboutAssumed: true, Assumed.Count: > 0 })
            return About(asked, [.. question.Assumed.Select(m => (m, (MedicineMention?)null))], explain, isSurelyMedical: true);
        return asked.Subject switch
        {
            null when question.Assumed.Count > 0 => About(asked, [.. question.Assumed.Select(m => (m, (MedicineMention?)null))], explain),
            null => WithoutMedicine(asked, explain),
            { Match: NameMatch.Unknown } unknown => new Answer.UnknownMedicine(unknown.Surface) { Understanding = understanding },
            { IsAmbiguous: true } ambiguous => new Answer.WhichMedicine(ambiguous.Surface, ambiguous.Candidates) { Understanding = understanding },
            var subject => About(asked, [.. asked.BesidesOf(subject.Candidates[0]).Where(o => !o.IsAmbiguous).Prepend(subject).Select(m => (m.Candidates[0], (MedicineMention?)m)).DistinctBy(m => m.Item1.Id)], explain),
        };
    }

    private Answer WithoutMedicine(InterpretedQuestion asked, bool explain)
    {
        var understanding = asked.Understanding;
        if (asked.Reading.Condition is { } condition
            && _conditions.Find(reader.Read(condition, [])) is { Count: > 0 } found)
        {
            var options = found.Select(f => new MedicineAnswer(
                f.Medicine, [new(f.Passage.Page, f.Passage.Passage, 1, f.Sentence, explain ? [new("ConditionInUsage", 1, 1)] : [])], 1, 1, null, []));
            return new Answer.UsedFor(condition, [.. options]) { Understanding = understanding };
        }
        return asked.Reading.MedicalRelevance < LeastRelevance
            ? new Answer.OffTopic { Understanding = understanding }
            : new Answer.WhichMedicine(null, []) { Understanding = understanding };
    }

    private Answer About(InterpretedQuestion asked, IReadOnlyList<(Medicine Medicine, MedicineMention? Mention)> medicines, bool explain, bool isSurelyMedical = false)
    {
        var answers = medicines.Select(m => AnswerFor(asked, m.Medicine, m.Mention, explain)).ToList();
        var found = answers.OfType<MedicineAnswer>().OrderByDescending(a => a.Confidence + (a.Medicine == medicines[0].Medicine ? ClearlyBetter : 0)).ToList();
        // A question about taking one with the other is answered by the page that speaks of it.
        if (found.Count > 1 && asked.Reading.Kind is QuestionKind.NamedInteraction or QuestionKind.Interactions && !Comparing().IsMatch(asked.Text))
            found.RemoveRange(1, found.Count - 1);
        if (!isSurelyMedical && asked.Mentions.Count > 0 && asked.Mentions.All(m => asked.Reading.MedicalRelevance < LeastFor(m)))
            return new Answer.OffTopic { Understanding = asked.Understanding };
        return found.Count > 0
            ? new Answer.Found(found) { Understanding = asked.Understanding }
            : new Answer.NoPassage(medicines[0].Medicine, _topics.Of(medicines[0].Medicine, asked.Reading.Kind)) { Understanding = asked.Understanding };
    }

    /// <summary>How likely a question must be about a medicine, by what it would have to be about: everyday words that are also titles make no such question.</summary>
    private static double LeastFor(MedicineMention mention) =>
        mention.IsWeak ? LeastRelevance
        : IsUnmistakable(mention) ? 0
        : mention.Match != NameMatch.Misspelled && mention.Surface.ToLowerInvariant().Split(' ').Any(WordFields.IsOfMedicines) ? 0
        : mention.Surface.ToLowerInvariant().Split(' ').All(word => WordFields.IsEveryday(word) || EnglishWords.Shared.Contains(word)) ? LeastOfWords
        : mention.Match == NameMatch.Misspelled ? LeastOfMisspelled
        : 0;

    /// <summary>Whether so many words of a title, or so many letters of a name with a slip, stand together that nobody writes them by chance.</summary>
    private static bool IsUnmistakable(MedicineMention mention)
    {
        var meant = NameTokens.Of(mention.MatchedName).Items;
        return mention.Match == NameMatch.Misspelled
            ? meant.Length >= FewestTellingWords || meant.Sum(w => w.Length) >= FewestTellingLetters
            : meant.Length >= FewestTellingWords && meant.Select(w => w.Folded).SequenceEqual(NameTokens.Of(mention.Surface).Items.Select(w => w.Folded));
    }

    private MedicineAnswer? AnswerFor(InterpretedQuestion asked, Medicine medicine, MedicineMention? mention, bool explain)
    {
        var ranked = _ranker.Rank(asked, medicine);
        var confidence = _ranker.ConfidenceIn(asked, ranked);
        if (ranked.Count > 0 && IsBareName(asked))
            confidence = 1;
        if (confidence < LeastConfidence)
            return null;
        var (passages, shown) = ShownPassages.Choose(ranked);
        return new(
            medicine,
            [.. passages.Take(MostPassages).Select(p => new RankedPassage(p.Analysis.Page, p.Analysis.Passage, p.Score, p.Highlight, explain ? _ranker.Explain(p) : []))],
            shown,
            confidence,
            mention?.Match == NameMatch.Misspelled ? mention.Surface : null,
            _topics.Of(medicine, asked.Reading.Kind));
    }

    /// <summary>What asks of each of several medicines, though a question about taking them together may begin alike.</summary>
    [GeneratedRegex(@"\b(?:compar(?:e|ed|ing|ison)|differences? between)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparing();

    /// <summary>A bare name asks for whatever the page says.</summary>
    private static bool IsBareName(InterpretedQuestion asked) => asked.Subject is { } subject && asked.Text.AsSpan().Trim(" .?!").Length == subject.Length;
}
