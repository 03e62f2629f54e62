using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A client of a channel's REST service, over HTTP.</summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly ProductInfoHeaderValue UserAgent = new("Microsoft-BotFramework", "3.1");
    private static readonly MediaTypeWithQualityHeaderValue Anything = new("*/*");

    private readonly string? _serviceUrl;
    private readonly ConnectorRoute _route;
    private readonly ServiceClientCredentials? _credentials;
    private Conversations? _conversations;

    /// <summary>Initializes a new instance of the <see cref="ConnectorClient"/> class.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="credentials">The credentials that requests carry.</param>
    /// <param name="customHttpClient">The client that sends the requests; null for one of its own.</param>
    /// <param name="disposeHttpClient">Whether that client is disposed of with this one.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient? customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(credentials);
        BaseUri = baseUri;
        _credentials = credentials;
        _route = ConnectorRoute.Unguarded;
    }

    /// <summary>Initializes a new instance of the <see cref="ConnectorClient"/> class.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="credentials">The credentials that requests carry.</param>
    /// <param name="customHttpClient">The client that sends the requests, disposed of with this one; null for one of its own.</param>
    /// <param name="addJwtTokenRefresher">Not used: each request asks the credentials, which renew their tokens.</param>
    /// <param name="handlers">What requests pass on their way, in order; only where there is no <paramref name="customHttpClient"/>.</param>
    public ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient? customHttpClient, bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient ?? CreateHttpClient(handlers), disposeHttpClient: true)
    {
    }

    /// <inheritdoc cref="ConnectorClient(Uri, ServiceClientCredentials, HttpClient, bool, DelegatingHandler[])"/>
    public ConnectorClient(
        Uri baseUri, MicrosoftAppCredentials credentials, HttpClient? customHttpClient, bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient ?? CreateHttpClient(handlers), disposeHttpClient: true)
    {
    }

    /// <inheritdoc cref="ConnectorClient(Uri, ServiceClientCredentials, HttpClient, bool, DelegatingHandler[])"/>
    public ConnectorClient(
        Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, CreateHttpClient(handlers), disposeHttpClient: true)
    {
    }

    /// <inheritdoc cref="ConnectorClient(Uri, ServiceClientCredentials, HttpClient, bool, DelegatingHandler[])"/>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, CreateHttpClient(handlers), disposeHttpClient: true)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ConnectorClient"/> class for an application with a secret.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="microsoftAppId">The application's id; null for no credentials.</param>
    /// <param name="microsoftAppPassword">Its secret.</param>
    /// <param name="handlers">What requests pass on their way, in order.</param>
    public ConnectorClient(
        Uri baseUri, string? microsoftAppId = null, string? microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), CreateHttpClient(handlers), disposeHttpClient: true)
    {
    }

    /// <summary>A client for a turn: nothing is made before it is used, since most turns answer inline.</summary>
    internal ConnectorClient(string? serviceUrl, ServiceClientCredentials credentials, Func<HttpClient> httpClient, ConnectorRoute route)
        : base(httpClient)
    {
        _serviceUrl = serviceUrl;
        _credentials = credentials;
        _route = route;
    }

    /// <inheritdoc/>
    public Uri BaseUri
    {
        get => field ??= Uri.TryCreate(_serviceUrl, UriKind.Absolute, out var address)
            ? address
            : throw new InvalidOperationException("The activity has no serviceUrl to answer at.");
        set;
    }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => ConnectorJson.Settings;

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => ConnectorJson.Settings;

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials => _credentials!;

    /// <inheritdoc/>
    public virtual IConversations Conversations => _conversations ??= new Conversations(this);

    /// <summary>Has an HTTP client say with each request who sends it.</summary>
    /// <param name="httpClient">The client.</param>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        var headers = httpClient.DefaultRequestHeaders;
        lock (headers)
        {
            if (!headers.UserAgent.Contains(UserAgent))
            {
                headers.UserAgent.Add(UserAgent);
                headers.UserAgent.TryParseAdd(GetASPNetVersion().Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace('=', '/'));
            }

            if (!headers.Accept.Contains(Anything))
            {
                headers.Accept.Add(Anything);
            }

            headers.ExpectContinue = false;
        }
    }

    /// <summary>Says which framework the program is made for.</summary>
    /// <returns>Its name and version.</returns>
    public static string GetASPNetVersion() => AppContext.TargetFrameworkName ?? RuntimeInformation.FrameworkDescription;

    /// <summary>Says which operating system the program runs on.</summary>
    /// <returns>Its name and version.</returns>
    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    /// <summary>Says which kind of processor the program runs on.</summary>
    /// <returns>Its name.</returns>
    public static string GetArchitecture() => RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>Says which version a client is of.</summary>
    /// <typeparam name="T">The client's type.</typeparam>
    /// <param name="client">The client.</param>
    /// <returns>The version of its assembly.</returns>
    public static string GetClientVersion<T>(T client)
        where T : ServiceClient<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.GetType().Assembly.GetName().Version!.ToString();
    }

    /// <summary>Sends a request, in order with the others to its conversation, and reads the answer.</summary>
    internal async Task<HttpOperationResponse<TBody>> SendAsync<TBody>(
        HttpMethod method,
        string path,
        string? conversationId,
        object? body,
        Dictionary<string, List<string>>? customHeaders,
        CancellationToken cancellationToken)
    {
        var address = new Uri(BaseUri.AbsoluteUri.TrimEnd('/') + "/" + path);
        var content = body is null ? null : ConnectorJson.Write(body);
        HttpRequestMessage? request = null;
        using var response = await _route.SendAsync(
            HttpClient, CreateRequestAsync, method, address, conversationId, cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
            {
                Request = new HttpRequestMessageWrapper(request!, string.Empty),
                Response = new HttpResponseMessageWrapper(response, text),
                Body = ConnectorJson.ReadOrDefault<ErrorResponse>(text),
            };
        }

        return new HttpOperationResponse<TBody>
        {
            Request = request!,
            Response = response,
            Body = ConnectorJson.ReadOrDefault<TBody>(text)!,
        };

        async Task<HttpRequestMessage> CreateRequestAsync(CancellationToken attempt)
        {
            request = new HttpRequestMessage(method, address);
            if (!HttpClient.DefaultRequestHeaders.UserAgent.Contains(UserAgent))
            {
                request.Headers.UserAgent.Add(UserAgent);
            }

            if (conversationId is not null && conversationId.All(c => c is > ' ' and < '\x7f'))
            {
                request.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, conversationId);
            }

            foreach (var (name, values) in customHeaders ?? [])
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, values);
            }

            if (content is not null)
            {
                request.Content = new OneTimeContent(content);
            }

            await Credentials.ProcessHttpRequestAsync(request, attempt).ConfigureAwait(false);
            return request;
        }
    }

    private static HttpClient CreateHttpClient(DelegatingHandler[] handlers)
    {
        HttpMessageHandler first = new HttpClientHandler();
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = first;
            first = handler;
        }

        var client = new HttpClient(first);
        AddDefaultRequestHeaders(client);
        return client;
    }
}
