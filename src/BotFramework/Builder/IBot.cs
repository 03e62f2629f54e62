namespace Microsoft.Bot.Builder;

/// <summary>A bot: what answers a turn.</summary>
public interface IBot
{
    /// <summary>Handles one incoming activity.</summary>
    /// <param name="turnContext">The activity and the means to answer it.</param>
    /// <param name="cancellationToken">Cancelled when the answer is no longer wanted.</param>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>The bot's part of a turn, as the adapter calls it.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
