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
        return cues.Thanks.IsIn(words) && !cues.Denials.IsIn(words)
            && (cues.Helpers.IsIn(words) || (!isCrisis && cues.Relief.IsIn(words)));
    }

    /// <summary>Whether a message after an emergency tells how it went, or nothing that could be looked up.</summary>
    public bool IsAftermath(HeardMessage heard)
    {
        var said = heard.Said;
        if (cues.IsQuestion(said) || heard.Understanding is not { Mentions.Count: 0 } understanding)
            return false;
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

    /// <summary>"Is that ok", "so is it fine for me": asks about the medicine, in words that else agree.</summary>
    private bool AsksAboutIt(IReadOnlyList<Word> words) =>
        cues.AsksWhetherItMatters(words) || (words.Count >= FewWords && words.Any(word => word.Value is "it" or "they" or "these" or "those"));

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
            SmallTalkKind.Help or SmallTalkKind.Abilities => words.Any(word => word.Value is "this" or "it" or "they"),
            SmallTalkKind.Privacy or SmallTalkKind.AreYouAMachine or SmallTalkKind.WhoMadeThis =>
                words.Any(word => word.Value is "it" or "they" or "them" or "these" or "those") && !words.Any(word => cues.OfTheChat.Contains(word.Value)),
            SmallTalkKind.Acknowledgement or SmallTalkKind.Praise when cues.IsQuestion(said) && AsksAboutIt(words) => true,
            SmallTalkKind.Complaint or SmallTalkKind.Chat or SmallTalkKind.Greeting or SmallTalkKind.Acknowledgement or SmallTalkKind.Praise =>
                cues.IsQuestion(said) && !heard.Understanding.IsVague(),
            _ => false,
        };
    }
}
