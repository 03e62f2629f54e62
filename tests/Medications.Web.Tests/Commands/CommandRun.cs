using Medications.Web.Commands;

namespace Medications.Web.Tests.Commands;

/// <summary>What a command left behind.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command line in this process.</summary>
    public static async Task<CommandRun> OfAsync(string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        output.NewLine = error.NewLine = "\n";
        var code = await CommandLine.RunAsync(args, new Terminal(new StringReader(input), output, error));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
