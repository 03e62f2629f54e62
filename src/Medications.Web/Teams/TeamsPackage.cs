using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Medications.Web.Settings;

namespace Medications.Web.Teams;

/// <summary>The app package that makes the bot an app in Microsoft Teams: a zip of the manifest and two icons.</summary>
internal static partial class TeamsPackage
{
    /// <summary>Writes the package.</summary>
    /// <param name="appSettings">The settings: the bot's app id and the section <c>Teams</c>.</param>
    /// <param name="output">Where the zip goes.</param>
    /// <exception cref="SettingsException">A setting is missing or has no usable value.</exception>
    public static void Write(AppSettings appSettings, Stream output)
    {
        var manifest = Manifest(appSettings);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = new StreamWriter(zip.CreateEntry("manifest.json").Open()))
            entry.Write(manifest);
        foreach (var icon in new[] { "color.png", "outline.png" })
        {
            using var source = Template(icon);
            using var entry = zip.CreateEntry(icon).Open();
            source.CopyTo(entry);
        }
    }

    static string Manifest(AppSettings appSettings)
    {
        var teams = appSettings.Read<TeamsSettings>();
        var botId = appSettings.Configuration["MicrosoftAppId"];
        if (!Guid.TryParse(botId, out _))
            throw new SettingsException("MicrosoftAppId: the package needs the bot's app id, such as 00000000-0000-0000-0000-000000000000.");
        if (!SemanticVersion().IsMatch(teams.Version))
            throw new SettingsException($"Teams:Version: {teams.Version} is not a version such as 1.0.0.");
        if (teams.DeveloperName is not { Length: > 0 and <= 32 })
            throw new SettingsException("Teams:DeveloperName: the package needs the name of your organisation, at most 32 characters.");

        var values = new Dictionary<string, string>
        {
            ["botId"] = botId!,
            ["version"] = teams.Version,
            ["developerName"] = teams.DeveloperName,
            ["websiteUrl"] = Https(nameof(teams.WebsiteUrl), teams.WebsiteUrl).AbsoluteUri,
            ["privacyUrl"] = Https(nameof(teams.PrivacyUrl), teams.PrivacyUrl).AbsoluteUri,
            ["termsOfUseUrl"] = Https(nameof(teams.TermsOfUseUrl), teams.TermsOfUseUrl).AbsoluteUri,
        };
        using var template = new StreamReader(Template("manifest.json"));
        return Placeholder().Replace(template.ReadToEnd(), match => JsonEncodedText.Encode(values[match.Groups[1].Value]).ToString());
    }

    static Uri Https(string name, string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps
            ? url
            : throw new SettingsException($"Teams:{name}: the package needs an address that begins with https://.");

    static Stream Template(string name) =>
        typeof(TeamsPackage).Assembly.GetManifestResourceStream($"Teams/{name}") ?? throw new FileNotFoundException(name);

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    private static partial Regex SemanticVersion();
}
