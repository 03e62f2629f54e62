namespace Medications.Bot.Triage;

/// <summary>Decides, before anything else, what kind of message a user sent. Implementations keep no state and are safe to share.</summary>
public interface ITriage
{
    /// <summary>Assesses one message on its own; knows nothing of the conversation, its channel or the library.</summary>
    /// <param name="text">What the user typed; may be empty or whitespace.</param>
    TriageResult Assess(string text);
}
