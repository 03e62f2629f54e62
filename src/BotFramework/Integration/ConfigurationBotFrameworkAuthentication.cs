using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The cloud that the settings name: <c>ChannelService</c>, and for a private cloud <c>ValidateAuthority</c>,
/// <c>ToChannelFromBotLoginUrl</c>, <c>ToChannelFromBotOAuthScope</c>, <c>ToBotFromChannelTokenIssuer</c>, <c>OAuthUrl</c>,
/// <c>ToBotFromChannelOpenIdMetadataUrl</c>, <c>ToBotFromEmulatorOpenIdMetadataUrl</c> and <c>CallerId</c>.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <summary>Initializes a new instance of the <see cref="ConfigurationBotFrameworkAuthentication"/> class.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="credentialsFactory">The bot's credentials; null for those of the settings.</param>
    /// <param name="authConfiguration">What is asked of tokens beyond the protocol.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        authConfiguration ??= new AuthenticationConfiguration();
        var tenant = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim();
        if (!string.IsNullOrEmpty(tenant))
        {
            // The tokens of a single-tenant bot or a managed identity are issued by its own tenant.
            authConfiguration.ValidTokenIssuers = [.. authConfiguration.ValidTokenIssuers ?? [], .. CloudEnvironment.IssuersOf(tenant)];
        }

        var validateAuthority = configuration["ValidateAuthority"];
        _inner = BotFrameworkAuthenticationFactory.Create(
            configuration["ChannelService"],
            !bool.TryParse(validateAuthority, out var validates) || validates,
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["OAuthUrl"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            configuration["CallerId"],
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, null, logger),
            authConfiguration,
            httpClientFactory,
            logger);
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();
}
