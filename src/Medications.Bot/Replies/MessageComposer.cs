using Medications.Bot.Triage;
using Medications.Bot.Triage.Numbers;
using Medications.Library;
using Medications.Library.Pages;

namespace Medications.Bot.Replies;

/// <summary>Puts replies into words. All words are the product's own (<see cref="Words"/>) or a page's, word for word.</summary>
sealed class MessageComposer(Words words, IReadOnlyList<CountryNumbers> numbers)
{
    /// <summary>The most medicines offered to choose from; more are not read on a phone.</summary>
    public const int MaxOptions = 8;

    /// <summary>Below this confidence the reply says that the passage may not be the answer.</summary>
    private const double Unsure = 0.3;

    private readonly SuggestionComposer _suggestions = new(words);

    public Message Compose(Reply reply)
    {
        var (summary, parts) = reply switch
        {
            Reply.Answered answered => Answered(answered),
            Reply.WhichMedicine which => WhichMedicine(which),
            Reply.UsedFor usedFor => UsedFor(usedFor),
            Reply.UnknownMedicine unknown => Own(words.UnknownMedicine(unknown.Name), words.UnknownMedicineAdvice),
            Reply.NoPassage none => NoPassage(none),
            Reply.Emergency emergency => Emergency(emergency),
            Reply.Crisis crisis => new SafetyComposer(words, numbers).Crisis(crisis.Who),
            Reply.SmallTalk talk => SmallTalk(talk),
            Reply.OffTopic => Own(words.OffTopic),
            Reply.Welcome => (words.WelcomeTitle, [new MessagePart.Heading(words.WelcomeTitle), new MessagePart.Paragraph(words.WelcomeWhat), new MessagePart.Remark(words.WelcomeEmergency)]),
            Reply.FeedbackThanks => Own(words.FeedbackThanks),
            Reply.Failure => Own(words.Failure, words.FailureAdvice),
            _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "There is no such reply."),
        };

        IEnumerable<MessagePart> caution = reply.Caution switch
        {
            Caution.MaybeEmergency => [new MessagePart.Warning(words.MaybeEmergency)],
            Caution.MaybeCrisis => [new MessagePart.Warning(words.MaybeCrisis)],
            _ => [],
        };

