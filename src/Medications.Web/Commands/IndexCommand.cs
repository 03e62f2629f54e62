using System.CommandLine;
using System.Globalization;
using Medications.Library;
using Medications.Library.Index;
using Medications.Library.Pages;
using Medications.Web.Settings;
using Spectre.Console;

namespace Medications.Web.Commands;

/// <summary><c>index</c>: builds or refreshes the index.</summary>
internal static class IndexCommand
{
    public static Command Create(Lazy<AppSettings> settings, Terminal terminal)
    {
        var command = new Command("index", "Build the search index, or refresh it where the pages have changed.");
        command.SetAction(async (_, cancellationToken) =>
        {
            var options = settings.Value.Library() with { RefreshInterval = TimeSpan.Zero };
            var status = await terminal.Progress.Progress().AutoClear(true).StartAsync(
                progress => OpenAsync(options, progress, cancellationToken));

            var unreadable = status.Problems.Where(p => p.Severity == ProblemSeverity.Error).ToList();
            foreach (var problem in unreadable)
                terminal.Out.WriteLine(CheckCommand.Describe(problem));
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{status.Pages} pages, {status.Passages} passages, {status.Elapsed.TotalSeconds:0.0} seconds, {status.IndexBytes} bytes"
                + $"{(status.WasBuilt ? "" : " (nothing had changed)")}"));
            return unreadable.Count > 0 ? ExitCode.Failed : ExitCode.Ok;
        });
        return command;
    }

    static async Task<LibraryStatus> OpenAsync(LibraryOptions options, ProgressContext context, CancellationToken cancellationToken)
    {
        var bars = new Dictionary<IndexStage, ProgressTask>();
        var progress = new Inline<IndexProgress>(now =>
        {
            lock (bars)
            {
                if (!bars.TryGetValue(now.Stage, out var bar))
                    bars[now.Stage] = bar = context.AddTask($"{now.Stage} pages");
                bar.MaxValue = Math.Max(1, now.Total);
                bar.Value = Math.Max(bar.Value, now.Done);
            }
        });
        await using var library = await MedicationLibrary.OpenAsync(options, progress: progress, cancellationToken: cancellationToken);
        return library.Status;
    }

    // Progress<T> would report after the fact, from the thread pool.
    sealed class Inline<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
