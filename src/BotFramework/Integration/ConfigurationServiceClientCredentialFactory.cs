using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Knows the bot's credentials from the settings <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>,
/// <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Initializes a new instance of the <see cref="ConfigurationServiceClientCredentialFactory"/> class.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="httpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <exception cref="ArgumentException">The settings contradict each other, or lack one that the type needs.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim();
        var id = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]?.Trim();
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
        var tenant = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim();

        switch (type?.ToUpperInvariant())
        {
            case null or "" or "MULTITENANT":
                _inner = new PasswordServiceClientCredentialFactory(id, password, null, httpClient, logger);
                break;

            case "SINGLETENANT":
                Require(MicrosoftAppCredentials.MicrosoftAppIdKey, id);
                Require(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant);
                Require(MicrosoftAppCredentials.MicrosoftAppPasswordKey, password);
                _inner = new PasswordServiceClientCredentialFactory(id, password, tenant, httpClient, logger);
                break;

            case "USERASSIGNEDMSI":
                Require(MicrosoftAppCredentials.MicrosoftAppIdKey, id);
                Require(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant);
                if (!string.IsNullOrWhiteSpace(password))
                {
                    throw new ArgumentException(
                        $"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must be empty where MicrosoftAppType is '{type}': a managed identity has no secret.",
                        nameof(configuration));
                }

                _inner = new ManagedIdentityServiceClientCredentialsFactory(id!, httpClient, logger);
                break;

            default:
                throw new ArgumentException(
                    $"{MicrosoftAppCredentials.MicrosoftAppTypeKey} is '{type}'; it can be MultiTenant, SingleTenant or UserAssignedMSI.",
                    nameof(configuration));
        }

        void Require(string key, string? value)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException($"{key} is needed where MicrosoftAppType is '{type}'.", nameof(configuration));
            }
        }
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
