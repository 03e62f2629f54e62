using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows "typing" while the answer to a message takes its time.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly int _delay;
    private readonly int _period;

    /// <summary>Makes the middleware.</summary>
    /// <param name="delay">Milliseconds after which the first notice is sent.</param>
    /// <param name="period">Milliseconds between notices.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or the period is not positive.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        (_delay, _period) = (delay, period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // Only a person who asked something waits for an answer. Replies that travel together come at once.
        if (turnContext.Activity.Type != ActivityTypes.Message
            || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies
            || IsCalledByBot(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, answered.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await answered.CancelAsync().ConfigureAwait(false);
            await typing.ConfigureAwait(false);
        }
    }

    // The token of a bot that calls another is for that other bot, and names the caller; a channel's names no other app.
    private static bool IsCalledByBot(ITurnContext turnContext)
    {
        var caller = turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey);
        var audience = Claim(AuthenticationConstants.AudienceClaim);
        var app = Claim(AuthenticationConstants.AuthorizedParty) ?? Claim(AuthenticationConstants.AppIdClaim);
        return app == AuthenticationConstants.AnonymousSkillAppId
            || (Claim(AuthenticationConstants.VersionClaim) is "1.0" or "2.0"
                && audience is not (null
                    or AuthenticationConstants.ToBotFromChannelTokenIssuer
                    or GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer)
                && app is not null
                && app != audience);

        string? Claim(string type) => caller?.FindFirst(type)?.Value;
    }

    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken answered)
    {
        try
        {
            await Task.Delay(_delay, answered).ConfigureAwait(false);
            while (!answered.IsCancellationRequested)
            {
                var typing = new Activity(ActivityTypes.Typing).ApplyConversationReference(turnContext.Activity.GetConversationReference());

                // Past the turn's handlers and without marking the turn as answered: a notice is no answer.
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], answered).ConfigureAwait(false);
                await Task.Delay(_period, answered).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (answered.IsCancellationRequested)
        {
            // The answer is there.
        }
    }
}
