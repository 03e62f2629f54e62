using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware that runs in the order in which it was added, each piece around the ones after it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds a piece of middleware behind those already there.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs the middleware around <paramref name="next"/>, so that a set can stand in another.</summary>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        => RunAsync(turnContext, 0, (_, token) => next(token), cancellationToken);

    /// <summary>Runs the middleware and, if each piece of it lets the turn through, the callback.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken)
        => RunAsync(turnContext, 0, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, int index, BotCallbackHandler? callback, CancellationToken cancellationToken)
        => index == _middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : _middleware[index].OnTurnAsync(turnContext, token => RunAsync(turnContext, index + 1, callback, token), cancellationToken);
}
