using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Finds which of the medicines talked about is called by what it is or what it is for: "the antibiotic", "the blood pressure one".
/// Their own pages tell.
/// </summary>
sealed class DescriptionResolver(IMedicationLibrary library, Cues cues)
{
    private const int MaxDescribing = 3;

    /// <summary>Words that begin alike mean the same: "diabetes" and "diabetic".</summary>
    private const int StemLength = 6;

    private static readonly HashSet<string> Openers = ["the", "that", "his", "her", "my", "their", "our", "your", "this"];
    private static readonly HashSet<SectionKind> Telling = [SectionKind.GenericName, SectionKind.Usage, SectionKind.HowItWorks];

    /// <summary>The one talked about that is described, or null where none is, or not one alone.</summary>
    public Reference? Resolve(Utterance said, TalkThread thread) => Resolve(said.Words, thread.Recent);

    /// <summary>The one of some medicines that a message describes, or null.</summary>
    public Medicine? Find(Utterance said, IReadOnlyList<Medicine> medicines) => Resolve(said.Words, medicines)?.Medicines[0];

    private Reference? Resolve(IReadOnlyList<Word> words, IReadOnlyList<Medicine> medicines)
    {
        if (medicines.Count < 2)
            return null;
        for (var i = 0; i < words.Count; i++)
            if ((Openers.Contains(words[i].Value) || i == 0) && Described(words, i) is var (end, describing) && Find(describing, medicines) is { } medicine)
                return new Reference([medicine], [], words[i].Start, words[end].End);
        return null;
    }

    /// <summary>The last word of a description that begins at a word, and the words that describe; null where none begins there.</summary>
    private (int End, List<string> Describing)? Described(IReadOnlyList<Word> words, int start)
    {
        var describing = new List<string>();
        for (var i = Openers.Contains(words[start].Value) ? start + 1 : start; i < words.Count && describing.Count <= MaxDescribing; i++)
        {
            var word = words[i].Value;
            if (cues.Classes.Contains(word))
                return (i, [word.TrimEnd('s')]);
            if (word is "one" or "ones" || cues.Things.Contains(word))
                return describing.Count > 0 ? (i, describing) : null;
            if (cues.IsFunction(word))
                return null;
            describing.Add(word);
        }
        return null;
    }

    private Medicine? Find(List<string> describing, IReadOnlyList<Medicine> medicines)
    {
        var counted = medicines
            .Select(medicine => (Medicine: medicine, Count: Count(describing, medicine)))
            .Where(candidate => candidate.Count > 0)
            .OrderByDescending(candidate => candidate.Count)
            .ToList();
        return counted is [var only] ? only.Medicine
            : counted is [var best, var next, ..] && best.Count >= 2 * next.Count ? best.Medicine
            : null;
    }

    /// <summary>How often the rarest of some words stands where a medicine's pages say what it is and what it is for.</summary>
    private int Count(List<string> describing, Medicine medicine)
    {
        if (library.Ask(new Question("What is it used for?") { Assumed = [medicine], AssumedKind = QuestionKind.WhatFor }) is not Answer.Found { Medicines: [var found, ..] })
            return 0;
        var words = found.Passages
            .Where(passage => Telling.Contains(passage.Passage.Section))
            .SelectMany(passage => Utterance.Of(passage.Passage.Text).Words)
            .Select(word => Stem(word.Value))
            .ToList();
        return describing.Min(word => words.Count(other => other == Stem(word)));
    }

    private static string Stem(string word) => word.Length <= StemLength ? word.TrimEnd('s') : word[..StemLength];
}
