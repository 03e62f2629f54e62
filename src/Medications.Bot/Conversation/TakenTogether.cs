using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>
/// Understands messages that name what is taken with the medicine talked about, and do not turn to it: "and with ibuprofen?",
/// "can I drink wine on it".
/// </summary>
sealed class TakenTogether(IMedicationLibrary library, Cues cues, MedicineForms forms, Backgrounds backgrounds, SpokenBeside company, ToldBeside told)
{
    /// <summary>So many words behind "it" may say that it stands for what follows.</summary>
    private const int MaxDummy = 4;

    /// <summary>Whether a name is that of food or drink taken beside a medicine, and not of a product: "nicotine", but not "nicotine patches".</summary>
    public bool IsAlongside(Utterance said, MedicineMention mention) =>
        cues.Alongside.Contains(mention.Surface.ToLowerInvariant())
        && !forms.IsOfProduct(said, mention) && !said.Words.Any(word => word.Start > mention.Start && word.Value is "instead");

    /// <summary>
    /// "And alcohol?", "can I drink wine with it?": asks about the medicine talked about, though the library may have a page on
    /// what it is taken with. Null where the message stands alone.
    /// </summary>
    public Inquiry? Beside(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        if (thread.Focus.Count > 0)
        {
            var names = string.Join(" and ", thread.Focus.Select(thread.Called));
            return new Inquiry.Ask(new Question($"{names}: {said.Text}") { Assumed = thread.Focus, IsAboutAssumed = true });
        }
        if (thread.Memory.Unknown is { } unknown)
            return new Inquiry.Unknown(unknown);
        return cues.Pronouns.Find(said.Words) is not null && said.Words.Any(word => word.Value is "with" or "and" or "while" or "on")
            ? new Inquiry.Choose(null, [], QuestionText.WithoutName(said.Text, mentions))
            : null;
    }

    /// <summary>
    /// "Can I take it with ibuprofen?", "and with ibuprofen?": the talk stays with its medicine, and the one named is what it is
    /// taken with. The text with the medicine's name filled in, or null where the message is no such question.
    /// </summary>
    public string? Interaction(Utterance said, IReadOnlyList<MedicineMention> mentions, Understanding understanding, TalkThread thread)
    {
        if (mentions.Count == 0 || thread.Focus is not [var current] || mentions.Any(mention => mention.Candidates.Any(candidate => candidate.Id == current.Id)))
            return null;

        var words = said.Words;
        var opening = cues.AfterLeadIns(words);
        if (opening < words.Count && words[opening].Value is "with" or "alongside" or "together")
            return $"{thread.Called(current)} {said.Text}";
        if (IsTurnedTo(said, mentions))
            return null;
        if (mentions is [var other] && (AsksTogether(said, other) || backgrounds.IsOne(said, other, understanding)))
            return $"{thread.Called(current)}: {said.Text}";
        if (!mentions.Any(mention => IsAlongside(said, mention)) && (told.AreTakenToo(said, mentions, thread) || told.AreKept(said, mentions, thread)))
            return $"can {thread.Called(current)} be taken with {string.Join(" and ", mentions.Select(mention => mention.Surface))}?";

        if (AreTold(said, mentions, thread) || company.IsAll(said, mentions, thread))
            return $"{thread.Called(current)}: {said.Text}";

        if (cues.Pronouns.Find(words) is not { } pronoun)
            return null;
        if (company.IsLikenedThenAsked(said, mentions[0], pronoun.Index))
            return null;
        var end = pronoun.Index + pronoun.Count;
        var before = pronoun.Index > 0 ? words[pronoun.Index - 1].Value : "";
        // "Can I have the jab on it", but not "is betazole any different on that".
        var isTiedBefore = before is "with" or "than" or "and" or "or" or "to" or "plus"
            || (before == "on" && !words.Take(pronoun.Index).Any(word => cues.Likened.Contains(word.Value)));
        // "He gave me betazole, can I keep alfamab with it": the two are told of each other.
        if (mentions.Count > 1 && words[pronoun.Index].Start > mentions[^1].Start)
            return null;
        var between = words.Skip(end).TakeWhile(word => word.Start < mentions[0].Start).ToList();
        var comesFirst = words[end - 1].End <= mentions[0].Start
            && !Enumerable.Range(end - 1, between.Count + 1).Any(said.EndsClause)
            && (between.Any(word => cues.Ties.Contains(word.Value)) || (cues.IsQuestion(said) && words[pronoun.Index].Value is "it" && between.Count > 0 && !IsDummy(between)));
        // "She has it with alfamab; what is that one for?"
        var asksOfLater = comesFirst && cues.Pronouns.Find([.. words.Skip(said.IndexAt(mentions[^1].Start + mentions[^1].Length))]) is not null;
        return isTiedBefore || (comesFirst && !asksOfLater)
            ? QuestionText.Replace(said.Text, words[pronoun.Index].Start, words[end - 1].End, thread.Called(current))
            : null;
    }

