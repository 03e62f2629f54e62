using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Medications.Web.Tests.Deployment;

/// <summary>The templates in <c>deploymentTemplates/azure</c>, held against the Bicep compiler.</summary>
public sealed class AzureTemplateTests
{
    [Theory]
    [InlineData("new-resource-group")]
    [InlineData("existing-resource-group")]
    public async Task A_template_compiles_without_a_warning(string name)
    {
        var (exitCode, said) = await BicepAsync("lint", Template($"{name}.bicep"));

        Assert.Equal("", said);
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData("new-resource-group")]
    [InlineData("existing-resource-group")]
    public async Task The_compiled_template_is_in_step_with_its_source(string name)
    {
        var compiled = Path.GetTempFileName();
        try
        {
            await BicepAsync("build", Template($"{name}.bicep"), "--outfile", compiled);

            Assert.Equal(await File.ReadAllTextAsync(compiled), await File.ReadAllTextAsync(Template($"{name}.json")));
        }
        finally
        {
            File.Delete(compiled);
        }
    }

    [Fact]
    public async Task The_bot_gets_no_secret_and_storage_no_key()
    {
        var json = await File.ReadAllTextAsync(Template("existing-resource-group.json"));
        var template = JsonNode.Parse(json)!;

        Assert.DoesNotContain("MicrosoftAppPassword", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("listKeys", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secureString", template["parameters"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"allowSharedKeyAccess\": false", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_settings_that_a_template_gives_are_settings_that_the_program_knows()
    {
        var json = await File.ReadAllTextAsync(Template("existing-resource-group.json"));

        foreach (var setting in new[] { "MicrosoftAppId", "MicrosoftAppType", "MicrosoftAppTenantId", "State__ContainerUrl", "Index__Path", "Urls" })
        {
            Assert.Contains($"\"name\": \"{setting}\"", json, StringComparison.Ordinal);
            var line = $"--{setting.Replace("__", ":", StringComparison.Ordinal)}={(setting == "State__ContainerUrl" ? "https://account.example/conversations" : "x")}";
            using var pages = new Hosting.SamplePages();
            var run = await Commands.CommandRun.OfAsync("", ["check", .. pages.Settings, line]);
            Assert.DoesNotContain("is not a setting", run.Error, StringComparison.Ordinal);
        }
    }

    static string Template(string file) => Repository.At(Path.Combine("deploymentTemplates", "azure", file));

    static async Task<(int ExitCode, string Said)> BicepAsync(params string[] arguments)
    {
        var path = typeof(AzureTemplateTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Bicep").Value?.Replace('\\', '/');
        if (!OperatingSystem.IsLinux() || !File.Exists(path))
            Assert.Skip("needs the Bicep compiler, whose package runs on Linux (x64)");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute);
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, (output + await error).Trim());
    }
}
