using System.Security.Cryptography;
using System.Text;
using Medications.Web.Settings;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Medications.Web.DirectLine;

/// <summary>Issues and checks the tokens of the local Direct Line: JWTs signed with a key of this process, or a configured one.</summary>
internal sealed class DirectLineTokens
{
    // Direct Line clients read the user's id from the claim "user" (directlinejs, code).
    const string ConversationClaim = "conv", UserClaim = "user", UseClaim = "use";
    const string Issuer = "directline";
    static readonly TimeSpan StreamLifetime = TimeSpan.FromMinutes(2);

    readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };
    readonly SigningCredentials _credentials;
    readonly TokenValidationParameters _validation;
    readonly TimeProvider _time;
    readonly TimeSpan _lifetime;

    public DirectLineTokens(IOptions<DirectLineSettings> settings, TimeProvider time)
    {
        _time = time;
        _lifetime = settings.Value.TokenLifetime;
        var key = settings.Value.TokenKey is { } text ? SHA256.HashData(Encoding.UTF8.GetBytes(text)) : RandomNumberGenerator.GetBytes(32);
        _credentials = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);
        _validation = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidateAudience = false,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = _credentials.Key,
            LifetimeValidator = (_, expires, _, _) => expires is { } end && end > _time.GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>How long a token for a conversation is good, in seconds.</summary>
    public int LifetimeSeconds => (int)_lifetime.TotalSeconds;

    /// <summary>Makes a token.</summary>
    public string Issue(DirectLineToken token) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Expires = (_time.GetUtcNow() + (token.Use == TokenUse.Stream ? StreamLifetime : _lifetime)).UtcDateTime,
        Claims = new Dictionary<string, object>
        {
            [ConversationClaim] = token.ConversationId,
            [UserClaim] = token.UserId ?? "",
            [UseClaim] = token.Use.ToString(),
        },
        SigningCredentials = _credentials,
    });

    /// <summary>Reads a token; null where it is not one of ours, was altered, or has expired.</summary>
    public async ValueTask<DirectLineToken?> ReadAsync(string text)
    {
        var result = await _handler.ValidateTokenAsync(text, _validation);
        if (!result.IsValid || !Enum.TryParse<TokenUse>(result.Claims[UseClaim] as string, out var use))
            return null;
        var user = result.Claims[UserClaim] as string;
        return new DirectLineToken((string)result.Claims[ConversationClaim], string.IsNullOrEmpty(user) ? null : user, use);
    }
}
