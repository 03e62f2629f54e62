using Medications.Library.Pages;
using Microsoft.Extensions.Logging;

namespace Medications.Library.Index;

/// <summary>
/// Keeps indexes in a folder, each in a folder of its own that is named after the content it was made of. An index is written
/// elsewhere and moved to its place when whole, so what stands in its place is whole.
/// </summary>
internal sealed partial class IndexStore(string contentPath, string indexPath, ILogger logger)
{
    private const string UnfinishedPrefix = "unfinished-";

    /// <summary>More than one, because several content folders may share an index folder.</summary>
    private const int KeptIndexes = 3;

    private static readonly TimeSpan s_longestBuild = TimeSpan.FromHours(1);

    /// <summary>Opens the index of the content as it is now, making it where there is none that fits.</summary>
    /// <exception cref="DirectoryNotFoundException">The content folder does not exist.</exception>
    /// <exception cref="IOException">The index can be neither opened nor made.</exception>
    public (PassageIndex Index, bool WasBuilt) Open(ContentFingerprint content, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var folder = FolderOf(content);
        if (Directory.Exists(folder))
        {
            try
            {
                progress?.Report(new(IndexStage.Opening, 0, content.Hashes.Count));
                var index = PassageIndex.Open(folder);
                Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
                return (index, false);
            }
            catch (IOException e)
            {
                LogDamaged(logger, e.Message);
                Delete(folder);
            }
        }
        Build(content, folder, progress, cancellationToken);
        return (PassageIndex.Open(folder), true);
    }

    /// <summary>Deletes all but the indexes used last, and what was left behind unfinished.</summary>
    public void DeleteOld()
    {
        var folders = new DirectoryInfo(indexPath).EnumerateDirectories().ToList();
        var finished = folders.Where(f => File.Exists(Path.Combine(f.FullName, IndexManifest.FileName)) && !IsUnfinished(f));
        var abandoned = folders.Where(f => IsUnfinished(f) && DateTime.UtcNow - f.LastWriteTimeUtc > s_longestBuild);
        foreach (var folder in finished.OrderByDescending(f => f.LastWriteTimeUtc).Skip(KeptIndexes).Concat(abandoned))
            Delete(folder.FullName);
    }

    private static bool IsUnfinished(DirectoryInfo folder) => folder.Name.StartsWith(UnfinishedPrefix, StringComparison.Ordinal);

    private string FolderOf(ContentFingerprint content) => Path.Combine(indexPath, content.Key);

    private void Build(ContentFingerprint content, string folder, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var total = content.Hashes.Count;
        var pages = PageFolder.Read(contentPath, progress is null ? null : new Counter(progress, total), cancellationToken);
        var unfinished = Path.Combine(indexPath, UnfinishedPrefix + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(unfinished);
        try
        {
            PassageIndexWriter.Write(unfinished, pages.Pages, progress, cancellationToken);
            IndexManifest.Write(unfinished, new(content.Key, content.Hashes, pages.Problems));
            if (!Directory.Exists(folder))
                Directory.Move(unfinished, folder);
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Delete(unfinished);
        }
    }

    private void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotDeleted(logger, folder, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index is damaged and is made anew: {Reason}")]
    private static partial void LogDamaged(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The old index {Folder} could not be deleted: {Reason}")]
    private static partial void LogNotDeleted(ILogger logger, string folder, string reason);

    /// <summary>Reports synchronously, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Counter(IProgress<IndexProgress> progress, int total) : IProgress<int>
    {
        public void Report(int value) => progress.Report(new(IndexStage.Reading, value, total));
    }
}