        var message = new Message(summary, [.. caution, .. parts], [], [], _suggestions.For(reply));
        return message with
        {
            Disclaimers = Disclaimers(reply, message),
            Notes = [.. message.Quotes.Select(quote => quote.Note).OfType<string>().Distinct()],
            AreSuggestionsSpelledOut = reply is Reply.Welcome or Reply.NoPassage,
            Feedback = Feedback(reply),
        };
    }

    /// <summary>
    /// The pages' own disclaimers, word for word; the product's where a page has none, or there is no page. Under a list of medicines
    /// it is the product's: one for each page would be longer than the list.
    /// </summary>
    private List<string> Disclaimers(Reply reply, Message message)
    {
        if (!reply.IsMedical)
            return [];
        var own = reply is Reply.UsedFor ? [] : message.Quotes.Select(quote => quote.Disclaimer ?? words.Disclaimer).Distinct().ToList();
        return own.Count > 0 ? own : [words.Disclaimer];
    }

    private (string, List<MessagePart>) Answered(Reply.Answered reply)
    {
        var parts = new List<MessagePart>();
        var citation = 1;
        foreach (var answer in reply.Medicines)
        {
            if (answer.CorrectedFrom is not null)
                parts.Add(new MessagePart.Remark(words.ShowingResultsFor(answer.Medicine.Name)));
            if (answer.Confidence < Unsure)
                parts.Add(new MessagePart.Notice(words.NearestFound));
            Quote(answer, parts, ref citation);
        }
        // Right below the passage: what is folded under it pushes anything later out of sight.
        if (reply.IsPersonalDecision)
            parts.Insert(parts.FindLastIndex(part => part is MessagePart.Quote) + 1, new MessagePart.Notice(words.PersonalDecision));
        return (string.Join(", ", parts.OfType<MessagePart.Quote>().Select(quote => quote.Title)), parts);
    }

    /// <summary>What to do now on top; what the medicine's page says about it only below.</summary>
    private (string, List<MessagePart>) Emergency(Reply.Emergency reply)
    {
        var (summary, parts) = new SafetyComposer(words, numbers).Emergency(reply.What);
        if (reply.Helpful.Count > 0)
            parts.Add(new MessagePart.Paragraph(words.EmergencyHelpful));
        var citation = 1;
        foreach (var answer in reply.Helpful)
            Quote(answer, parts, ref citation);
        return (summary, parts);
    }

    private void Quote(MedicineAnswer answer, List<MessagePart> parts, ref int citation)
    {
        var quotes = new List<MessagePart.Quote>();
        foreach (var ranked in answer.Passages.Take(Math.Max(1, answer.Shown)))
            quotes.Add(new MessagePart.Quote(words.PassageTitle(answer.Medicine.Name, SectionName(ranked.Passage)), ranked, citation++));
        parts.Add(quotes[0]);
        if (quotes.Count > 1)
            parts.Add(new MessagePart.AlsoRelevant(quotes[1..]));
    }

    private string SectionName(Passage passage)
    {
        var name = passage.Section == SectionKind.Other && passage.Heading.Length > 0 ? passage.Heading : words.Section(passage.Section);
        return passage.Subject is null ? name : words.PassageSubject(name, passage.Subject);
    }

    private (string, List<MessagePart>) WhichMedicine(Reply.WhichMedicine reply)
    {
        var options = reply.Options.Take(MaxOptions).Select(option => option.Name).ToList();
        var question = (reply.Name, options.Count) switch
        {
            (null, 0) => words.WhichMedicine,
            (null, _) => words.WhichOfThese,
            (var name, 0) => words.WhichMedicineNamed(name),
            var (name, _) when reply.Options.All(option => option.IsCombination && option.Ingredients.Contains(name, StringComparer.OrdinalIgnoreCase)) =>
                words.WhichProductNamed(name),
            var (name, _) => words.WhichOfTheseNamed(name),
        };
        List<MessagePart> parts = [new MessagePart.Paragraph(question)];
        if (options.Count > 0)
            parts.Add(new MessagePart.Options(options));
        parts.Add(new MessagePart.Remark(
            options.Count == 0 ? words.WhichMedicineHint
            : reply.Options.Count > options.Count ? words.WhichOfManyHint
            : words.WhichOfTheseHint));
        return (question, parts);
    }

    private (string, List<MessagePart>) UsedFor(Reply.UsedFor reply)
    {
        var shown = reply.Options.Take(MaxOptions).ToList();
        List<MessagePart> parts =
        [
            new MessagePart.Paragraph(words.UsedFor(reply.Condition)),
            new MessagePart.Options([.. shown.Select(answer => answer.Medicine.Name)]),
            new MessagePart.Remark(words.UsedForHint),
            new MessagePart.AlsoRelevant(
                [.. shown.Select((answer, i) => new MessagePart.Quote(
                    words.PassageTitle(answer.Medicine.Name, SectionName(answer.Passages[0].Passage)), answer.Passages[0], i + 1))])
            {
                OfEach = words.UsedForPassages,
            },
        ];
        return (words.UsedFor(reply.Condition), parts);
    }

    private (string, List<MessagePart>) NoPassage(Reply.NoPassage reply) =>
        Own(words.NoPassage(reply.Medicine.Name), reply.Covered.Count > 0 ? words.NoPassageCovered : words.NoPassageAdvice);

    private (string, List<MessagePart>) SmallTalk(Reply.SmallTalk reply)
    {
        var (summary, parts) = Own(words.SmallTalk(reply.Talk, reply.Count));
        if (reply.Talk == SmallTalkKind.WhichMedicines)
            parts.Add(new MessagePart.Bullets(reply.Examples));
        if (reply.Talk is SmallTalkKind.Help or SmallTalkKind.Abilities)
            parts.Add(new MessagePart.Bullets([words.HelpAsk, words.HelpFollowUp, words.HelpStartOver, words.HelpEmergency]));
        return (summary, parts);
    }

    private static (string, List<MessagePart>) Own(params string[] paragraphs) =>
        (paragraphs[0], [.. paragraphs.Select(paragraph => new MessagePart.Paragraph(paragraph))]);

    private static FeedbackSubject? Feedback(Reply reply) => reply switch
    {
        Reply.Answered { Medicines: [var first, ..] } => new(reply.Outcome, first.Medicine.Id, reply.Kind, first.Passages[0].Page.Path),
        Reply.NoPassage none => new(reply.Outcome, none.Medicine.Id, reply.Kind, none.Medicine.Pages.FirstOrDefault()?.Path),
        _ => null,
    };
}
