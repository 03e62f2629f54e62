using Medications.Library.Index;
using Medications.Library.Names;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Medications.Library;

/// <summary>The library over a folder of Markdown pages. Follows the folder: pages that change are in its answers a little later.</summary>
public sealed partial class MedicationLibrary : IMedicationLibrary, IAsyncDisposable
{
    private readonly LibraryOptions _options;
    private readonly IndexStore _store;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _closing = new();
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private Task _following = Task.CompletedTask;
    private volatile LibrarySnapshot _snapshot = null!;

    private MedicationLibrary(LibraryOptions options, ILogger logger, TimeProvider clock)
    {
        _options = options;
        _logger = logger;
        _clock = clock;
        _store = new(options.ContentPath, options.IndexPath, logger);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Medicine> Medicines => _snapshot.Medicines;

    /// <summary>What the library holds at the moment.</summary>
    public LibraryStatus Status => _snapshot.Status;

    /// <summary>Opens a library: its index where it fits the pages as they are, else after making it.</summary>
    /// <param name="options">Where the pages and the index are.</param>
    /// <param name="loggers">Where to log to; null for nowhere. Nothing that a person asks is logged.</param>
    /// <param name="progress">Told how far the index is, from any thread.</param>
    /// <param name="clock">The time; null for the system's.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="DirectoryNotFoundException">The content folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">The Orange Book or the vocabulary does not exist.</exception>
    /// <exception cref="IOException">The index can be neither opened nor made.</exception>
    public static async Task<MedicationLibrary> OpenAsync(
        LibraryOptions options,
        ILoggerFactory? loggers = null,
        IProgress<IndexProgress>? progress = null,
        TimeProvider? clock = null,
        CancellationToken cancellationToken = default)
    {
        CheckExists(options.OrangeBookPath, "The Orange Book");
        CheckExists(options.VocabularyPath, "The vocabulary");
        Directory.CreateDirectory(options.IndexPath);
        var library = new MedicationLibrary(options, (loggers ?? NullLoggerFactory.Instance).CreateLogger<MedicationLibrary>(), clock ?? TimeProvider.System);
        await Task.Run(() => library.Load(progress, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (options.RefreshInterval > TimeSpan.Zero)
            library._following = library.FollowAsync();
        return library;
    }

    /// <inheritdoc/>
    public Understanding Understand(string text) => _snapshot.Understand(text);

    /// <inheritdoc/>
    public Answer Ask(Question question, bool explain = false) => _snapshot.Ask(question, explain);

    /// <inheritdoc/>
    public Medicine? Find(string id) => _snapshot.Find(id);

    /// <summary>Looks whether the pages have changed, and if so makes a new index and answers from it from then on.</summary>
    /// <returns>Whether they had changed.</returns>
    public async Task<bool> RefreshAsync(IProgress<IndexProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Load(progress, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Whoever opened the library and a container that hands it out may both dispose of it.
        if (_closing.IsCancellationRequested)
            return;
        await _closing.CancelAsync().ConfigureAwait(false);
        await _following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _snapshot.Dispose();
        _refreshing.Dispose();
        _closing.Dispose();
    }

    private bool Load(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var content = ContentFingerprint.Of(_options.ContentPath, cancellationToken);
        var old = _snapshot;
        if (old?.ContentKey == content.Key)
            return false;
        var started = _clock.GetTimestamp();
        var (index, wasBuilt) = _store.Open(content, progress, cancellationToken);
        _snapshot = LibrarySnapshot.Create(index, wasBuilt, _options, () => _clock.GetElapsedTime(started));
        LogOpened(_logger, index.Pages.Count, _snapshot.Status.Passages, (long)_snapshot.Status.Elapsed.TotalMilliseconds);
        // A question that is being answered holds on to what it needs of the old one.
        old?.Dispose();
        _store.DeleteOld();
        return true;
    }

    private async Task FollowAsync()
    {
        using var timer = new PeriodicTimer(_options.RefreshInterval, _clock);
        while (await timer.WaitForNextTickAsync(_closing.Token).ConfigureAwait(false))
        {
            try
            {
                await RefreshAsync(null, _closing.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                LogNotRefreshed(_logger, e.Message);
            }
        }
    }

    private static void CheckExists(string? file, string what)
    {
        if (file is not null && !File.Exists(file))
            throw new FileNotFoundException($"{what} '{Path.GetFullPath(file)}' does not exist.", file);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The library is open: {Pages} pages, {Passages} passages, {Milliseconds} ms")]
    private static partial void LogOpened(ILogger logger, int pages, int passages, long milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The pages could not be read again, the last state goes on: {Reason}")]
    private static partial void LogNotRefreshed(ILogger logger, string reason);
}
