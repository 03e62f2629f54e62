using Medications.Bot.Triage;
using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>Decides whether a guess at small talk holds, by what the library makes of the message and by where the conversation stands.</summary>
internal static class TalkJudge
{
    /// <summary>So likely is it small talk where the library finds nothing of medicine in it.</summary>
    private const double Likely = 0.6;

    /// <summary>So likely where it may as well be a question that leaves the medicine out.</summary>
    private const double Sure = 0.95;

    /// <summary>So likely where it may go on with what was talked about, or names a medicine.</summary>
    private const double VerySure = 0.98;

    /// <summary>So likely must be what is asked, for a name that is only close to tell that it is asked about.</summary>
    private const double SurelyAsked = 0.9;

    /// <summary>Whether the message is small talk, whatever the library would answer.</summary>
    public static bool IsSurely(SmallTalkGuess guess, HeardMessage heard, ConversationMemory memory)
    {
        var isOngoing = memory.Focus.Length > 0 || memory.Pending is not null;
        if (guess.Probability < (isOngoing ? VerySure : Sure))
            return false;
        var understanding = heard.Understanding;
        return !understanding.Mentions.Any(mention => IsKnown(mention) || IsAskedAbout(mention, understanding))
            || (guess.Kind == SmallTalkKind.Thanks && guess.Probability >= VerySure && understanding.Kind == QuestionKind.General);
    }

    /// <summary>Whether a message that is about no medicine is small talk rather than about something else.</summary>
    public static bool IsRather(SmallTalkGuess guess) => guess.Probability >= Likely;

    /// <summary>Whether something is surely asked of what is nearly a medicine's name: "how is gosereln stored".</summary>
    private static bool IsAskedAbout(MedicineMention mention, Understanding understanding) =>
        mention is { Candidates.Count: > 0, IsWeak: false } && understanding.Kinds[0] is { Kind: not QuestionKind.General, Probability: >= SurelyAsked };

    /// <summary>Whether it is a medicine of the library. Ordinary words are close to some name or other, so a slip of the pen does not count.</summary>
    private static bool IsKnown(MedicineMention mention) => mention is { Candidates.Count: > 0, IsWeak: false, Match: not NameMatch.Misspelled };
}
