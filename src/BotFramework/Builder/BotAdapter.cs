using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What stands between a bot and its channels: it runs the turns and delivers the answers.</summary>
public abstract class BotAdapter
{
    /// <summary>Where <see cref="ITurnContext.TurnState"/> keeps the answer to an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Where <see cref="ITurnContext.TurnState"/> keeps the caller's validated claims.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where <see cref="ITurnContext.TurnState"/> keeps the audience of the tokens for the connector.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Makes an adapter without middleware.</summary>
    public BotAdapter() { }

    /// <summary>What is done with an exception that no middleware caught. Without it, the exception goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The code around every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware behind that already there.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order.</summary>
    /// <returns>The ids that the channel gave to them, in the same order.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent before, the one with the same id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity that was sent before.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Begins a turn of the bot's own in a conversation it knows.</summary>
    /// <exception cref="ArgumentNullException">There is no reference.</exception>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var turnContext = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a turn of the bot's own in a conversation it knows.</summary>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Begins a turn of the bot's own in a conversation it knows.</summary>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Begins a turn of the bot's own in a conversation it knows.</summary>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Begins a turn of the bot's own in a conversation it knows.</summary>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Begins a turn of the bot's own in a conversation it knows.</summary>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Makes a new conversation on a channel and begins a turn in it.</summary>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Runs a turn for an activity whose sender is already known.</summary>
    /// <returns>What is to be answered in the HTTP response, if anything.</returns>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Runs the middleware and then the bot, in the language of the incoming activity.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        SetLocale(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception).ConfigureAwait(false);
        }
    }

    // The culture is that of this asynchronous flow, and so of this turn only.
    private static void SetLocale(ITurnContext turnContext)
    {
        if (turnContext.Activity?.Locale is { Length: > 0 } locale)
        {
            try
            {
                // Only languages that the system knows: the runtime keeps every other one it is asked for, for good.
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
            }
            catch (CultureNotFoundException)
            {
                return; // The turn goes on in the default language.
            }
        }

        if (turnContext is TurnContext whole)
        {
            whole.Locale = CultureInfo.CurrentCulture.Name;
        }
    }
}
