using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Medications.Web.Tests.Clients;

/// <summary>Programs of npm packages; <c>tests/run</c> installs them.</summary>
internal static class NodePrograms
{
    /// <summary>Starts one in the folder of the packages.</summary>
    public static Process Start(string program, params string[] arguments)
    {
        var folder = Folder();
        var isInstalled = Directory.Exists(Path.Combine(folder, "node_modules"));
        if (!isInstalled && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail("The npm packages of the tests are not installed.");
        Assert.SkipUnless(isInstalled, "The npm packages of the tests are not installed; tests/run does it.");
        var start = new ProcessStartInfo("node", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DISABLE_TELEMETRY"] = "true", ["BROWSER"] = "none" },
        };
        return Process.Start(start)!;
    }

    static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
