using System.Net;
using System.Security.Cryptography;
using System.Text;
using BotFramework.Tests.Integration;
using Microsoft.IdentityModel.Tokens;
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

    private static readonly Dictionary<string, Case> LetIn = new()
    {
        ["valid channel token"] = new(cloud => Bearer(Token.OfChannel(cloud))),
        ["channel token that expired 2 minutes ago"] = new(cloud => Bearer(Token.OfChannel(cloud).In("nbf", TimeSpan.FromHours(-1)).In("exp", TimeSpan.FromMinutes(-2)))),
        ["channel token that is valid in 2 minutes"] = new(cloud => Bearer(Token.OfChannel(cloud).In("nbf", TimeSpan.FromMinutes(2)))),
        ["RS384"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", "RS384"))),
        ["RS512"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", "RS512"))),
        ["serviceurl in other case"] = new(cloud => Bearer(Token.OfChannel(cloud).With("serviceurl", Token.ServiceUrl.ToUpperInvariant()))),
        ["channel token, no channelId"] = new(cloud => Bearer(Token.OfChannel(cloud)), ChannelId: null),
        ["channel token, channelId emulator"] = new(cloud => Bearer(Token.OfChannel(cloud)), ChannelId: "emulator"),
        ["channel token, several audiences"] = new(cloud => Bearer(Token.OfChannel(cloud).With("aud", new JArray("other", FakeCloud.AppId)))),
        ["Emulator token v1"] = new(cloud => Bearer(Token.OfEmulator(cloud, "1.0")), ChannelId: "emulator"),
        ["Emulator token v2"] = new(cloud => Bearer(Token.OfEmulator(cloud, "2.0")), ChannelId: "emulator"),
        ["Emulator token of the channel's scope"] = new(
            cloud => Bearer(Token.OfEmulator(cloud, "1.0").With("aud", "https://api.botframework.com")), ChannelId: "emulator"),
        ["Emulator token of any tenant that it names"] = new(
            cloud => Bearer(Token.OfEmulator(cloud, "1.0").With("iss", "https://sts.windows.net/11111111-1111-1111-1111-111111111111/")
                .With("tid", "11111111-1111-1111-1111-111111111111")),
            ChannelId: "emulator"),
        ["key id twice in the document, the second one signs"] = new(cloud =>
        {
            var twin = new FakeCloud.Key(cloud.ChannelKey.Id, RSA.Create(2048), "msteams");
            cloud.MoreKeys.Add(twin);
            return Bearer(Token.OfChannel(cloud, twin));
        }),
        ["key id twice in the document, the first one is broken"] = new(cloud =>
        {
            cloud.BrokenKeys.Add(new JObject { ["kty"] = "RSA", ["kid"] = cloud.ChannelKey.Id, ["n"] = "!!", ["e"] = "?", ["endorsements"] = "msteams" });
            cloud.BrokenKeys.Add(new JObject { ["kty"] = "RSA", ["kid"] = cloud.ChannelKey.Id });
            cloud.BrokenKeys.Add(new JObject { ["kty"] = "oct", ["kid"] = cloud.ChannelKey.Id, ["k"] = "AAAA" });
            return Bearer(Token.OfChannel(cloud));
        }),
    };

    private static readonly Dictionary<string, Case> KeptOut = new()
    {
        ["no header"] = new(_ => null),
        ["empty header"] = new(_ => ""),
        ["scheme alone"] = new(_ => "Bearer"),
        ["scheme and blanks"] = new(_ => "Bearer    "),
        ["scheme Basic"] = new(_ => "Basic dXNlcjpwYXNz"),
        ["scheme in lower case"] = new(cloud => "bearer " + Token.OfChannel(cloud)),
        ["no scheme"] = new(cloud => Token.OfChannel(cloud).ToString()),
        ["two tokens"] = new(cloud => $"Bearer {Token.OfChannel(cloud)}, Bearer {Token.OfChannel(cloud)}"),
        ["garbage token"] = new(_ => "Bearer garbage"),
        ["a.b.c"] = new(_ => "Bearer a.b.c"),
        ["dots alone"] = new(_ => "Bearer .."),
        ["five parts"] = new(_ => "Bearer a.b.c.d.e"),
        ["encrypted token"] = new(cloud => "Bearer " + Token.Encode("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}") + ".a.b.c.d"),
        ["signature cut off"] = new(cloud => Bearer(Token.OfChannel(cloud))[..^100]),
        ["no signature"] = new(cloud => { var t = Bearer(Token.OfChannel(cloud)); return t[..(t.LastIndexOf('.') + 1)]; }),
        ["header that is no JSON"] = new(cloud => "Bearer " + Token.Encode("not json") + "." + Token.Encode("{}") + ".AAAA"),
        ["payload that is no object"] = new(cloud => "Bearer " + Token.Encode(Token.OfChannel(cloud).Header.ToString()) + "." + Token.Encode("[]") + ".AAAA"),
        ["payload 10,000 deep"] = new(cloud => "Bearer " + Token.Encode(Token.OfChannel(cloud).Header.ToString()) + "." + Token.Encode("{\"a\":" + new string('[', 10_000) + new string(']', 10_000) + "}") + ".AAAA"),
        ["token of 20,000 characters"] = new(_ => "Bearer " + new string('A', 20_000)),
        ["expired 10 minutes ago"] = new(cloud => Bearer(Token.OfChannel(cloud).In("nbf", TimeSpan.FromHours(-1)).In("exp", TimeSpan.FromMinutes(-10)))),
        ["valid in 10 minutes"] = new(cloud => Bearer(Token.OfChannel(cloud).In("nbf", TimeSpan.FromMinutes(10)))),
        ["no expiry"] = new(cloud => Bearer(Token.OfChannel(cloud).Without("exp"))),
        ["expiry that is a text"] = new(cloud => Bearer(Token.OfChannel(cloud).With("exp", "tomorrow"))),
        ["expiry out of all range"] = new(cloud => Bearer(Token.OfChannel(cloud).With("exp", JToken.Parse("-1e300")))),
        ["negative expiry"] = new(cloud => Bearer(Token.OfChannel(cloud).With("exp", long.MinValue))),
        ["wrong audience"] = new(cloud => Bearer(Token.OfChannel(cloud).With("aud", "other"))),
        ["audience in other case with a blank"] = new(cloud => Bearer(Token.OfChannel(cloud).With("aud", FakeCloud.AppId + " "))),
        ["no audience"] = new(cloud => Bearer(Token.OfChannel(cloud).Without("aud"))),
        ["audience that is an object"] = new(cloud => Bearer(Token.OfChannel(cloud).With("aud", new JObject { ["a"] = FakeCloud.AppId }))),
        ["empty audience"] = new(cloud => Bearer(Token.OfChannel(cloud).With("aud", ""))),
        ["wrong issuer"] = new(cloud => Bearer(Token.OfChannel(cloud).With("iss", "https://example.com"))),
        ["no issuer"] = new(cloud => Bearer(Token.OfChannel(cloud).Without("iss"))),
        ["issuer that is a number"] = new(cloud => Bearer(Token.OfChannel(cloud).With("iss", 7))),
        ["issuer with a slash more"] = new(cloud => Bearer(Token.OfChannel(cloud).With("iss", "https://api.botframework.com/"))),
        ["serviceurl of another service"] = new(cloud => Bearer(Token.OfChannel(cloud).With("serviceurl", "http://localhost:2/"))),
        ["serviceurl absent"] = new(cloud => Bearer(Token.OfChannel(cloud).Without("serviceurl"))),
        ["activity without serviceUrl"] = new(cloud => Bearer(Token.OfChannel(cloud).With("serviceurl", "")), ServiceUrl: null),
        ["channel not endorsed by the key"] = new(cloud => Bearer(Token.OfChannel(cloud)), ChannelId: "slack"),
        ["channel endorsed in other case"] = new(cloud => Bearer(Token.OfChannel(cloud)), ChannelId: "MSTEAMS"),
        ["key without endorsements"] = new(cloud => Bearer(Token.OfChannel(cloud, cloud.BareKey))),
        ["PS256"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", "PS256"))),
        ["no algorithm"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", null))),
        ["alg none"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", "none").SignedBy(_ => []))),
        ["alg None"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", "None").SignedBy(_ => []))),
        ["HS256 with the public key as secret"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", "HS256")
            .SignedBy(data => HMACSHA256.HashData(Encoding.ASCII.GetBytes(cloud.ChannelKey.Rsa.ExportSubjectPublicKeyInfoPem()), data)))),
        ["unknown key id"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("kid", "unknown"))),
        ["no key id"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("kid", null))),
        ["key in the token itself"] = new(cloud =>
        {
            var own = new FakeCloud.Key("own", RSA.Create(2048), "msteams");
            return Bearer(Token.OfChannel(cloud, own).WithHeader("jwk", own.ToJson()).WithHeader("jku", "http://localhost:1/keys"));
        }),
        ["rogue signature under a known key id"] = new(cloud => Bearer(Token.OfChannel(cloud).SignedBy(RSA.Create(2048)))),
        ["tampered payload"] = new(cloud =>
        {
            var parts = Bearer(Token.OfChannel(cloud)).Split('.');
            return parts[0] + "." + Token.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("3600", "7200", StringComparison.Ordinal) + " ") + "." + parts[2];
        }),
        ["channel's issuer, Emulator's key"] = new(cloud => Bearer(Token.OfChannel(cloud, cloud.EmulatorKey))),
        ["Emulator's issuer, channel's key"] = new(cloud =>
            Bearer(Token.OfEmulator(cloud, "1.0").WithHeader("kid", cloud.ChannelKey.Id).SignedBy(cloud.ChannelKey.Rsa)), ChannelId: "emulator"),
        ["Emulator token of another app, v1"] = new(cloud => Bearer(Token.OfEmulator(cloud, "1.0").With("appid", "other")), ChannelId: "emulator"),
        ["Emulator token of another app, v2"] = new(cloud => Bearer(Token.OfEmulator(cloud, "2.0").With("azp", "other")), ChannelId: "emulator"),
        ["Emulator token for another app"] = new(cloud => Bearer(Token.OfEmulator(cloud, "2.0").With("aud", "other")), ChannelId: "emulator"),
        ["Emulator token without ver"] = new(cloud => Bearer(Token.OfEmulator(cloud, "1.0").Without("ver")), ChannelId: "emulator"),
        ["Emulator token of version 3"] = new(cloud => Bearer(Token.OfEmulator(cloud, "1.0").With("ver", "3.0")), ChannelId: "emulator"),
        ["Emulator token without appid"] = new(cloud => Bearer(Token.OfEmulator(cloud, "1.0").Without("appid")), ChannelId: "emulator"),
        ["Emulator token v2 with appid alone"] = new(
            cloud => Bearer(Token.OfEmulator(cloud, "2.0").Without("azp").With("appid", FakeCloud.AppId)), ChannelId: "emulator"),
        ["Emulator token of a tenant that it does not name"] = new(
            cloud => Bearer(Token.OfEmulator(cloud, "1.0").With("iss", "https://sts.windows.net/11111111-1111-1111-1111-111111111111/")), ChannelId: "emulator"),
        ["skill token"] = new(cloud => Bearer(Token.OfEmulator(cloud, "2.0").With("azp", "parent-bot")), ChannelId: "msteams"),
    };

    public static TheoryData<string> LetInCases => [.. LetIn.Keys];

    public static TheoryData<string> KeptOutCases => [.. KeptOut.Keys];

    [Theory]
    [MemberData(nameof(LetInCases))]
    public async Task Is_let_in(string name)
    {
        using var response = await SendAsync(LetIn[name]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("echo: hello", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(KeptOutCases))]
    public async Task Is_kept_out_without_a_word(string name)
    {
        using var response = await SendAsync(KeptOut[name]).WaitAsync(Quickly);

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
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(KeptOut["garbage token"])).StatusCode);

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

        using var response = await single.PostAsync(Message("emulator", Token.ServiceUrl), Bearer(token));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Azure_Government_has_an_issuer_of_its_own()
    {
        await using var government = await EchoHost.StartAsync(
            [.. _cloud.Settings, ("ChannelService", "https://botframework.azure.us")]);
        var token = Token.OfChannel(_cloud).With("iss", "https://api.botframework.us");

        using var own = await government.PostAsync(Message("msteams", Token.ServiceUrl), Bearer(token));
        using var other = await government.PostAsync(Message("msteams", Token.ServiceUrl), Bearer(Token.OfChannel(_cloud)));

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, other.StatusCode);
    }

    private static string Bearer(Token token) => "Bearer " + token;

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

    private Task<HttpResponseMessage> SendAsync(Case attempt) =>
        _host.PostAsync(Message(attempt.ChannelId, attempt.ServiceUrl), attempt.Header(_cloud));

    private async Task<HttpStatusCode> StatusAsync(Token token)
    {
        using var response = await _host.PostAsync(Message("msteams", Token.ServiceUrl), Bearer(token));
        return response.StatusCode;
    }

    private sealed record Case(Func<FakeCloud, string?> Header, string? ChannelId = "msteams", string? ServiceUrl = Token.ServiceUrl);
}
