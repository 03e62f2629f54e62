using Medications.Library;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>Tells messages that hardly ask anything from questions.</summary>
static class Vagueness
{
    /// <summary>Below this the likeliest kind of question is a guess.</summary>
    private const double Guess = 0.35;

    /// <summary>Whether no kind of question shows in a message, so that something else it says decides.</summary>
    public static bool IsVague(this Understanding understanding) =>
        understanding.Kind == QuestionKind.General || understanding.Kinds[0].Probability < Guess;
}
