using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>
/// Finds which of the medicines talked about is called by what it is or what it is for: "the antibiotic", "the blood pressure one",
/// "back to the soap". Their own pages tell.
/// </summary>
sealed class DescriptionResolver(Cues cues, MedicineForms forms)
{
    private const int MaxDescribing = 3;

    /// <summary>So often must the pages speak of a product, for the medicine to be called by it.</summary>
    private const int LeastOfProduct = 2;

    /// <summary>So many times as often must those of another one, to be meant rather than the one talked about.</summary>
    private const int Clearly = 3;

    /// <summary>Words that tell one medicine from another by the talk, and not by what it is.</summary>
    private static readonly HashSet<string> Telling = ["other", "another", "same", "first", "second", "third", "last", "next", "different", "old", "usual", "current", "previous"];

    /// <summary>What a description says.</summary>
    /// <param name="End">Its last word.</param>
    /// <param name="Words">The words that describe, each with those that mean the same.</param>
    /// <param name="IsProduct">Whether it is no more than the word for a product: "the inhaler".</param>
    /// <param name="IsPurpose">Whether it says what for: "the one for my heart".</param>
    private readonly record struct Description(int End, IReadOnlyList<string[]> Words, bool IsProduct = false, bool IsPurpose = false);

    /// <summary>The one talked about that is described, or null where none is, or not one alone.</summary>
    public Reference? Resolve(Utterance said, TalkThread thread) =>
        (thread.Recent.Count + (thread.Memory.Unknown is null ? 0 : 1) < 2 ? null : Resolve(said, thread.Recent, thread.Focus)) ?? ForAnother(said, thread);

    /// <summary>
    /// "My dad has the one for his skin", "and the leprosy tablets?" in a talk about a cream: the one of the same substance whose pages
    /// speak of that.
    /// </summary>
    private Reference? ForAnother(Utterance said, TalkThread thread)
    {
        if (thread.Focus is not [var current] || thread.SiblingsOf(current) is not { Count: > 0 } siblings)
            return null;
        return Resolve(said, [current, .. siblings], [], (_, description) => description.IsPurpose) is { Medicines: [var meant] } other && meant.Id != current.Id ? other
            : Resolve(said, siblings, [], (start, description) => IsOfAnotherForm(said, start, description, current));
    }

    /// <summary>Whether a description is of a form that the medicine talked about does not have, and not of what is taken beside it.</summary>
    private bool IsOfAnotherForm(Utterance said, int start, Description description, Medicine current)
    {
        List<Word> before = [.. said.Words.Take(start)];
        var product = said.Words[description.End].Value;
        return forms.IsProduct(product) && !forms.MeantBy(product).Any(form => forms.IsOf(current, form)) && !cues.Besides.IsAtEnd(before) && !cues.Taken.IsAtEnd(before);
    }

    /// <summary>The one of the same substance that is described: "the other one, for spots".</summary>
    public Reference? OfSiblings(Utterance said, TalkThread thread) => thread.Focus is [var current] ? Resolve(said, thread.SiblingsOf(current), []) : null;

    /// <summary>The one of some medicines that a message describes, or null.</summary>
    public Medicine? Find(Utterance said, IReadOnlyList<Medicine> medicines) => medicines.Count < 2 ? null
        : Resolve(said, medicines, [])?.Medicines[0]
            ?? (cues.IsQuestion(said) ? null : PageWords.Told([.. cues.WithoutCues(said.Words).Select(word => word.Value)], medicines));

    private Reference? Resolve(Utterance said, IReadOnlyList<Medicine> medicines, IReadOnlyList<Medicine> current, Func<int, Description, bool>? isMeant = null)
    {
        var words = said.Words;
        for (var i = 0; i < words.Count; i++)
            if ((cues.Determiners.Contains(words[i].Value) || i == 0) && Described(said, i) is { } description && isMeant?.Invoke(i, description) != false && Find(description, medicines, current) is { } medicine)
                return new Reference([medicine], [], words[i].Start, words[description.End].End);
        return null;
    }

    /// <summary>The description that begins at a word; null where none begins there.</summary>
    private Description? Described(Utterance said, int start)
    {
        var words = said.Words;
        var describing = new List<string[]>();
        for (var i = cues.Determiners.Contains(words[start].Value) ? start + 1 : start; i < words.Count && describing.Count <= MaxDescribing; i++)
        {
            var word = words[i].Value;
            if (cues.ClassAt(words, i) is { } named)
                return new(i + named.Count - 1, [named.Meaning]);
            if (word is "one" or "ones" || cues.Things.Contains(word))
                return Purpose(words, i) ?? (describing.Count > 0 ? new(i, describing)
                    : i > start && forms.IsProduct(word) ? new(i, [[word]], IsProduct: true)
                    : null);
            if (cues.IsFunction(word) || Telling.Contains(word))
                break;
            describing.Add([word]);
            if (said.EndsClause(i))
                break;
        }
        // "Back to the soap": what follows can be nothing but a medicine.
        return describing.Count is > 0 and <= MaxDescribing && cues.Determiners.Contains(words[start].Value) && cues.Returns.IsAtEnd([.. words.Take(start)])
            ? new(start + describing.Count, describing, IsProduct: true)
            : null;
    }

    /// <summary>"The one for my heart".</summary>
    private Description? Purpose(IReadOnlyList<Word> words, int thing)
    {
        if (thing + 2 >= words.Count || words[thing + 1].Value != "for")
            return null;
        var start = cues.Determiners.Contains(words[thing + 2].Value) ? thing + 3 : thing + 2;
        var purpose = words.Skip(start).TakeWhile(word => !cues.IsFunction(word.Value)).Take(MaxDescribing).Select(word => new[] { word.Value }).ToList();
        return purpose.Count > 0 ? new(start + purpose.Count - 1, purpose, IsPurpose: true) : null;
    }

    private Medicine? Find(Description description, IReadOnlyList<Medicine> medicines, IReadOnlyList<Medicine> current)
    {
        var least = description.IsProduct ? LeastOfProduct : 1;
        var counted = medicines
            .Select(medicine => (Medicine: medicine, Count: Count(description, medicine)))
            .Where(candidate => candidate.Count >= least)
            .OrderByDescending(candidate => candidate.Count)
            .ToList();
        // "Can I swallow the tablet whole" stays with tablets, though another page may speak of them more often.
        if (description.IsProduct && counted.Find(candidate => current.Any(now => now.Id == candidate.Medicine.Id)) is { Medicine: { } same } now && counted[0].Count <= Clearly * now.Count)
            return same;
        return counted is [var only] ? only.Medicine
            : counted is [var best, var next, ..] && best.Count >= 2 * next.Count ? best.Medicine
            : null;
    }

    /// <summary>How often the rarest of the describing words stands where a medicine's pages would say it.</summary>
    private static int Count(Description description, Medicine medicine)
    {
        var pages = description.IsProduct ? PageWords.Of(medicine) : PageWords.OfUseOf(medicine);
        return description.Words.Min(meaning => meaning.Sum(pages.Count));
    }
}
