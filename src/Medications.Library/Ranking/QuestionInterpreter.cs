using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>A question with what it is about.</summary>
/// <param name="Text">What the person wrote.</param>
/// <param name="Mentions">The names of medicines in it.</param>
/// <param name="Subject">The name of the medicine asked about; null where it names none.</param>
/// <param name="Reading">What is asked.</param>
internal sealed record InterpretedQuestion(string Text, IReadOnlyList<MedicineMention> Mentions, MedicineMention? Subject, QuestionReading Reading)
{
    /// <summary>The paths of the pages that the conversation has been answered from.</summary>
    public IReadOnlyList<string> AssumedPages { get; init; } = [];

    public Understanding Understanding => new(Mentions, Reading.Kinds, Reading.ContentWords);

    /// <summary>The medicines that it names besides the one it is about.</summary>
    public IEnumerable<MedicineMention> Others => Mentions.Where(m => m != Subject && m is { IsWeak: false, Match: not NameMatch.Unknown });

    /// <summary>Of all names in it those of other medicines than one, and than that one's ingredients.</summary>
    public IEnumerable<MedicineMention> BesidesOf(Medicine medicine) =>
        Mentions.Where(m => m == Subject || Others.Contains(m)).Where(m => !m.Candidates.Any(c => c == medicine || c.Ingredients.All(medicine.Ingredients.Contains)));
}

/// <summary>Finds out what a question is about and what it asks. Safe for concurrent use.</summary>
internal sealed partial class QuestionInterpreter(MedicineNames names, QuestionReader reader)
{
    /// <summary>With no more than this of its own, a question leans on the one before it.</summary>
    private const int FewConcepts = 1;

    /// <summary>
    /// What was read of messages that are being answered, without and with a medicine assumed: a turn asks about its message several
    /// times. An entry goes when its message goes.
    /// </summary>
    private readonly ConditionalWeakTable<string, InterpretedQuestion>[] _known = [[], []];

    public InterpretedQuestion Interpret(Question question)
    {
        var own = Known(question.Text, question.Assumed.Count > 0);
        var reading = own.Reading;
        if (question.AssumedText is { } earlier && reading.Concepts.Count <= FewConcepts)
            reading = Complete(reading, Known(earlier, hasAssumed: false).Reading);
        if (question.AssumedKind is { } kind && reading.Kind == QuestionKind.General)
            reading = reading with { Kinds = [(kind, 1)] };
        var subject = question.IsAboutAssumed ? own.Mentions.FirstOrDefault(m => m.Candidates is [var only] && question.Assumed.Contains(only)) : own.Subject;
        return own with { Reading = reading, Subject = subject, AssumedPages = question.AssumedPages };
    }

    private InterpretedQuestion Known(string text, bool hasAssumed) =>
        _known[hasAssumed ? 1 : 0].GetValue(text, t => Interpret(t, hasAssumed));

    private InterpretedQuestion Interpret(string text, bool hasAssumed)
    {
        var mentions = names.Recognize(text);
        var subject = mentions.FirstOrDefault(m => m.IsSubject) ?? mentions.FirstOrDefault(m => !m.IsWeak);
        // Of an unknown medicine taken with a known one, or of one that may be several, the page of the known one may speak.
        if (subject is { Match: NameMatch.Unknown } or { IsAmbiguous: true } && TogetherWith().IsMatch(text))
            subject = mentions.FirstOrDefault(m => m is { IsWeak: false, Candidates.Count: 1 }) ?? mentions.FirstOrDefault(m => m is { IsWeak: false, Match: not NameMatch.Unknown }) ?? subject;
        // "Can I take it with alcohol?" is not about alcohol.
        if (subject is null && !hasAssumed && !Pronoun().IsMatch(text))
            subject = mentions.FirstOrDefault();
        // Nor is "can I drink alcohol?" where no page is about it: it leaves out which medicine is meant.
        if (subject is { IsWeak: true, Match: NameMatch.Unknown })
            subject = null;
        // A drink or food beside the medicine is what is asked, not a name to leave out.
        return new(text, mentions, subject, reader.Read(text, [.. mentions.Where(m => !m.IsWeak || m == subject)]));
    }

    [GeneratedRegex(@"\b(?:it|them|this|these|my (?:medicine|medication|meds|tablets?|pills?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:with|alongside|together|as well as|on top of|while (?:on|taking|using)|at the same time|mix(?:ing)?|combin(?:e|ing))\b", RegexOptions.IgnoreCase)]
    private static partial Regex TogetherWith();

    private static QuestionReading Complete(QuestionReading own, QuestionReading earlier) => own with
    {
        Tokens = [.. earlier.Tokens, .. own.Tokens],
        Concepts = [.. earlier.Concepts, .. own.Concepts],
        Kinds = own.Kind == QuestionKind.General ? earlier.Kinds : own.Kinds,
    };
}
