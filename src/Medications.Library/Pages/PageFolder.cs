using System.Text;

namespace Medications.Library.Pages;

/// <summary>A folder of pages, read.</summary>
/// <param name="Pages">The pages that could be read, by path.</param>
/// <param name="Problems">What an editor should look at, by path and line, pages that could not be read included.</param>
public sealed record PageFolder(IReadOnlyList<Page> Pages, IReadOnlyList<PageProblem> Problems)
{
    /// <summary>A larger file is no page that a person wrote.</summary>
    private const long LargestFile = 4 * 1024 * 1024;

    // Throws on bytes that are not UTF-8, so that such a page is reported in place of shown garbled.
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The <c>.md</c> files of a folder and all folders below it, as paths relative to it with <c>/</c>, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<string> List(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The folder of pages '{Path.GetFullPath(folder)}' does not exist.");
        var options = new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive };
        return
        [
            .. Directory.EnumerateFiles(folder, "*.md", options)
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads all pages of a folder. A page that cannot be read is left out and named among the problems.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="progress">Told the number of pages read so far, now and then.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static PageFolder Read(string folder, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var paths = List(folder);
        var read = new (Page? Page, PageProblem? Problem)[paths.Count];
        var done = 0;
        Parallel.For(0, paths.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            read[i] = ReadOne(folder, paths[i]);
            progress?.Report(Interlocked.Increment(ref done));
        });
        var pages = read.Where(r => r.Page is not null).Select(r => r.Page!).ToList();
        var problems = read.Where(r => r.Problem is not null).Select(r => r.Problem!)
            .Concat(pages.SelectMany(p => p.Problems))
            .Concat(DuplicateNames.In(pages));
        return new(pages, [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    private static (Page?, PageProblem?) ReadOne(string folder, string path)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.Length > LargestFile)
                return (null, Unreadable(path, $"larger than {LargestFile / (1024 * 1024)} MB"));
            return (PageReader.Read(path, File.ReadAllText(file.FullName, s_strictUtf8)), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, Unreadable(path, "not UTF-8 text"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable(path, e.Message));
        }
    }

    private static PageProblem Unreadable(string path, string why) => new(path, 1, ProblemSeverity.Error, "the page cannot be read: " + why);
}
