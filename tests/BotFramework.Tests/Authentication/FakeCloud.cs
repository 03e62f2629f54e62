using System.Security.Cryptography;
using BotFramework.Tests.Integration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Authentication;

/// <summary>The OpenID metadata and keys of a private cloud, on this machine.</summary>
internal sealed class FakeCloud : IAsyncDisposable
{
    public const string AppId = "00000000-1111-2222-3333-444444444444";

    // Making keys takes longer than all else that the tests do.
    private static readonly RSA[] Rsas = [.. Enumerable.Range(0, 3).Select(_ => RSA.Create(2048))];

    private WebApplication? _app;
    private string _url = "";

    private FakeCloud()
    {
    }

    /// <summary>A key of the channels, endorsed for Teams and Web Chat.</summary>
    public Key ChannelKey { get; private set; } = new("channel-1", Rsas[0], "msteams", "webchat");

    /// <summary>A key of the channels without endorsements.</summary>
    public Key BareKey { get; } = new("channel-bare", Rsas[1]);

    /// <summary>The key of the Emulator's tokens.</summary>
    public Key EmulatorKey { get; } = new("emulator-1", Rsas[2]);

    /// <summary>More keys in the channels' document.</summary>
    public List<Key> MoreKeys { get; } = [];

    /// <summary>Keys before all others, as they stand in the channels' document.</summary>
    public List<JObject> BrokenKeys { get; } = [];

    public int Fetches { get; private set; }

    public bool IsDown { get; set; }

    /// <summary>Whether the documents never come.</summary>
    public bool Hangs { get; set; }

    /// <summary>The settings of a bot with credentials in this cloud.</summary>
    public (string, string?)[] Settings =>
    [
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "secret"),
        ("ToBotFromChannelOpenIdMetadataUrl", _url + "/channel"),
        ("ToBotFromEmulatorOpenIdMetadataUrl", _url + "/emulator"),
    ];

    public static async Task<FakeCloud> StartAsync()
    {
        var self = new FakeCloud();
        (self._app, self._url) = await LoopbackHost.StartAsync(app =>
        {
            app.Use((context, next) =>
            {
                if (self.Hangs)
                {
                    return Task.Delay(Timeout.Infinite, context.RequestAborted);
                }

                if (!self.IsDown)
                {
                    return next(context);
                }

                context.Response.StatusCode = 500;
                return Task.CompletedTask;
            });
            app.MapGet("/channel", () => self.Metadata("https://api.botframework.com", "/channel/keys"));
            app.MapGet("/channel/keys", () =>
            {
                self.Fetches++;
                return Keys([.. self.MoreKeys, self.ChannelKey, self.BareKey], self.BrokenKeys);
            });
            app.MapGet("/emulator", () => self.Metadata("https://login.microsoftonline.com/common/v2.0", "/emulator/keys"));
            app.MapGet("/emulator/keys", () => Keys([self.EmulatorKey]));
        });
        return self;
    }

    /// <summary>Replaces the channels' key.</summary>
    public Key RollOver() => ChannelKey = new Key("channel-" + Guid.NewGuid(), RSA.Create(2048), "msteams", "webchat");

    public ValueTask DisposeAsync() => _app!.DisposeAsync();

    private IResult Metadata(string issuer, string keys) =>
        Results.Text(new JObject { ["issuer"] = issuer, ["jwks_uri"] = _url + keys }.ToString(), "application/json");

    private static IResult Keys(IEnumerable<Key> keys, IEnumerable<JObject>? broken = null) =>
        Results.Text(new JObject { ["keys"] = new JArray((broken ?? []).Concat(keys.Select(key => key.ToJson()))) }.ToString(), "application/json");

    internal sealed class Key(string id, RSA rsa, params string[] endorsements)
    {
        public string Id { get; } = id;

        public RSA Rsa { get; } = rsa;

        public JObject ToJson()
        {
            var parameters = Rsa.ExportParameters(false);
            var json = new JObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = Id,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            };
            if (endorsements.Length > 0)
            {
                json["endorsements"] = new JArray(endorsements);
            }

            return json;
        }
    }
}