    /// <summary>Whether "it" stands for nothing: "is it ok to take naproxen", but not "is it good to the iron in me".</summary>
    private bool IsDummy(List<Word> behind) =>
        behind.Take(MaxDummy).Where((word, i) => word.Value is "if" or "for" or "that" or "when" || (word.Value == "to" && !(i + 1 == behind.Count || cues.Determiners.Contains(behind[i + 1].Value) || behind[i + 1].Value is "any" or "all"))).Any();

    /// <summary>"Safe with naproxen?", "can I have naproxen as well": nothing is asked but whether one goes with the other.</summary>
    private bool AsksTogether(Utterance said, MedicineMention other)
    {
        var covered = forms.Accounted(said, [other]);
        cues.Taking.Cover(said.Words, covered);
        return IsBeside(said, other) && cues.IsElliptical(said.Words, covered);
    }

    /// <summary>"He gave me betazole, can I keep alfamab with it": a question about alfamab, whatever the talk was about; else null.</summary>
    public Inquiry? WithWhatIsTold(Utterance said, IReadOnlyList<MedicineMention> mentions) =>
        company.WithWhatIsTold(said, mentions) is { } asked ? new Inquiry.Ask(new Question(said.Text) { Assumed = [asked], IsAboutAssumed = true }) { StaysOn = asked } : null;

    /// <summary>Whether all names stand for what is taken beside another medicine.</summary>
    public bool AreAllBeside(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread) =>
        mentions.All(mention => IsAlongside(said, mention) || IsBeside(said, mention)) || AreTold(said, mentions, thread) || company.IsAll(said, mentions, thread);

    /// <summary>Whether medicines are only told of, and it is asked at most whether that matters to the one talked about.</summary>
    private bool AreTold(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread) =>
        mentions.Count > 0 && thread.Focus is [_] && !mentions.Any(mention => cues.Alongside.Contains(mention.Surface.ToLowerInvariant()))
            && !IsTurnedTo(said, mentions) && (told.AreToldThenAsked(said, mentions, thread) || told.AreUnborne(said, mentions, thread));

    private bool IsTurnedTo(Utterance said, IReadOnlyList<MedicineMention> mentions) =>
        company.IsTurnedTo(said, mentions[0]) && !told.IsIntroduced(said, mentions);

    /// <summary>Whether a name stands as what another medicine is taken with: "with naproxen", "naproxen as well".</summary>
    public bool IsBeside(Utterance said, MedicineMention other)
    {
        var before = said.Before(other.Start);
        var behind = said.Words.SkipWhile(word => word.Start < other.Start + other.Length || forms.IsProduct(word.Value)).ToList();
        return cues.Besides.IsAtEnd(before)
            || (cues.AsWell.MatchAt(behind, 0) > 0 && cues.IsQuestion(said) && cues.Taking.IsIn(said.Words));
    }

    /// <summary>
    /// "Is it ok with alfamab?", "and betazole?": the last question about the same medicine, with another one beside it; null where
    /// none was beside it.
    /// </summary>
    public Inquiry? BesideAnother(MedicineMention mention, TalkThread thread)
    {
        if (thread is not { Memory: { Question: { } asked, Kind: QuestionKind.NamedInteraction or QuestionKind.Interactions or QuestionKind.Comparison }, Focus: [var current] }
            || mention.Candidates.Any(candidate => thread.Together.Any(known => known.Id == candidate.Id)))
            return null;
        var text = QuestionText.WithName(asked, thread.Called(current));
        return library.Understand(text).Mentions.LastOrDefault(other => !other.IsWeak && other.Candidates.All(candidate => candidate.Id != current.Id)) is { } beside
            ? new Inquiry.Ask(new Question(QuestionText.Replace(text, beside.Start, beside.Start + beside.Length, mention.Surface)) { Assumed = [current] }) { StaysOn = current }
            : null;
    }
}
