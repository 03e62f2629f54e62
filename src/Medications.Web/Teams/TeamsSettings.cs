namespace Medications.Web.Teams;

/// <summary>Section <c>Teams</c>: what the app package for Microsoft Teams says of those who run the bot.</summary>
internal sealed record TeamsSettings
{
    /// <summary>The name of the organisation, at most 32 characters.</summary>
    public string? DeveloperName { get; init; }

    /// <summary>Its website, beginning with <c>https://</c>.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The page with its privacy statement.</summary>
    public string? PrivacyUrl { get; init; }

    /// <summary>The page with its terms of use.</summary>
    public string? TermsOfUseUrl { get; init; }

    /// <summary>The package's version, such as <c>1.0.0</c>; raise it to update an installed app.</summary>
    public string Version { get; init; } = "1.0.0";
}
