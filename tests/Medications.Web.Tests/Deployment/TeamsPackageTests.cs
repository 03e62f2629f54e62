using System.IO.Compression;
using System.Text.Json.Nodes;
using Medications.Web.Tests.Commands;
using NJsonSchema;

namespace Medications.Web.Tests.Deployment;

/// <summary>The app package that <c>teams-package</c> writes.</summary>
public sealed class TeamsPackageTests : IDisposable
{
    readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".zip");

    readonly string[] _settings =
    [
        "--MicrosoftAppId=0f1e2d3c-4b5a-4968-8776-655443322110",
        "--Teams:DeveloperName=Clinic \"North\"",
        "--Teams:WebsiteUrl=https://clinic.example/",
        "--Teams:PrivacyUrl=https://clinic.example/privacy",
        "--Teams:TermsOfUseUrl=https://clinic.example/terms",
        "--Teams:Version=1.2.3",
    ];

    [Fact]
    public async Task The_package_holds_a_manifest_and_two_icons_of_the_sizes_that_Teams_wants()
    {
        await WriteAsync();

        using var zip = ZipFile.OpenRead(_file);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order());
        Assert.Equal((192, 192), PngSize(zip.GetEntry("color.png")!));
        Assert.Equal((32, 32), PngSize(zip.GetEntry("outline.png")!));
    }

    [Fact]
    public async Task The_manifest_names_the_bot_and_those_who_run_it()
    {
        var manifest = await ManifestAsync();

        Assert.Equal("0f1e2d3c-4b5a-4968-8776-655443322110", manifest["id"]!.GetValue<string>());
        Assert.Equal("0f1e2d3c-4b5a-4968-8776-655443322110", manifest["bots"]![0]!["botId"]!.GetValue<string>());
        Assert.Equal("Clinic \"North\"", manifest["developer"]!["name"]!.GetValue<string>());
        Assert.Equal("1.2.3", manifest["version"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_manifest_holds_to_Microsofts_schema()
    {
        var manifest = await ManifestAsync();
        var schema = Repository.At(
            $"tests/Medications.Web.Tests/node_modules/@microsoft/app-manifest/build/json-schemas/teams/v{manifest["manifestVersion"]}/MicrosoftTeams.schema.json");
        if (!File.Exists(schema))
            Assert.Skip("needs the npm packages of the tests; tests/run installs them");

        var problems = (await JsonSchema.FromFileAsync(schema, TestContext.Current.CancellationToken)).Validate(manifest.ToJsonString());

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("--MicrosoftAppId=", "MicrosoftAppId")]
    [InlineData("--Teams:DeveloperName=", "Teams:DeveloperName")]
    [InlineData("--Teams:PrivacyUrl=http://clinic.example/privacy", "Teams:PrivacyUrl")]
    [InlineData("--Teams:Version=one", "Teams:Version")]
    public async Task A_setting_that_does_not_do_is_named_and_nothing_is_written(string setting, string named)
    {
        var name = setting[..(setting.IndexOf('=', StringComparison.Ordinal) + 1)];
        string[] settings = [.. _settings.Where(other => !other.StartsWith(name, StringComparison.Ordinal)), setting];

        var run = await CommandRun.OfAsync("", ["teams-package", "--output", _file, .. settings]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_file));
    }

    public void Dispose() => File.Delete(_file);

    async Task WriteAsync()
    {
        var run = await CommandRun.OfAsync("", ["teams-package", "--output", _file, .. _settings]);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    async Task<JsonNode> ManifestAsync()
    {
        await WriteAsync();
        using var zip = ZipFile.OpenRead(_file);
        using var manifest = zip.GetEntry("manifest.json")!.Open();
        return JsonNode.Parse(manifest)!;
    }

    // Width and height stand, big-endian, at bytes 16 and 20 of a PNG file.
    static (int Width, int Height) PngSize(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var header = new byte[24];
        stream.ReadExactly(header);
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }
}
