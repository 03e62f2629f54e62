using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>Decides what a question gets: passages, a question back, or an honest no.</summary>
internal sealed class Answerer(PassageRanker ranker)
{
    private const int MostPassages = 10;
    private const int MostShown = 3;

    /// <summary>Below this, a question that names no medicine is taken for one about something else.</summary>
    private const double LeastRelevance = 0.3;

    public Answer Answer(Question question, Understanding understanding, QuestionReading reading, bool explain)
    {
        var mentions = understanding.Mentions;
        var subject = mentions.FirstOrDefault(m => m is { IsWeak: false, Match: not NameMatch.Unknown })
            ?? mentions.FirstOrDefault(m => !m.IsWeak)
            ?? (question.Assumed.Count == 0 ? mentions.FirstOrDefault() : null);
        if (subject is null)
            return question.Assumed is [var assumed, ..]
                ? Passages(assumed, null, understanding, reading, explain)
                : WithoutMedicine(understanding, reading);
        return subject switch
        {
            { Match: NameMatch.Unknown } => new Answer.UnknownMedicine(subject.Surface) { Understanding = understanding },
            { IsAmbiguous: true } => new Answer.WhichMedicine(subject.Surface, subject.Candidates) { Understanding = understanding },
            _ => Passages(subject.Candidates[0], subject, understanding, reading, explain),
        };
    }

    private static Answer WithoutMedicine(Understanding understanding, QuestionReading reading) =>
        reading.MedicalRelevance < LeastRelevance
            ? new Answer.OffTopic { Understanding = understanding }
            : new Answer.WhichMedicine(null, []) { Understanding = understanding };

    private Answer Passages(
        Medicine medicine, MedicineMention? mention, Understanding understanding, QuestionReading reading, bool explain)
    {
        var ranked = ranker.Rank(reading, medicine, understanding.Mentions).Take(MostPassages).ToList();
        var passages = ranked
            .Select(s => new RankedPassage(s.Analysis.Page, s.Analysis.Passage, s.Score, null, explain ? ranker.Explain(s) : []))
            .ToList();
        var corrected = mention?.Match == NameMatch.Misspelled ? mention.Surface : null;
        return new Answer.Found([new(medicine, passages, Math.Min(MostShown, passages.Count), 0.5, corrected, CoveredBy(medicine))]) { Understanding = understanding };
    }

    private static List<Topic> CoveredBy(Medicine medicine) =>
        [.. medicine.Pages[0].Passages.Where(p => p.Question is not null).Take(5).Select(p => new Topic(QuestionKind.General, p.Question))];
}
