namespace Medications.Web.Messages;

/// <summary>Whom <c>/api/messages</c> serves, by the Bot Framework's own settings.</summary>
internal sealed class AuthenticationMode(IConfiguration configuration)
{
    readonly string _appId = configuration["MicrosoftAppId"]?.Trim() ?? "";

    /// <summary>Whether there are no credentials, so that nobody can be told from anybody.</summary>
    public bool IsOpen => _appId.Length == 0;

    /// <summary>The mode in a line.</summary>
    public override string ToString() => IsOpen
        ? "no credentials, so it serves callers on this machine only"
        : $"app {_appId} ({(configuration["MicrosoftAppType"] is { Length: > 0 } type ? type : "MultiTenant")}), callers need its channels' tokens";
}
