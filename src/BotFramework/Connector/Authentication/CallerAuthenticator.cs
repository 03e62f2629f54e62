using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens that channels and Emulators send, as the Bot Framework's authentication protocol says.</summary>
/// <remarks>Source: "Authentication with the Bot Connector API", sections "Authenticate requests from the Bot Connector service to
/// your bot" and "Authenticate requests from the Bot Framework Emulator to your bot".</remarks>
internal sealed class CallerAuthenticator(
    CloudEnvironment cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    OpenIdKeys channelKeys,
    OpenIdKeys emulatorKeys)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new();

    private readonly HashSet<string> _tenantIssuers =
        new(CloudEnvironment.OwnTenants.SelectMany(CloudEnvironment.IssuersOf).Concat(configuration.ValidTokenIssuers ?? []), StringComparer.Ordinal);

    /// <summary>Lets a caller in.</summary>
    /// <param name="authHeader">The <c>Authorization</c> header.</param>
    /// <param name="channelId">The channel that the activity says it comes from.</param>
    /// <param name="serviceUrl">The address that the activity wants its answer at.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The caller's identity, and the application id that it calls the bot by.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is not one that this bot takes.</exception>
    /// <exception cref="OpenIdMetadataException">Its signature cannot be checked now.</exception>
    public async Task<(ClaimsIdentity Identity, string AppId)> AuthenticateAsync(
        string authHeader, string? channelId, string? serviceUrl, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        var isFromEmulator = IsIssuedByTenant(token);
        if (!isFromEmulator && token.Issuer != cloud.ChannelIssuer)
        {
            throw Refused("The token's issuer is unknown.");
        }

        var keys = await (isFromEmulator ? emulatorKeys : channelKeys).FindAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        var (identity, key) = await VerifyAsync(token, keys).ConfigureAwait(false);
        var appId = isFromEmulator
            ? await CheckEmulatorAsync(token, cancellationToken).ConfigureAwait(false)
            : await CheckChannelAsync(token, key, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);

        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }

        return (identity, appId);
    }

    /// <summary>Reads a token without believing it, and sends away early what cannot become valid.</summary>
    private static JsonWebToken Read(string authHeader)
    {
        if (!authHeader.StartsWith(Scheme, StringComparison.Ordinal))
        {
            throw Refused("The authorization header is not a bearer token.");
        }

        JsonWebToken token;
        bool isExpired;
        try
        {
            token = new JsonWebToken(authHeader[Scheme.Length..].Trim());
            isExpired = token.ValidTo + ClockSkew < DateTime.UtcNow;
            _ = (token.Issuer, token.Audiences.Count(), token.Kid, token.Alg, token.Claims.Count());
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or JsonException or FormatException or InvalidOperationException)
        {
            throw Refused("The token is malformed.", exception);
        }

        return (token.Alg, token.Kid) switch
        {
            _ when isExpired => throw Refused("The token has expired."),
            ({ } algorithm, _) when !AuthenticationConstants.AllowedSigningAlgorithms.Contains(algorithm) =>
                throw Refused("The token's signing algorithm is not allowed."),
            (_, null or "") => throw Refused("The token names no key."),
            _ => token,
        };
    }

    private static async Task<(ClaimsIdentity Identity, JsonWebKey Key)> VerifyAsync(JsonWebToken token, IReadOnlyList<JsonWebKey> keys)
    {
        Exception? cause = null;
        foreach (var key in keys)
        {
            var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
            {
                IssuerSigningKey = key,
                ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                ValidateLifetime = true,
                ClockSkew = ClockSkew,

                // The issuer chose the keys; whom the token is for is checked against the bot's credentials.
                ValidateIssuer = false,
                ValidateAudience = false,
            }).ConfigureAwait(false);
            if (result.IsValid)
            {
                return (result.ClaimsIdentity, key);
            }

            cause = result.Exception;
        }

        throw Refused(keys.Count == 0 ? "The token's key is unknown." : "The token is not valid.", cause);
    }

    private async Task<string> CheckChannelAsync(
        JsonWebToken token, JsonWebKey key, string? channelId, string? serviceUrl, CancellationToken cancellationToken)
    {
        var appId = await OwnAudienceAsync(token, cancellationToken).ConfigureAwait(false)
            ?? throw Refused("The token is for another audience.");

        // Every Connector may speak for the Emulator, which is nobody's channel.
        var endorsements = Endorsements(key);
        var claimed = channelId == Channels.Emulator ? null : channelId;
        if (!EndorsementsValidator.Validate(claimed!, endorsements)
            || !configuration.RequiredEndorsements.All(required => EndorsementsValidator.Validate(required, endorsements)))
        {
            throw Refused("The token's key is not endorsed for the channel.");
        }

        if (string.IsNullOrEmpty(serviceUrl)
            || !string.Equals(Claim(token, AuthenticationConstants.ServiceUrlClaim), serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw Refused("The token was sent by another service than the activity names.");
        }

        return appId;
    }

    private async Task<string> CheckEmulatorAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var appId = Claim(token, AuthenticationConstants.VersionClaim) switch
        {
            "" or "1.0" => Claim(token, AuthenticationConstants.AppIdClaim),
            "2.0" => Claim(token, AuthenticationConstants.AuthorizedParty),
            _ => throw Refused("The token's version is unknown."),
        };
        if (string.IsNullOrEmpty(appId) || !await credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw Refused("The token is of another application.");
        }

        // Older Emulators ask for a token of the channel's scope.
        return token.Audiences.Contains(cloud.Scope) || await OwnAudienceAsync(token, cancellationToken).ConfigureAwait(false) is not null
            ? appId
            : throw Refused("The token is for another audience.");
    }

    private async Task<string?> OwnAudienceAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        foreach (var audience in token.Audiences)
        {
            if (audience.Length > 0 && await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
            {
                return audience;
            }
        }

        return null;
    }

    /// <summary>Whether a token is an application's own, issued by a tenant: as the Emulator sends it, with the bot's credentials.</summary>
    /// <remarks>Any tenant will do that the token names, because only who has the bot's credentials gets a token of its id.</remarks>
    private bool IsIssuedByTenant(JsonWebToken token) =>
        _tenantIssuers.Contains(token.Issuer)
        || (Claim(token, AuthenticationConstants.TenantIdClaim) is { Length: > 0 } tenant && CloudEnvironment.IssuersOf(tenant).Contains(token.Issuer));

    private static HashSet<string> Endorsements(JsonWebKey key)
    {
        var endorsements = new HashSet<string>(StringComparer.Ordinal);
        if (key.AdditionalData.TryGetValue("endorsements", out var value))
        {
            endorsements.UnionWith(value switch
            {
                JsonElement { ValueKind: JsonValueKind.Array } array =>
                    array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
                IEnumerable<object> items => items.OfType<string>(),
                _ => [],
            });
        }

        return endorsements;
    }

    private static string? Claim(JsonWebToken token, string name) =>
        token.Claims.FirstOrDefault(claim => claim.Type.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static UnauthorizedAccessException Refused(string reason, Exception? cause = null) => new(reason, cause);
}
