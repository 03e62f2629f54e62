using System.CommandLine;
using Medications.Web.Settings;
using Microsoft.Extensions.Options;

namespace Medications.Web.Commands;

/// <summary>Runs a command line: settings first, wherever they stand, then the verb.</summary>
internal static class CommandLine
{
    const string Description = """
        Answers questions about medicines, word for word from a library of pages.

        Every setting of appsettings.json can be given on the line as --Section:Key=value, for instance
        --Content:Path=my/pages, or in the environment as Section__Key.
        """;

    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        try
        {
            var arguments = SettingsArguments.Split(args);
            var settings = new Lazy<AppSettings>(() => AppSettings.Load(arguments.Values));
            var serve = ServeCommand.Create(settings);
            var root = new RootCommand(Description)
            {
                serve,
                AskCommand.Create(settings, terminal),
                IndexCommand.Create(settings, terminal),
                PassagesCommand.Create(settings, terminal),
                CheckCommand.Create(settings, terminal),
                GapsCommand.Create(settings, terminal),
                TeamsPackageCommand.Create(settings, terminal),
            };
            root.Action = serve.Action;

            // A question may begin with @; it names no file of arguments.
            var parsed = root.Parse(arguments.Rest, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                terminal.Complain($"{parsed.Errors[0].Message} See --help.");
                return ExitCode.Usage;
            }
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (SettingsException e)
        {
            terminal.Complain(e.Message);
            return ExitCode.Usage;
        }
        catch (OptionsValidationException e)
        {
            terminal.Complain(e.Failures.First());
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
    }
}
