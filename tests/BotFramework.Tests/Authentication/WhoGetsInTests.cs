using System.Net;
using BotFramework.Tests.Integration;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Authentication;

/// <summary>Every kind of token at the door of a real host.</summary>
public sealed class WhoGetsInTests : IAsyncLifetime
{
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(5);

    private FakeCloud _cloud = null!;
    private EchoHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _cloud = await FakeCloud.StartAsync();
        _host = await EchoHost.StartAsync(_cloud.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _cloud.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public static TheoryData<string> LetInCases => [.. TokenCases.LetIn.Keys];

    public static TheoryData<string> KeptOutCases => [.. TokenCases.KeptOut.Keys];

    [Theory]
    [MemberData(nameof(LetInCases))]
    public async Task Is_let_in(string name)
    {
        using var response = await SendAsync(TokenCases.LetIn[name]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("echo: hello", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(KeptOutCases))]
    public async Task Is_kept_out_without_a_word(string name)
    {
        using var response = await SendAsync(TokenCases.KeptOut[name]).WaitAsync(Quickly);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Empty(_host.Failures);
    }

    [Fact]
    public async Task A_token_is_not_let_in_by_a_bot_without_credentials()
    {
        await using var open = await EchoHost.StartAsync();

        using var response = await open.PostAsync(Message("msteams", Token.ServiceUrl), "Bearer garbage");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task New_keys_are_found_when_they_roll_over_and_old_ones_are_forgotten()
    {
        var old = _cloud.ChannelKey;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Token.OfChannel(_cloud)));

        _cloud.RollOver();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Token.OfChannel(_cloud)));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Token.OfChannel(_cloud, old)));
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_make_the_bot_fetch_keys_without_end()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Token.OfChannel(_cloud).WithHeader("kid", "made-up-" + i)));
        }

        Assert.InRange(_cloud.Fetches, 1, 12);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Token.OfChannel(_cloud)));
    }

    [Fact]
    public async Task While_keys_cannot_be_fetched_the_service_is_unavailable_and_it_heals()
    {
        _cloud.IsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(Token.OfChannel(_cloud)));
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(TokenCases.KeptOut["garbage token"])).StatusCode);

        _cloud.IsDown = false;
        var healed = DateTime.UtcNow + Quickly;
        while (await StatusAsync(Token.OfChannel(_cloud)) != HttpStatusCode.OK)
        {
            Assert.True(DateTime.UtcNow < healed, "The bot did not recover.");
            await Task.Delay(100);
        }
    }

    [Fact]
    public async Task Documents_that_never_come_hold_nobody_up_for_long()
    {
        _cloud.Hangs = true;

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => StatusAsync(Token.OfChannel(_cloud)))).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.All(all, status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
    }

    [Fact]
    public async Task Known_keys_serve_on_while_the_document_cannot_be_fetched()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Token.OfChannel(_cloud)));

        _cloud.IsDown = true;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Token.OfChannel(_cloud)));
    }

    [Fact]
    public async Task A_tenant_of_the_bots_own_may_issue_its_tokens()
    {
        const string Tenant = "99999999-1111-2222-3333-444444444444";
        await using var single = await EchoHost.StartAsync(
            [.. _cloud.Settings, ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", Tenant)]);
        var token = Token.OfEmulator(_cloud, "2.0").With("iss", $"https://login.microsoftonline.com/{Tenant}/v2.0");

        using var response = await single.PostAsync(Message("emulator", Token.ServiceUrl), TokenCases.Bearer(token));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Azure_Government_has_an_issuer_of_its_own()
    {
        await using var government = await EchoHost.StartAsync(
            [.. _cloud.Settings, ("ChannelService", "https://botframework.azure.us")]);
        var token = Token.OfChannel(_cloud).With("iss", "https://api.botframework.us");

        using var own = await government.PostAsync(Message("msteams", Token.ServiceUrl), TokenCases.Bearer(token));
        using var other = await government.PostAsync(Message("msteams", Token.ServiceUrl), TokenCases.Bearer(Token.OfChannel(_cloud)));

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, other.StatusCode);
    }

    private static string Message(string? channelId, string? serviceUrl) => new JObject
    {
        ["type"] = "message",
        ["id"] = "1",
        ["text"] = "hello",
        ["channelId"] = channelId,
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JObject { ["id"] = "user" },
        ["recipient"] = new JObject { ["id"] = "bot" },
        ["conversation"] = new JObject { ["id"] = "conv" },
        ["deliveryMode"] = "expectReplies",
    }.ToString();

    private Task<HttpResponseMessage> SendAsync(TokenCases.Case attempt) =>
        _host.PostAsync(Message(attempt.ChannelId, attempt.ServiceUrl), attempt.Header(_cloud));

    private async Task<HttpStatusCode> StatusAsync(Token token)
    {
        using var response = await _host.PostAsync(Message("msteams", Token.ServiceUrl), TokenCases.Bearer(token));
        return response.StatusCode;
    }
}
