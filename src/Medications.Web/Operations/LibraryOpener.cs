using Medications.Library;

namespace Medications.Web.Operations;

/// <summary>Opens the library when the host starts, in the background, and closes it when the host stops.</summary>
internal sealed partial class LibraryOpener(
    LibraryOptions options, LibraryHolder holder, ILoggerFactory loggers, TimeProvider time, ILogger<LibraryOpener> logger)
    : BackgroundService
{
    MedicationLibrary? _library;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            _library = await MedicationLibrary.OpenAsync(options, loggers, clock: time, cancellationToken: stoppingToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The host goes on: it says that it is not ready, which whoever watches it sees.
            LogNotOpened(e.Message, e);
            return;
        }
        foreach (var problem in _library.Status.Problems.Where(p => p.Severity == Library.Pages.ProblemSeverity.Error))
            LogPageProblem(problem.Path, problem.Line, problem.Message);
        holder.Open(_library);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (Interlocked.Exchange(ref _library, null) is { } library)
            await library.DisposeAsync();
    }

    [LoggerMessage(LogLevel.Critical, "The library could not be opened, so no question can be answered: {Reason}")]
    partial void LogNotOpened(string reason, Exception e);

    [LoggerMessage(LogLevel.Warning, "{Path}:{Line}: {Message}")]
    partial void LogPageProblem(string path, int line, string message);
}
