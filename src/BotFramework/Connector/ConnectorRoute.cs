using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace Microsoft.Bot.Connector;

/// <summary>The way of requests to channels: only to hosts that were vouched for, in order within a conversation, and
/// again where a channel was busy.</summary>
/// <remarks>A channel that answers 429, 502, 503 or 504 has not taken the request, and gets it again (source: "Handle rate
/// limiting" in the Teams platform documentation). Where there is no answer, a message that may have arrived is never sent twice.</remarks>
internal sealed class ConnectorRoute
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(30);

    /// <summary>The route of clients that a host made for an address of its own choice.</summary>
    public static readonly ConnectorRoute Unguarded = new(static _ => true, TimeProvider.System);

    private readonly Func<Uri, bool> _isVouchedFor;
    private readonly TimeProvider _clock;
    private readonly ConversationOrder _order = new();
    private readonly ResiliencePipeline<HttpResponseMessage> _once;
    private readonly ResiliencePipeline<HttpResponseMessage> _repeatable;

    public ConnectorRoute(Func<Uri, bool> isVouchedFor, TimeProvider clock)
    {
        _isVouchedFor = isVouchedFor;
        _clock = clock;
        _once = CreatePipeline(HasNotLeft);
        _repeatable = CreatePipeline(IsUnanswered);
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        Func<CancellationToken, Task<HttpRequestMessage>> createRequest,
        HttpMethod method,
        Uri address,
        string? conversationId,
        CancellationToken cancellationToken)
    {
        if (!_isVouchedFor(address))
        {
            throw new InvalidOperationException(
                $"The bot does not speak to {address.Authority}: no validated request came from it, and AppCredentials.TrustServiceUrl was not called for it.");
        }

        using var turn = await _order.EnterAsync(address.Authority + " " + conversationId, cancellationToken).ConfigureAwait(false);
        try
        {
            return await (method == HttpMethod.Post ? _once : _repeatable).ExecuteAsync(
                async attempt =>
                {
                    using var request = await createRequest(attempt).ConfigureAwait(false);
                    return await client.SendAsync(request, attempt).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new HttpRequestException($"{address.Authority} did not answer within {AttemptTimeout.TotalSeconds} seconds.", exception);
        }
    }

    /// <summary>Whether a request failed before its first byte was sent, and not because nobody is there.</summary>
    private static bool HasNotLeft(Exception exception) => exception is HttpRequestException
    {
        InnerException: not SocketException { SocketErrorCode: SocketError.ConnectionRefused },
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private static bool IsUnanswered(Exception exception) => exception is TimeoutRejectedException or HttpRequestException
    {
        InnerException: not SocketException { SocketErrorCode: SocketError.ConnectionRefused },
    };

    private ResiliencePipeline<HttpResponseMessage> CreatePipeline(Func<Exception, bool> mayRepeat) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _clock }
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 3,
                Delay = TimeSpan.FromMilliseconds(500),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = true,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
                {
                    { Exception: { } exception } => mayRepeat(exception),
                    { Result: { } response } => IsBusy(response),
                    _ => false,
                }),
            })
            .AddTimeout(AttemptTimeout)
            .Build();

    private bool IsBusy(HttpResponseMessage response)
    {
        var retryAfter = response.Headers.RetryAfter;
        var wait = retryAfter?.Delta ?? retryAfter?.Date - _clock.GetUtcNow() ?? TimeSpan.Zero;
        return wait <= LongestRetryAfter
            && response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
    }
}
