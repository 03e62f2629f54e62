using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Words that point back at medicines: "the other one", "the first one", "compare them", "no, the eye drops".</summary>
/// <param name="Medicines">What they point at; several for "both"; none where they point at nothing that is known.</param>
/// <param name="Options">What they may point at, where that is not clear.</param>
/// <param name="Start">Where the words begin in the message, in characters.</param>
/// <param name="End">Where they end.</param>
sealed record Reference(IReadOnlyList<Medicine> Medicines, IReadOnlyList<Medicine> Options, int Start, int End);

/// <summary>Finds what a message that names no medicine points back at.</summary>
sealed class ReferenceResolver(Cues cues, MedicineForms forms)
{
    private static readonly HashSet<string> AfterForm = ["one", "ones", "version", "form", "kind", "type", "drops", "drop", "spray"];
    private static readonly HashSet<string> Several = ["them", "these", "those", "they", "two", "2"];

    /// <summary>What the message points at, or null where it points at nothing but the medicine that the talk is about.</summary>
    public Reference? Resolve(Utterance said, TalkThread thread)
    {
        var words = said.Words;
        if (Both(words, thread) is { } both)
            return both;
        if (cues.Other.Find(words) is { } other)
            return Point(words, other, Other(thread));
        if (thread.Recent.Count + (thread.Memory.Unknown is null ? 0 : 1) > 1)
        {
            var known = thread.Focus.Count > 1 ? thread.Focus : thread.Recent;
            for (var n = 0; n < cues.Ordinals.Count; n++)
                if (cues.Ordinals[n].Find(words) is { } ordinal)
                    return Point(words, ordinal, n < known.Count ? [known[n]] : []);
            if (cues.Latter.Find(words) is { } latter)
                return Point(words, latter, [known[^1]]);
            if (cues.Previous.Find(words) is { } previous)
                return Point(words, previous, Other(thread));
        }
        return Form(words, thread);
    }

    private Reference? Both(IReadOnlyList<Word> words, TalkThread thread)
    {
        var place = cues.All.Find(words);
        if (place is null && cues.Comparing.IsIn(words) && words.ToList().FindIndex(word => Several.Contains(word.Value)) is >= 0 and var them)
            place = (them, 1);
        if (place is null)
            return null;

        var several = thread.Focus.Count > 1 ? thread.Focus
            : thread.Focus.Count == 1 && Other(thread) is [var other] ? [other, thread.Focus[0]]
            : [];
        return several.Count > 1 ? Point(words, place.Value, several) : null;
    }

    private static Reference Point(IReadOnlyList<Word> words, (int Index, int Count) place, IReadOnlyList<Medicine> medicines) =>
        new(medicines, [], words[place.Index].Start, words[place.Index + place.Count - 1].End);

    private static IReadOnlyList<Medicine> Other(TalkThread thread)
    {
        if (thread.Focus.Count > 1)
            return [thread.Focus[^1]];
        var known = thread.Before.Concat(thread.Recent.Reverse())
            .Where(medicine => thread.Focus.All(now => now.Id != medicine.Id))
            .ToList();
        if (known.Count > 0)
            return [known[0]];
        return thread.Focus is [var only] && thread.SiblingsOf(only) is [var sibling] ? [sibling] : [];
    }

    /// <summary>Another form of the medicine that the talk is about: "the eye one", "no, I meant the drops", "and the injection?".</summary>
    private Reference? Form(IReadOnlyList<Word> words, TalkThread thread)
    {
        if (thread.Focus is not [var current])
            return null;

        for (var i = 0; i < words.Count; i++)
        {
            var meant = forms.MeantBy(words[i].Value).ToList();
            if (meant.Count == 0 || meant.Any(form => forms.IsOf(current, form)))
                continue;
            var followed = i + 1 < words.Count && AfterForm.Contains(words[i + 1].Value);
            if (!followed && !cues.Corrections.IsIn(words) && !cues.IsElliptical(words, SaidForms(words)))
                continue;

            var span = words.Skip(i).TakeWhile((word, n) => n == 0 || AfterForm.Contains(word.Value) || forms.MeantBy(word.Value).Any()).ToList();
            var siblings = thread.SiblingsOf(current);
            var most = siblings.Select(sibling => forms.CountSaid(span, sibling)).DefaultIfEmpty().Max();
            var fitting = siblings.Where(sibling => most > 0 && forms.CountSaid(span, sibling) == most).ToList();
            if (fitting.Count > 0)
                return new(fitting.Count == 1 ? fitting : [], fitting.Count > 1 ? fitting : [], words[i].Start, span[^1].End);
        }
        return null;
    }

    private bool[] SaidForms(IReadOnlyList<Word> words) => [.. words.Select(word => forms.MeantBy(word.Value).Any())];
}
