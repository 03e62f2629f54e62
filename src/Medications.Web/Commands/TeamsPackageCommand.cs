using System.CommandLine;
using Medications.Web.Settings;
using Medications.Web.Teams;

namespace Medications.Web.Commands;

/// <summary><c>teams-package</c>: writes the zip that is uploaded to Microsoft Teams.</summary>
internal static class TeamsPackageCommand
{
    public static Command Create(Lazy<AppSettings> settings, Terminal terminal)
    {
        var output = new Option<FileInfo>("--output", "-o")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo("medications-teams.zip"),
        };
        var command = new Command(
            "teams-package",
            "Write the app package for Microsoft Teams, from MicrosoftAppId and the settings Teams:DeveloperName, "
            + "Teams:WebsiteUrl, Teams:PrivacyUrl, Teams:TermsOfUseUrl and Teams:Version.")
        {
            output,
        };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(output)!;
            using var package = new MemoryStream();
            TeamsPackage.Write(settings.Value, package);
            try
            {
                File.WriteAllBytes(file.FullName, package.ToArray());
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                terminal.Complain(e.Message);
                return ExitCode.Failed;
            }
            terminal.Out.WriteLine(file.FullName);
            return ExitCode.Ok;
        });
        return command;
    }
}
