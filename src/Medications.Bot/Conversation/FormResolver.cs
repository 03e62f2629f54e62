using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>
/// Finds that another form of the medicine talked about is meant: "the eye one", "no, I meant the drops", "and the injection?",
/// "mine goes up the nose". Only forms that the library has a page about count, so that "my skin itches" changes nothing.
/// </summary>
sealed class FormResolver(Cues cues, MedicineForms forms)
{
    /// <summary>So many words may stand between "the one" and the place where it goes: "the one you rub on your skin".</summary>
    private const int MaxBetween = 6;

    /// <summary>So many words before a form are looked at for something that it is taken beside.</summary>
    private const int MaxBeside = 3;

    private static readonly HashSet<string> AfterForm = ["drops", "drop", "spray", "stuff", "thing"];
    private static readonly HashSet<string> Articles = ["the", "my", "mine", "his", "her", "their", "your", "these", "those", "a", "an", "its", "as", "by", "meant"];
    private static readonly HashSet<string> Beside = ["with", "alongside", "another", "other", "different", "besides", "plus", "than", "between", "while"];
    private static readonly HashSet<string> Pointers = ["mine", "stuff", "those", "its"];
    private static readonly HashSet<string> Applying =
    [
        "put", "puts", "putting", "goes", "go", "going", "use", "uses", "using", "rub", "rubs", "rubbing", "squirt", "spray", "spraying", "drip", "drop", "apply", "applies", "sniff", "sniffing", "inject",
        "injects", "have", "given", "prescribed", "gave", "got", "meant", "its", "was",
    ];
    private static readonly HashSet<string> Owners = ["my", "his", "her", "the", "your", "their", "both", "each", "one"];
    private static readonly HashSet<string> To = ["for", "in", "into", "inside", "on", "onto", "up", "under"];

    /// <summary>What the message points at, or null where it speaks of no other form.</summary>
    public Reference? Resolve(Utterance said, TalkThread thread)
    {
        if (thread.Focus is not [var current])
            return null;

        var words = said.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var meant = forms.MeantBy(words[i].Value).ToList();
            if (meant.Count == 0 || meant.Any(form => forms.IsOf(current, form)) || !(PointsAt(words, i) || SaysWhere(said, i)))
                continue;

            var start = i > 0 && Articles.Contains(words[i - 1].Value) ? i - 1 : i;
            var end = i + 1;
            while (end < words.Count && (IsAfterForm(words[end]) || forms.MeantBy(words[end].Value).Any()))
                end++;
            // "No, the eye drops I mean": those spoken of before, though the one talked about may come as eye drops too.
            var before = thread.Recent.Where(known => meant.Any(form => forms.ShowsThat(known, form)) && !known.Ingredients.SequenceEqual(current.Ingredients)).ToList();
            if (before is [var earlier])
                return new([earlier], [], words[start].Start, words[end - 1].End);
            var siblings = thread.SiblingsOf(current);
            var fitting = Fitting(said, siblings);
            // Pages "for the whole body" often tell of inhalers and injections as well, where these have none of their own.
            if (fitting.Count == 0 && said.Words.Skip(i).Take(2).FirstOrDefault(word => forms.IsProduct(word.Value)).Value is { } product)
                fitting = [.. siblings.Where(sibling => MedicineForms.IsSystemic(sibling) && (meant.All(forms.IsOftenSystemic) || PageWords.Of(sibling).Count(product) >= PageWords.Least))];
            if (fitting.Count > 0)
                return new(fitting.Count == 1 ? fitting : [], fitting.Count > 1 ? fitting : [], words[start].Start, words[end - 1].End);
        }
        return null;
    }

    /// <summary>
    /// Of some medicines of one substance, those of the form that a message speaks of; where it may be that of several, their pages may
    /// tell which: those on the eye drops speak of drops and cataracts.
    /// </summary>
    public IReadOnlyList<Medicine> Fitting(Utterance said, IReadOnlyList<Medicine> siblings)
    {
        var most = siblings.Select(sibling => forms.CountSaid(said.Words, sibling)).DefaultIfEmpty().Max();
        var fitting = siblings.Where(sibling => most > 0 && forms.CountSaid(said.Words, sibling) == most).ToList();
        return fitting.Count > 1 && PageWords.Told([.. cues.WithoutCues(said.Words).Select(word => word.Value)], fitting) is { } told ? [told] : fitting;
    }

    private bool IsAfterForm(Word word) => AfterForm.Contains(word.Value) || cues.Ones.Contains(word.Value);

    /// <summary>Whether a message tells where the medicine goes, and asks nothing: "I put it up my nose though".</summary>
    private bool SaysWhere(Utterance said, int at)
    {
        var before = at > 0 && Owners.Contains(said.Words[at - 1].Value) ? at - 2 : at - 1;
        return before > 0 && said.Words[before].Value is "in" or "into" or "up" or "on" or "onto" or "for"
            && !cues.IsQuestion(said)
            && said.Words.Take(before).Any(word => Applying.Contains(word.Value))
            && said.Words.Take(before).Any(word => word.Value is "it" or "its" or "them" or "this" or "mine" or "drops" or "spray" or "cream");
    }

    /// <summary>Whether a word for a form stands for the medicine, and neither for a sore spot nor for what is taken beside it.</summary>
    private bool PointsAt(IReadOnlyList<Word> words, int at)
    {
        if (words.Take(at).TakeLast(MaxBeside).Any(word => Beside.Contains(word.Value)))
            return false;
        // "The eye one", "the eye ointment".
        if (at + 1 < words.Count && (IsAfterForm(words[at + 1]) || (!forms.IsProduct(words[at].Value) && forms.IsProduct(words[at + 1].Value))))
            return true;
        if (cues.IsElliptical(words, [.. words.Select(word => forms.MeantBy(word.Value).Any())]))
            return true;
        if (forms.IsProduct(words[at].Value))
            return cues.Corrections.IsIn(words) || (at > 0 && Articles.Contains(words[at - 1].Value));

        // "The one for my nose", "mine goes up the nose", "it's for the eyes".
        var from = Math.Max(0, at - MaxBetween);
        for (var i = at - 1; i >= from; i--)
            if (Pointers.Contains(words[i].Value) || cues.Ones.Contains(words[i].Value))
                return words[i + 1].Value != "of"
                    && (words[i].Value != "its" || To.Contains(words[i + 1].Value))
                    && words.Skip(i + 1).Take(at - i - 1).Any(word => To.Contains(word.Value));
        return false;
    }
}
