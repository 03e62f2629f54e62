using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an incoming activity, the means to answer it, and what the turn's code shares.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that runs the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What the turn's code shares; gone when the turn is over.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The incoming activity.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but traces was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="textReplyToSend">What it says.</param>
    /// <param name="speak">What a speaking client says aloud: plain text or SSML.</param>
    /// <param name="inputHint">Whether an answer is expected: one of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Cancelled when the answer is no longer wanted.</param>
    /// <returns>The id that the channel gave to the message.</returns>
    /// <exception cref="ArgumentNullException">The text is null or blank.</exception>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    /// <returns>The id that the channel gave to it.</returns>
    /// <exception cref="ArgumentNullException">There is no activity.</exception>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities in order.</summary>
    /// <returns>The ids that the channel gave to them, in the same order.</returns>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent before, the one with the same id.</summary>
    /// <exception cref="ArgumentNullException">There is no activity.</exception>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of this conversation that was sent before.</summary>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that was sent before, perhaps in another conversation.</summary>
    /// <exception cref="ArgumentNullException">There is no reference.</exception>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Puts a handler in the way of every send of this turn, around the handlers that come after it.</summary>
    /// <exception cref="ArgumentNullException">There is no handler.</exception>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Puts a handler in the way of every update of this turn, around the handlers that come after it.</summary>
    /// <exception cref="ArgumentNullException">There is no handler.</exception>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Puts a handler in the way of every deletion of this turn, around the handlers that come after it.</summary>
    /// <exception cref="ArgumentNullException">There is no handler.</exception>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <summary>A turn whose activity is seen as one of its types.</summary>
/// <typeparam name="T">The type, such as <see cref="IMessageActivity"/>.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The incoming activity.</summary>
    new T Activity { get; }
}

/// <summary>Stands in the way of activities being sent. Not calling <paramref name="next"/> keeps them from being sent.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Stands in the way of an activity being updated. Not calling <paramref name="next"/> keeps it as it is.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Stands in the way of an activity being deleted. Not calling <paramref name="next"/> keeps it.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
