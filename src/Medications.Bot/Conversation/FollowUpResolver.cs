using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>Fills in what a message leaves out, from what was said before: which medicine, which question.</summary>
sealed class FollowUpResolver(
    IMedicationLibrary library, Cues cues, MedicineForms forms, Negations negations, ReferenceResolver references, OpenChoice choice, SisterPages sisters, TakenTogether together,
    NameCompletion completion, AskedByName asked, ProductNames products, LastQuestion last)
{
    /// <summary>Whether a message chooses what was offered, or turns to another form or name, whatever it may sound like: "the second, please".</summary>
    public bool PointsBack(HeardMessage heard, TalkThread thread) =>
        choice.Chosen(heard.Said, thread) is not null
        || completion.Resolve(heard, thread) is not null
        || (cues.IsQuestion(heard.Said) && references.Resolve(heard.Said, thread) is { Medicines.Count: > 0 })
        || (!cues.Thanks.IsIn(heard.Said.Words) && (references.ToForm(heard.Said, thread) || (cues.Corrections.IsIn(heard.Said.Words) && heard.Understanding.Mentions.Count > 0)));

    public Inquiry Resolve(HeardMessage heard, TalkThread thread)
    {
        if (negations.Without(heard) is { } negated)
        {
            heard = new HeardMessage(library, negated.Rest);
            // "Not betazole" puts right what the talk is about, and not what is taken beside it.
            if (negated.Denied.Any(denied => thread.Focus.Any(now => now.Id == denied.Id)))
                thread = thread.Apart();
        }
        var (said, understanding) = (heard.Said, heard.Understanding);
        // "Never mind her. Can I drink with mine?"
        if (thread is { Memory.Unknown: not null, Before.Count: > 0 } && understanding.Mentions.Count == 0 && cues.Dismissals.IsIn(said.Words))
            thread = thread.BackToBefore();
        if (completion.Resolve(heard, thread) is { } completed)
            return last.Again(completed, thread);
        if (thread.Memory.Pending is { } pending && choice.Resolve(heard, pending, thread) is { } chosen)
            return chosen;
        if (sisters.Resolve(heard, thread) is { } sister)
            return OtherPage(said, understanding, sister, thread);
        return understanding.Mentions.Count == 0 ? WithoutName(heard, thread) : WithName(said, understanding, thread);
    }

    /// <summary>"The citrate one": the last question again, or a new one, about the page meant.</summary>
    private Inquiry.Ask OtherPage(Utterance said, Understanding understanding, SisterPage sister, TalkThread thread) =>
        AsksAnew(said, understanding, thread)
            ? new Inquiry.Ask(new Question(QuestionText.Replace(said.Text, sister.Start, sister.End, sister.Page.Title)) { Assumed = [sister.Medicine], AssumedPages = [sister.Page.Path] })
            : last.Again(sister, thread);

    /// <summary>Whether a message that points at a medicine asks something itself, or nothing was asked that could be asked again.</summary>
    private bool AsksAnew(Utterance said, Understanding understanding, TalkThread thread) =>
        (cues.IsQuestion(said) && !understanding.IsVague()) || thread.Memory.Question is null;

    private Inquiry WithoutName(HeardMessage heard, TalkThread thread)
    {
        var (said, understanding) = (heard.Said, heard.Understanding);
        if (choice.Resume(said, thread) is { } resumed)
            return resumed;
        if (references.Resolve(said, thread) is not { } reference)
        {
            if (UnknownName(said, thread) is { } name)
                return new Inquiry.Unknown(name);
            if (cues.IsAside(heard))
                return new Inquiry.Aside();
            if (OfForm(said, thread) is { } ofForm)
                return ofForm;
            if (thread.Focus.Count > 0 && cues.Pronouns.Find(said.Words) is null && AsksForMedicines(said, understanding) && IsAboutCondition(said))
                return new Inquiry.Ask(new Question(said.Text));
            return thread.Focus.Count == 0 && thread.Memory.Unknown is { } unknown && !IsAboutCondition(said)
                ? new Inquiry.Unknown(unknown)
                : new Inquiry.Ask(new Question(together.Interaction(said, [], understanding, thread) ?? said.Text) { Assumed = thread.Focus, AssumedText = Situation(said, thread) });
        }

        var covered = forms.Accounted(said, []);
        for (var i = 0; i < said.Words.Count; i++)
            covered[i] |= said.Words[i].Start >= reference.Start && said.Words[i].End <= reference.End;
        var isElliptical = cues.IsElliptical(said.Words, covered) || (understanding.IsVague() && IsCorrection(said, thread));

        if (reference.Medicines.Count == 0)
            return new Inquiry.Choose(null, reference.Options, isElliptical ? null : QuestionText.Clean(said.Text));
        if (reference.Medicines.Count == 1 && isElliptical)
            return last.Again(reference.Medicines[0], thread);
        if (reference.Medicines.Count > 1 && IsBareComparison(said, covered))
            return new Inquiry.Ask(new Question(QuestionText.WithName(thread.Memory.Question ?? "", "they")) { Assumed = reference.Medicines, AssumedKind = thread.Memory.Kind }, IsRepeated: true);

        var names = reference.Medicines.Count == 1 ? "it" : Together(reference.Medicines, understanding, thread);
        var text = reference.End == reference.Start ? said.Text : Behind(said, covered, reference) ?? QuestionText.Replace(said.Text, reference.Start, reference.End, names);
        return new Inquiry.Ask(new Question(text) { Assumed = reference.Medicines });
    }

    /// <summary>What was said before a message that asks no more than whether that matters: "I'm 70 and have bad kidneys", "so is it ok".</summary>
    private string? Situation(Utterance said, TalkThread thread) =>
        thread.Memory.Question is { Length: > 0 } before && cues.IsQuestion(said) && cues.AsksWhetherItMatters(said.Words) ? QuestionText.WithPronoun(before) : null;

    /// <summary>"And lozenges?", where one page tells of all forms: what was asked last is asked of that; null where a message says something else.</summary>
    private Inquiry.Ask? OfForm(Utterance said, TalkThread thread) =>
        thread is { Memory.Question: { Length: > 0 } before, Focus: [var current] } && forms.Accounted(said, []) is var ofForms && ofForms.Contains(true) && cues.IsElliptical(said.Words, ofForms)
            ? new Inquiry.Ask(new Question($"{QuestionText.WithPronoun(before)} {said.Text}") { Assumed = [current], AssumedKind = thread.Memory.Kind, IsAboutAssumed = true }, IsRepeated: true)
            : null;

    /// <summary>"Ok back to the drops, can I drive": what is asked once it is said what about; null where the two are not set apart.</summary>
    private string? Behind(Utterance said, bool[] covered, Reference reference)
    {
        var words = said.Words;
        var end = Enumerable.Range(0, words.Count - 1).FirstOrDefault(i => words[i].End >= reference.End && said.EndsClause(i), -1);
        return end >= 0 && reference.Medicines.Count == 1 && cues.IsElliptical([.. words.Take(end + 1)], covered[..(end + 1)]) ? said.Text[words[end + 1].Start..] : null;
    }

    private Inquiry WithName(Utterance said, Understanding understanding, TalkThread thread)
    {
        var mentions = understanding.Mentions;
        // "Is the other one ok with alcohol?"
        if (together.AreAllBeside(said, mentions, thread) && references.Resolve(said, thread) is { Medicines.Count: > 0 } reference && reference.End > reference.Start)
            return new Inquiry.Ask(
                new Question(QuestionText.Replace(said.Text, reference.Start, reference.End, string.Join(" and ", reference.Medicines.Select(thread.Called)))) { Assumed = reference.Medicines, IsAboutAssumed = true })
            { StaysOn = reference.Medicines is [var only] ? only : null };
        if (products.Resolve(said, mentions, thread) is { Medicines: [var product] } called)
            return AsksAnew(said, understanding, thread)
                ? new Inquiry.Ask(new Question(QuestionText.Replace(said.Text, called.Start, called.End, thread.Called(product))) { Assumed = [product], IsAboutAssumed = true })
                : last.Again(product, thread);
        if (asked.Resolve(said, understanding, thread) is { } askedByName)
            return askedByName;
        if (mentions.All(mention => together.IsAlongside(said, mention)) && together.Beside(said, mentions, thread) is { } beside)
            return beside;
        if (together.WithWhatIsTold(said, mentions) is { } withTold)
            return withTold;
        if (Combination(said, mentions, thread) is { } combination)
            return cues.IsQuestion(said) && !understanding.IsVague()
                ? new Inquiry.Ask(new Question(QuestionText.Replace(said.Text, mentions[0].Start, mentions[0].Start + mentions[0].Length, combination.Name)))
                : last.Again(combination, thread);
        if (!cues.Again.IsIn(said.Before(mentions[0].Start)) && together.Interaction(said, mentions, understanding, thread) is { } interaction)
            return new Inquiry.Ask(new Question(interaction) { Assumed = thread.Focus, IsAboutAssumed = understanding.Kind != QuestionKind.Comparison }) { StaysOn = thread.Focus[0] };

        var isElliptical = mentions.Count == 1 && thread.Memory.Question is not null
            && (cues.IsElliptical(said.Words, forms.Accounted(said, mentions)) || (understanding.IsVague() && IsCorrection(said, thread)));
        var clear = mentions.Select(mention => Settle(mention, thread)).ToList();
        if (isElliptical && thread.Memory.Suspended is { } suspended && mentions[0].Candidates.Any(candidate => suspended.Options.Contains(candidate.Id)))
            thread = thread.Resumed();
        if (!isElliptical)
        {
            var text = said.Text;
            foreach (var (mention, medicine) in mentions.Zip(clear).Reverse())
                if (mention.IsAmbiguous && medicine is not null)
                    text = QuestionText.Replace(text, mention.Start, mention.Start + mention.Length, medicine.Name);
            return new Inquiry.Ask(new Question(text));
        }

        if (together.BesideAnother(mentions[0], thread) is { } besideAnother)
            return besideAnother;

        return (mentions[0], clear[0]) switch
        {
            (var mention, { } medicine) => last.Again(medicine, thread, mention.Match == NameMatch.Misspelled ? mention.Surface : null),
            ({ IsAmbiguous: true } mention, null) => new Inquiry.Choose(mention.Surface, mention.Candidates, null),
            var (mention, _) => new Inquiry.Unknown(mention.Surface),
        };
    }

    /// <summary>"The one with betazole in it": the product of the medicine talked about and the one named, where there is one.</summary>
    private Medicine? Combination(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        if (mentions is not [{ Candidates.Count: > 0 } mention] || thread.Focus is not [var current] || !cues.Combined.IsIn(said.Words))
            return null;
        string[] both = [.. current.Ingredients.Concat(mention.Candidates[0].Ingredients).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        return library.Medicines.FirstOrDefault(medicine => medicine.IsCombination && medicine.Ingredients.SequenceEqual(both, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a message asks for medicines by what they are for, and so begins anew: "what is used for gout?".</summary>
    private bool IsAboutCondition(Utterance said) => library.Ask(new Question(said.Text)) is Answer.UsedFor;

    /// <summary>"What is used for gout?", but not "a colleague gets the same drug for gout, is it a drip?".</summary>
    private bool AsksForMedicines(Utterance said, Understanding understanding) =>
        understanding.Kind == QuestionKind.WhatFor && cues.WithoutCourtesy(said.Words) is [{ Value: "what" or "whats" or "which" or "wat" }, ..];

    /// <summary>"Compare them": what was asked last is what to compare them by.</summary>
    private bool IsBareComparison(Utterance said, bool[] covered)
    {
        covered = (bool[])covered.Clone();
        cues.Comparing.Cover(said.Words, covered);
        return cues.Comparing.IsIn(said.Words) && !said.Words.Any(word => word.Value is "together" or "mix" or "combine" or "time") && cues.IsElliptical(said.Words, covered);
    }

    /// <summary>What to call several medicines in a question: by name where they are taken together, or each page could not know the other.</summary>
    private string Together(IReadOnlyList<Medicine> medicines, Understanding understanding, TalkThread thread)
    {
        if (understanding.Kind is not (QuestionKind.NamedInteraction or QuestionKind.Interactions or QuestionKind.Comparison))
            return "they";
        // "A and B" may be the name of a product that has both.
        return new[] { " and ", " with " }
            .Select(tie => string.Join(tie, medicines.Select(thread.NameOf)))
            .FirstOrDefault(names => library.Understand(names).Mentions is var mentions && medicines.All(medicine => mentions.Any(mention => mention.Candidates is [var only] && only.Id == medicine.Id)))
            ?? "they";
    }

    /// <summary>Whether a message only puts the last one right, in whatever words: "I should have told you that I use the cream".</summary>
    private bool IsCorrection(Utterance said, TalkThread thread) =>
        thread.Memory.Question is not null && cues.Corrections.IsIn(said.Words) && !cues.IsQuestion(said);

    /// <summary>
    /// A name that the library does not know, where the message begins with it or is nothing else: "and zanvorel?", "what about
    /// zanvorel, is that ok too?". The library is asked about the word alone, as it would be if the person had typed just that.
    /// </summary>
    private string? UnknownName(Utterance said, TalkThread thread)
    {
        if (thread.Memory.Question is null)
            return null;
        var rest = cues.WithoutCues(said.Words);
        if (rest is [var word, ..] && (rest.Count == 1 || cues.IsTopic(said, word)) && library.Understand(word.Value).Mentions is [{ Match: NameMatch.Unknown }])
            return said.Text[word.Start..word.End];
        return null;
    }

    /// <summary>The one medicine that a name means, where it is clear, or where the talk has been about one of those it may mean.</summary>
    private static Medicine? Settle(MedicineMention mention, TalkThread thread)
    {
        if (mention.Candidates.Count <= 1)
            return mention.Candidates.SingleOrDefault();
        foreach (var known in new[] { thread.Focus, thread.Recent })
            if (mention.Candidates.Where(candidate => known.Any(medicine => medicine.Id == candidate.Id)).Take(2).ToList() is [var only])
                return only;
        return null;
    }
}
