namespace Medications.Bot.Replies;

/// <summary>What came of a message, in one word; what the command line and the metrics call a reply.</summary>
public enum ReplyOutcome
{
    /// <summary>Passages that answer.</summary>
    Answer,

    /// <summary>The person must say which medicine.</summary>
    WhichMedicine,

    /// <summary>The library has no page about the medicine.</summary>
    UnknownMedicine,

    /// <summary>The medicine's page says nothing about it.</summary>
    NoPassage,

    /// <summary>An emergency that is happening.</summary>
    Emergency,

    /// <summary>Someone who may harm themselves.</summary>
    Crisis,

    /// <summary>Talk about the talk: greetings, thanks, what the bot is and does.</summary>
    SmallTalk,

    /// <summary>Nothing to do with medicines.</summary>
    OffTopic,

    /// <summary>Something went wrong.</summary>
    Error,
}
