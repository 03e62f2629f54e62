namespace Microsoft.Bot.Builder;

/// <summary>Code around every turn of a bot.</summary>
public interface IMiddleware
{
    /// <summary>Handles the turn on its way in, and, after <paramref name="next"/>, on its way out.</summary>
    /// <param name="turnContext">The activity and the means to answer it.</param>
    /// <param name="next">The rest of the pipeline. Not calling it ends the turn here.</param>
    /// <param name="cancellationToken">Cancelled when the answer is no longer wanted.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}

/// <summary>The rest of the pipeline, as middleware calls it.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
