using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Authentication;

/// <summary>The kinds of tokens that may come to the door, by name.</summary>
internal static class TokenCases
{
    /// <summary>Tokens that are let in.</summary>
    public static readonly Dictionary<string, Case> LetIn = new()
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

    /// <summary>What is kept out, with 401.</summary>
    public static readonly Dictionary<string, Case> KeptOut = new()
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
        ["key id that is an object"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("kid", new JObject { ["a"] = cloud.ChannelKey.Id }))),
        ["key id that is a path"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("kid", "../../" + cloud.ChannelKey.Id))),
        ["key id of 10,000 characters"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("kid", new string('k', 10_000)))),
        ["algorithm that is a list"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", new JArray("RS256")))),
        ["ES256 under an RSA key"] = new(cloud => Bearer(Token.OfChannel(cloud).WithHeader("alg", "ES256"))),
        ["certificate in the token itself"] = new(cloud =>
        {
            var own = new FakeCloud.Key("own", RSA.Create(2048), "msteams");
            return Bearer(Token.OfChannel(cloud, own).WithHeader("x5c", new JArray(Convert.ToBase64String(own.Rsa.ExportSubjectPublicKeyInfo()))));
        }),
        ["valid only after it has expired"] = new(cloud => Bearer(Token.OfChannel(cloud).In("nbf", TimeSpan.FromHours(2)).In("exp", TimeSpan.FromHours(1)))),
        ["issuer of Azure Government"] = new(cloud => Bearer(Token.OfChannel(cloud).With("iss", "https://api.botframework.us"))),
        ["issuers in a list"] = new(cloud => Bearer(Token.OfChannel(cloud).With("iss", new JArray("https://api.botframework.com")))),
        ["serviceurls in a list, another first"] = new(cloud => Bearer(Token.OfChannel(cloud).With("serviceurl", new JArray("http://localhost:2/", Token.ServiceUrl)))),
        ["channel that is a list of channels"] = new(cloud => Bearer(Token.OfChannel(cloud)), ChannelId: "msteams,webchat"),
        ["Emulator token that says it is a channel's"] = new(
            cloud => Bearer(Token.OfEmulator(cloud, "2.0").With("iss", "https://api.botframework.com").With("serviceurl", Token.ServiceUrl))),
        ["channel token for the cloud's own scope"] = new(cloud => Bearer(Token.OfChannel(cloud).With("aud", "https://api.botframework.com"))),
        ["skill token"] = new(cloud => Bearer(Token.OfEmulator(cloud, "2.0").With("azp", "parent-bot")), ChannelId: "msteams"),
    };

    public static string Bearer(Token token) => "Bearer " + token;

    /// <summary>A request's <c>Authorization</c> header, and the parts of its activity that it must agree with.</summary>
    internal sealed record Case(Func<FakeCloud, string?> Header, string? ChannelId = "msteams", string? ServiceUrl = Token.ServiceUrl);
}
