using System.Security.Cryptography;
using System.Text;
using Medications.Library.Pages;

namespace Medications.Library.Index;

/// <summary>The hash of each page in a folder, so that a change of any of them shows.</summary>
/// <param name="Hashes">SHA-256 of each page's bytes, in hexadecimal, by path relative to the folder.</param>
internal sealed record ContentFingerprint(IReadOnlyDictionary<string, string> Hashes)
{
    /// <summary>
    /// The build of this library, which decides how pages are cut, analyzed and written: after an upgrade the index is made
    /// anew, as one made by other code would give other answers. The compiler derives it from all that goes into the library.
    /// </summary>
    private static readonly Guid s_build = typeof(ContentFingerprint).Module.ModuleVersionId;

    /// <summary>One hash over all pages and this library's build: the name of the index that fits them.</summary>
    public string Key { get; } = KeyOf(Hashes);

    /// <summary>Reads and hashes all pages of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static ContentFingerprint Of(string folder, CancellationToken cancellationToken)
    {
        var paths = PageFolder.List(folder);
        var hashes = new string[paths.Count];
        Parallel.For(0, paths.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => hashes[i] = HashOf(Path.Combine(folder, paths[i])));
        return new(new SortedDictionary<string, string>(paths.Zip(hashes).ToDictionary(p => p.First, p => p.Second), StringComparer.Ordinal));
    }

    private static string HashOf(string file)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }

    private static string KeyOf(IReadOnlyDictionary<string, string> hashes)
    {
        var all = new StringBuilder().Append(s_build).Append('\n');
        foreach (var (path, hash) in hashes.OrderBy(h => h.Key, StringComparer.Ordinal))
            all.Append(path).Append('\t').Append(hash).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16];
    }
}
