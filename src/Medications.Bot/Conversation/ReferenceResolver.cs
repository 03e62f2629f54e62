using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Words that point back at medicines: "the other one", "the first one", "compare them", "no, the eye drops".</summary>
/// <param name="Medicines">What they point at; several for "both"; none where they point at nothing that is known.</param>
/// <param name="Options">What they may point at, where that is not clear.</param>
/// <param name="Start">Where the words begin in the message, in characters.</param>
/// <param name="End">Where they end; at their beginning where no words stand for the medicines ("which is safer?").</param>
sealed record Reference(IReadOnlyList<Medicine> Medicines, IReadOnlyList<Medicine> Options, int Start, int End);

/// <summary>Finds what a message that names no medicine points back at.</summary>
sealed class ReferenceResolver(Cues cues, FormResolver forms, DescriptionResolver descriptions, Takers takers)
{
    /// <summary>After these "the last one" is a dose: "I forgot the last one".</summary>
    private static readonly HashSet<string> OfDoses = ["took", "take", "taking", "taken", "had", "have", "having", "missed", "forgot", "skipped", "since", "after", "from", "before"];

    private static readonly HashSet<string> Several = ["them", "these", "those", "they", "two", "2"];

    /// <summary>What the message points at, or null where it points at nothing but the medicine that the talk is about.</summary>
    public Reference? Resolve(Utterance said, TalkThread thread)
    {
        var words = said.Words;
        if (thread.Recent.Count + (thread.Memory.Unknown is null ? 0 : 1) > 1 || thread.Together.Count > 1)
        {
            if (cues.Start.Find(words) is { } start && thread.Recent.Count > 0)
                return Point(words, start, [thread.Recent[0]]);
            if (cues.Previous.Find(words) is { } previous && Other(thread) is { Count: > 0 } before)
                return Point(words, previous, before);
            if (Ordinal(said, thread) is { } ordinal)
                return ordinal;
        }
        if (Both(words, thread) is { } both)
            return both;
        if ((cues.Other.Find(words) ?? cues.FindBare(said, ["other"])) is { } other)
        {
            var place = Point(words, other, Other(thread));
            // "The other one, the cream".
            return (forms.Resolve(said, thread) ?? descriptions.OfSiblings(said, thread)) is { Medicines: [_] } form
                ? form with { Start = Math.Min(place.Start, form.Start), End = Math.Max(place.End, form.End) }
                : place;
        }
        return forms.Resolve(said, thread) ?? descriptions.Resolve(said, thread) ?? takers.Resolve(said, thread) ?? Back(said, thread);
    }

    /// <summary>Whether the message turns to another form of the medicine that the talk is about.</summary>
    public bool ToForm(Utterance said, TalkThread thread) => forms.Resolve(said, thread) is not null;

    /// <summary>"The first one", "the latter", "the first one and the second one": of the medicines last spoken of together, else of all.</summary>
    private Reference? Ordinal(Utterance said, TalkThread thread)
    {
        var known = thread.Together.Count > 1 ? thread.Together : thread.Recent;
        if (cues.Latter.Find(said.Words) is { } latter && known.Count > 0)
            return Point(said.Words, latter, [known[^1]]);
        if ((cues.Final.Find(said.Words) ?? cues.FindBare(said, ["last"])) is { } final && !(final.Index > 0 && OfDoses.Contains(said.Words[final.Index - 1].Value)))
            return Point(said.Words, final, [known[^1]]);
        if (known.Count == 3 && cues.Middle.Find(said.Words) is { } middle)
            return Point(said.Words, middle, [known[1]]);

        var found = Enumerable.Range(0, cues.Ordinals.Count)
            .Select(n => (Place: cues.FindOrdinal(said, n), Medicine: known.ElementAtOrDefault(n)))
            .Where(ordinal => ordinal.Place is not null)
            .ToList();
        if (!found.Exists(ordinal => ordinal.Medicine is not null))
            return null;
        var (from, to) = (found.Min(ordinal => ordinal.Place!.Value.Index), found.Max(ordinal => ordinal.Place!.Value.Index + ordinal.Place!.Value.Count));
        return Point(said.Words, (from, to - from), [.. found.Select(ordinal => ordinal.Medicine).OfType<Medicine>()]);
    }

    /// <summary>"Go back": to the medicine before, where the message says nothing else.</summary>
    private Reference? Back(Utterance said, TalkThread thread) =>
        cues.Returns.Find(said.Words) is { } back && back.Count > 1 && cues.IsElliptical(said.Words, new bool[said.Words.Count]) && Other(thread) is [var other]
            ? Point(said.Words, back, [other])
            : null;

    private Reference? Both(IReadOnlyList<Word> words, TalkThread thread)
    {
        var place = cues.All.Find(words);
        if (place is null && cues.Comparing.IsIn(words) && words.ToList().FindIndex(word => Several.Contains(word.Value)) is >= 0 and var them)
            place = (them, 1);
        if (place is null && !cues.Against.IsIn(words))
            return null;

        var several = thread.Focus.Count > 1 ? thread.Focus
            : thread.Focus.Count == 1 && Other(thread) is [var other] ? InOrder([other, thread.Focus[0]], thread)
            : [];
        return several.Count < 2 ? null
            : place is { } found ? Point(words, found, several)
            : new Reference(several, [], 0, 0);
    }

    /// <summary>Medicines in the order in which they came up.</summary>
    private static IReadOnlyList<Medicine> InOrder(IReadOnlyList<Medicine> medicines, TalkThread thread) =>
        [.. medicines.OrderBy(medicine => Array.IndexOf(thread.Memory.Recent, medicine.Id))];

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
        if (thread.Focus is [var chosen] && thread.Together is [var one, var two] && (one.Id == chosen.Id || two.Id == chosen.Id))
            return [one.Id == chosen.Id ? two : one];
        return thread.Focus is [var only] && thread.SiblingsOf(only) is [var sibling] ? [sibling] : [];
    }
}
