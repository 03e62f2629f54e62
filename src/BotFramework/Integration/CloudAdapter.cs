using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that takes activities by HTTP requests, from a channel or an Emulator.</summary>
/// <remarks>
/// Answers: 200 for a turn that ran, with the replies or the invoke's response where they are expected inline; 400, 413 or 415
/// for a body that is no activity; 401 for a caller who may not speak to the bot; 405 for other methods than POST; 501 for an
/// invoke that the bot does not know; 502 where the channel does not take the replies; 503 while tokens cannot be validated.
/// None of the refusals says more than its status.
/// </remarks>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Initializes a new instance of the <see cref="CloudAdapter"/> class for the public cloud, without credentials.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>Initializes a new instance of the <see cref="CloudAdapter"/> class.</summary>
    /// <param name="botFrameworkAuthentication">The cloud.</param>
    /// <param name="logger">A logger.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="CloudAdapter"/> class for the cloud and the credentials of the settings.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            var activity = await RequestBody.ReadActivityAsync(httpRequest, cancellationToken).ConfigureAwait(false);
            var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(
                activity, httpRequest.Headers["Authorization"], cancellationToken).ConfigureAwait(false);
            var serviceUrl = Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) ? address : null;
            if (caller.ClaimsIdentity?.AuthenticationType == AuthenticationConstants.AnonymousAuthType)
            {
                LocalCaller.Check(httpRequest, serviceUrl);
            }

            RequestBody.CheckAddress(activity, serviceUrl);
            var response = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await ResponseBody.WriteAsync(httpResponse, response, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestRefusedException exception)
        {
            Logger.RequestRefused(exception.StatusCode, exception.Message);
            httpResponse.StatusCode = exception.StatusCode;
        }
        catch (UnauthorizedAccessException exception)
        {
            Logger.CallerRefused(exception);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
        catch (OpenIdMetadataException exception)
        {
            Logger.TokensCannotBeValidated(exception);
            httpResponse.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        catch (Exception exception) when (exception is ErrorResponseException or HttpRequestException)
        {
            Logger.ChannelDoesNotTakeReplies(exception);
            httpResponse.StatusCode = StatusCodes.Status502BadGateway;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Logger.CallerHungUp();
        }
    }
}
