namespace Medications.Web.DirectLine;

/// <summary>What a token allows.</summary>
/// <param name="ConversationId">The one conversation that it is good for.</param>
/// <param name="UserId">The user that every activity sent with it comes from, or null where the client may say.</param>
/// <param name="Use">What it is good for.</param>
internal sealed record DirectLineToken(string ConversationId, string? UserId, TokenUse Use);

/// <summary>What a <see cref="DirectLineToken"/> is good for.</summary>
internal enum TokenUse
{
    /// <summary>Everything in its conversation.</summary>
    Conversation,

    /// <summary>Opening the conversation's stream. It travels in a URL, so it can do no more and ends soon.</summary>
    Stream,
}
