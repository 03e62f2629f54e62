using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that takes activities by HTTP requests.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads an activity from a request, runs the bot's turn and writes the response.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">The response.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the response is written.</returns>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
