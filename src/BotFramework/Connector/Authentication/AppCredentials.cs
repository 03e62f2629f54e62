using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's credentials as an application: a bearer token on every request to a channel.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private static readonly ConcurrentDictionary<string, DateTime> TrustedHosts = new(StringComparer.OrdinalIgnoreCase);

    private readonly string? _oAuthScope;
    private Lazy<IAuthenticator>? _authenticator;

    /// <summary>Initializes a new instance of the <see cref="AppCredentials"/> class for the cloud's own scope.</summary>
    /// <param name="channelAuthTenant">The tenant that issues the tokens; null for the cloud's default.</param>
    /// <param name="customHttpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    public AppCredentials(string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="AppCredentials"/> class.</summary>
    /// <param name="channelAuthTenant">The tenant that issues the tokens; null for the cloud's default.</param>
    /// <param name="customHttpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <param name="oAuthScope">The scope of the tokens; null for the cloud's own.</param>
    public AppCredentials(
        string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
    {
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        _oAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? null : oAuthScope;
    }

    /// <summary>Gets or sets the bot's application id; no token is sent where it is empty.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>Gets or sets the tenant that issues the tokens.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Gets the address that issues the tokens.</summary>
    public virtual string OAuthEndpoint => ToChannelFromBotLoginUrlTemplate.Replace("{0}", ChannelAuthTenant, StringComparison.Ordinal);

    /// <summary>Gets the scope of the tokens.</summary>
    public virtual string OAuthScope => _oAuthScope ?? ToChannelFromBotOAuthScope;

    /// <summary>Gets a value indicating whether the address that issues the tokens is checked to be one of the cloud's.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>Gets or sets the tenant as it was given.</summary>
    protected string? AuthTenant { get; set; }

    /// <summary>Gets or sets the client that fetches tokens.</summary>
    protected HttpClient? CustomHttpClient { get; set; }

    /// <summary>Gets or sets the logger.</summary>
    protected ILogger? Logger { get; set; }

    /// <summary>Gets the tenant that serves where none is given.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>Gets the address that issues tokens, with <c>{0}</c> for the tenant.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Gets the scope that serves where none is given.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Vouches for a channel's service for a day, so that the bot may begin to speak to it.</summary>
    /// <remarks>A request that passed validation vouches for its own service; a host calls this for one that it remembers
    /// from before it was restarted.</remarks>
    /// <param name="serviceUrl">The address of the service.</param>
    public static void TrustServiceUrl(string serviceUrl) => TrustServiceUrl(serviceUrl, DateTime.UtcNow.AddDays(1));

    /// <summary>Vouches for a channel's service until a time.</summary>
    /// <param name="serviceUrl">The address of the service.</param>
    /// <param name="expirationTime">When the trust ends, in universal time.</param>
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime) =>
        TrustedHosts[new Uri(serviceUrl).Authority] = expirationTime;

    /// <summary>Says whether somebody has vouched for a channel's service by name.</summary>
    /// <param name="serviceUrl">The address of the service.</param>
    /// <returns>Whether tokens may be sent to it.</returns>
    public static bool IsTrustedServiceUrl(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && TrustedHosts.TryGetValue(address.Authority, out var expiration)
        && DateTime.UtcNow < expiration;

    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId)
        {
            var token = await GetTokenAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    /// <summary>Gets a token, a kept one where it still serves.</summary>
    /// <param name="forceRefresh">Whether a kept token is left aside.</param>
    /// <returns>The token.</returns>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        LazyInitializer.EnsureInitialized(ref _authenticator, BuildIAuthenticator);
        return (await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    /// <summary>Makes what gets the tokens.</summary>
    /// <returns>It, not made before it is needed.</returns>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
