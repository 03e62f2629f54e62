using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an application with a secret.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>The setting with the application's type: <c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>The setting with the application's id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>The setting with the application's secret.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>The setting with the application's tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>No credentials: no token is sent.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Initializes a new instance of the <see cref="MicrosoftAppCredentials"/> class for the cloud's default tenant.</summary>
    /// <param name="appId">The application's id.</param>
    /// <param name="password">Its secret.</param>
    /// <param name="customHttpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <param name="oAuthScope">The scope of the tokens; null for the cloud's own.</param>
    public MicrosoftAppCredentials(
        string? appId, string? password, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="MicrosoftAppCredentials"/> class.</summary>
    /// <param name="appId">The application's id.</param>
    /// <param name="password">Its secret.</param>
    /// <param name="channelAuthTenant">The tenant that issues the tokens; null for the cloud's default.</param>
    /// <param name="customHttpClient">The client that fetches tokens; null for one of its own.</param>
    /// <param name="logger">A logger.</param>
    /// <param name="oAuthScope">The scope of the tokens; null for the cloud's own.</param>
    public MicrosoftAppCredentials(
        string? appId,
        string? password,
        string? channelAuthTenant,
        HttpClient? customHttpClient = null,
        ILogger? logger = null,
        string? oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>Gets or sets the application's secret.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new ClientAuthenticator(
        ConfidentialClientApplicationBuilder.Create(MicrosoftAppId).WithClientSecret(MicrosoftAppPassword), this, CustomHttpClient));
}
