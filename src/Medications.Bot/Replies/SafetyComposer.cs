namespace Medications.Bot.Replies;

/// <summary>Puts safety replies into words: what to do now, whom to call, and only then anything to read.</summary>
sealed class SafetyComposer(Words words)
{
    public (string, List<MessagePart>) Emergency(Reply.Emergency reply) => (words.Failure, []);

    public (string, List<MessagePart>) Crisis(Reply.Crisis reply) => (words.Failure, []);
}
