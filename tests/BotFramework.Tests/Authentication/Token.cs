using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Authentication;

/// <summary>A token in the making, by hand, so that it can be wrong in every way.</summary>
internal sealed class Token
{
    public const string ServiceUrl = "http://localhost:1/";

    private RSA? _rsa;
    private Func<byte[], byte[]>? _sign;

    private Token(FakeCloud.Key key)
    {
        Header = new JObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };
        _rsa = key.Rsa;
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        Payload = new JObject { ["nbf"] = now - 60, ["exp"] = now + 3600 };
    }

    public JObject Header { get; }

    public JObject Payload { get; }

    public static Token OfChannel(FakeCloud cloud, FakeCloud.Key? key = null) => new Token(key ?? cloud.ChannelKey)
        .With("iss", "https://api.botframework.com")
        .With("aud", FakeCloud.AppId)
        .With("serviceurl", ServiceUrl);

    public static Token OfEmulator(FakeCloud cloud, string version) => new Token(cloud.EmulatorKey)
        .With("iss", version == "2.0"
            ? "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"
            : "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
        .With("aud", FakeCloud.AppId)
        .With("ver", version)
        .With(version == "2.0" ? "azp" : "appid", FakeCloud.AppId);

    public Token With(string claim, JToken? value)
    {
        Payload[claim] = value;
        return this;
    }

    public Token Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public Token WithHeader(string name, JToken? value)
    {
        Header[name] = value;
        return this;
    }

    public Token In(string claim, TimeSpan fromNow) => With(claim, (DateTimeOffset.UtcNow + fromNow).ToUnixTimeSeconds());

    /// <summary>Signs with another key than the one that the header names.</summary>
    public Token SignedBy(RSA rsa)
    {
        _rsa = rsa;
        return this;
    }

    public Token SignedBy(Func<byte[], byte[]> sign)
    {
        _sign = sign;
        return this;
    }

    public override string ToString()
    {
        var signed = Encode(Header.ToString()) + "." + Encode(Payload.ToString());
        return signed + "." + Base64UrlEncoder.Encode((_sign ?? Sign)(Encoding.ASCII.GetBytes(signed)));
    }

    public static string Encode(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));

    private byte[] Sign(byte[] data)
    {
        var algorithm = Header["alg"] is JValue { Value: string name } ? name : null;
        var hash = algorithm switch
        {
            "RS384" => HashAlgorithmName.SHA384,
            "RS512" => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };
        return _rsa!.SignData(data, hash, algorithm == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
    }
}
