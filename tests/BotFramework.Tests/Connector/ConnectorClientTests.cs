using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotFramework.Tests.Connector;

/// <summary>The clients that a host makes itself, and which HTTP client is whose.</summary>
public class ConnectorClientTests
{
    private static readonly Uri Service = new("https://channel.example/service");

    private static readonly Dictionary<string, (bool IsDisposedOf, Func<HttpClient, ConnectorClient> Make)> Makers = new()
    {
        ["credentials"] = (true, http => new ConnectorClient(Service, new Signature(), http)),
        ["an application's credentials"] = (true, http => new ConnectorClient(Service, MicrosoftAppCredentials.Empty, http)),
        ["credentials, to dispose of it"] = (true, http => new ConnectorClient(Service, new Signature(), http, disposeHttpClient: true)),
        ["credentials, to leave it"] = (false, http => new ConnectorClient(Service, new Signature(), http, disposeHttpClient: false)),
    };

    public static TheoryData<string> Names => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_client_uses_the_http_client_that_it_is_given(string name)
    {
        var channel = new Channel();
        using var http = new HttpClient(channel);
        var client = Makers[name].Make(http);

        await client.Conversations.SendToConversationAsync("c", new Activity());
        client.Dispose();

        Assert.Same(http, client.HttpClient);
        Assert.Equal("https://channel.example/service/v3/conversations/c/activities", Assert.Single(channel.Requests).Address);
        Assert.Equal(Makers[name].IsDisposedOf, channel.IsDisposed);
    }

    [Fact]
    public async Task Requests_pass_the_handlers_in_order()
    {
        var channel = new Channel();
        var log = new List<string>();
        using var client = new ConnectorClient(Service, new Signature(), new Step("outer", log), new Step("inner", log, channel));

        await client.Conversations.SendToConversationAsync("c", new Activity());

        Assert.Equal(["outer", "inner"], log);
        Assert.Equal(("signed", "*/*"), (Assert.Single(channel.Requests).Authorization, client.HttpClient.DefaultRequestHeaders.Accept.ToString()));
    }

    [Fact]
    public void A_client_needs_nothing_but_an_address()
    {
        using var open = new ConnectorClient(Service);
        using var secret = new ConnectorClient(Service, "app", "secret");
        using var own = new ConnectorClient(Service, MicrosoftAppCredentials.Empty);

        Assert.Equal((Service, null), (open.BaseUri, ((MicrosoftAppCredentials)open.Credentials).MicrosoftAppId));
        Assert.Equal("app", ((MicrosoftAppCredentials)secret.Credentials).MicrosoftAppId);
        Assert.Same(MicrosoftAppCredentials.Empty, own.Credentials);
        Assert.NotEmpty(ConnectorClient.GetClientVersion(open));
    }

    [Fact]
    public void The_user_agent_names_the_framework_once()
    {
        using var http = new HttpClient();

        ConnectorClient.AddDefaultRequestHeaders(http);
        ConnectorClient.AddDefaultRequestHeaders(http);

        Assert.Equal(["Microsoft-BotFramework/3.1", ".NETCoreAppVersion/v10.0"], http.DefaultRequestHeaders.UserAgent.Select(part => part.ToString()));
        Assert.Equal("*/*", http.DefaultRequestHeaders.Accept.ToString());
        Assert.Equal(".NETCoreApp,Version=v10.0", ConnectorClient.GetASPNetVersion());
        Assert.NotEmpty(ConnectorClient.GetOsVersion() + ConnectorClient.GetArchitecture());
    }

    [Fact]
    public async Task A_request_names_its_sender_once_whoever_made_the_http_client()
    {
        var channel = new Channel();
        using var http = new HttpClient(channel);
        using var client = new ConnectorClient(Service, new Signature(), http, disposeHttpClient: false);

        await client.Conversations.SendToConversationAsync("c", new Activity());
        ConnectorClient.AddDefaultRequestHeaders(http);
        await client.Conversations.SendToConversationAsync("c", new Activity());

        Assert.Equal(["Microsoft-BotFramework/3.1", "Microsoft-BotFramework/3.1 .NETCoreAppVersion/v10.0"], channel.Requests.Select(request => request.UserAgent));
    }

    private sealed class Signature : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("signed");
            return Task.CompletedTask;
        }
    }

    /// <summary>A handler that notes its turn; the last one answers in place of the network.</summary>
    private sealed class Step(string name, List<string> log, Channel? end = null) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            log.Add(name);
            return end is null ? base.SendAsync(request, cancellationToken) : end.AnswerAsync(request);
        }
    }

    private sealed class Channel : HttpMessageHandler
    {
        public List<(string Address, string? Authorization, string UserAgent)> Requests { get; } = [];

        public bool IsDisposed { get; private set; }

        public Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
        {
            Requests.Add((request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString(), request.Headers.UserAgent.ToString()));
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"id":"sent"}""") });
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => AnswerAsync(request);

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
