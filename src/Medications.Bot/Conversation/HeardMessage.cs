using Medications.Library;

namespace Medications.Bot.Conversation;

/// <summary>A message of one turn: its words, and what the library makes of it, each read once and only when somebody asks.</summary>
/// <param name="library">Who understands it.</param>
/// <param name="text">What the person wrote.</param>
sealed class HeardMessage(IMedicationLibrary library, string text)
{
    public string Text => text;

    public Utterance Said => field ??= Utterance.Of(text);

    public Understanding Understanding => field ??= library.Understand(text);
}
