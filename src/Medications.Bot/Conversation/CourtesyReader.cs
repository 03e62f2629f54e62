using Medications.Bot.Triage;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Tells what is said to the bot itself from what is asked about a medicine, where only the conversation can tell.</summary>
sealed class CourtesyReader(Cues cues)
{
    /// <summary>With more words than this a message without a clear question tells a story, which deserves an answer.</summary>
    private const int MaxWords = 10;

    /// <summary>With fewer words than this, "is that it?" is no question about a medicine.</summary>
    private const int FewWords = 4;

    /// <summary>
    /// Whether a message that sounds alarming tells, after an emergency, that help has come: "paramedics sorted him out, thank you so
    /// much". After words of dying only somebody who is there counts, and nothing that takes it back.
    /// </summary>
    public bool SaysHelpHasCome(HeardMessage heard, bool isCrisis)
    {
        var words = heard.Said.Words;
        if (cues.Denials.IsIn(words))
            return false;
        var (hasHelp, isOver) = (cues.Helpers.IsIn(words), !isCrisis && cues.Relief.IsIn(words));
        return cues.Thanks.IsIn(words) ? hasHelp || isOver : hasHelp && isOver && !cues.IsQuestion(heard.Said);
    }

    /// <summary>Whether a message after an emergency tells how it went, or nothing that could be looked up.</summary>
    public bool IsAftermath(HeardMessage heard)
    {
        var said = heard.Said;
        var understanding = heard.Understanding;
        if (cues.IsQuestion(said))
            return false;
        // "They have him on oxygen" asks nothing of oxygen.
        if (understanding.Mentions.Count > 0)
            return cues.Helpers.IsIn(said.Words) && cues.Relief.IsIn(said.Words) && !cues.Returns.IsIn(said.Words);
        return cues.Thanks.IsIn(said.Words) || cues.Helpers.IsIn(said.Words) || cues.Relief.IsIn(said.Words)
            || (understanding.IsVague() && said.Words.Count <= MaxWords);
    }

    /// <summary>Whether a message thanks, in words that no small talk is known by: "thanks pet", "cheers, that's a weight off my mind".</summary>
    /// <param name="heard">The message.</param>
    /// <param name="hasMedicine">Whether a medicine is being talked about, so that a few words may ask about it.</param>
    public bool IsThanks(HeardMessage heard, bool hasMedicine)
    {
        var said = heard.Said;
        if (cues.IsQuestion(said))
            return false;
        var understanding = heard.Understanding;
        if (understanding.Mentions.Any(mention => mention.Match != NameMatch.Unknown))
            return false;
        return cues.Praise.IsIn(said.Words)
            || (cues.Thanks.IsIn(said.Words) && understanding.Mentions.Count == 0 && (understanding.IsVague() || !hasMedicine));
    }

    /// <summary>"Is that ok", "so am I fine to have it": in a talk about a medicine, asks about that one, in words that else agree or chat.</summary>
    public bool AsksAboutIt(Utterance said)
    {
        var words = said.Words;
        return cues.IsQuestion(said) && !cues.Thanks.IsIn(words) && !words.Any(word => cues.OfTheChat.Contains(word.Value))
            && (cues.AsksWhetherItMatters(words) || (words.Count >= FewWords && words.Any(word => word.Value is "it" or "they" or "them" or "these" or "those" or "this" or "that")));
    }

    /// <summary>
    /// "How does this work?", "what is it?", "how is it stored?" are about the bot to begin with, and about the medicine once one is
    /// being talked about, unless they speak of the chat. So is what sounds like chat but asks something that pages answer.
    /// </summary>
    public bool MayBeAboutMedicine(SmallTalkKind talk, HeardMessage heard)
    {
        var said = heard.Said;
        var words = said.Words;
        return talk switch
        {
            SmallTalkKind.Help or SmallTalkKind.Abilities => words.Any(word => word.Value is "this" or "it" or "they" or "that"),
            SmallTalkKind.Privacy or SmallTalkKind.AreYouAMachine or SmallTalkKind.WhoMadeThis =>
                words.Any(word => word.Value is "it" or "they" or "them" or "these" or "those") && !words.Any(word => cues.OfTheChat.Contains(word.Value)),
            SmallTalkKind.Complaint or SmallTalkKind.Chat or SmallTalkKind.Greeting or SmallTalkKind.Acknowledgement or SmallTalkKind.Praise or SmallTalkKind.HelpHasCome or SmallTalkKind.StartOver or SmallTalkKind.Goodbye when AsksAboutIt(said) => true,
            SmallTalkKind.Complaint or SmallTalkKind.Chat or SmallTalkKind.Greeting or SmallTalkKind.Acknowledgement or SmallTalkKind.Praise =>
                cues.IsQuestion(said) && !heard.Understanding.IsVague(),
            _ => false,
        };
    }
}
