namespace Medications.Library.Tests;

/// <summary>The large set of real pages that lies beside the repository, read in place.</summary>
internal static class Corpus
{
    private static readonly string? s_shared = FindShared();

    /// <summary>The folder of pages; skips the running test, saying so, where it is absent.</summary>
    public static string Pages => At("corpus");

    /// <summary>A file or folder of the shared data; skips the running test, saying so, where it is absent.</summary>
    public static string At(string path)
    {
        var full = s_shared is null ? null : Path.Combine(s_shared, path);
        if (!Path.Exists(full))
            Assert.Skip($"needs the data folder ../shared/{path} next to the repository");
        return full;
    }

    private static string? FindShared()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Medications.sln")))
            folder = folder.Parent;
        return folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared");
    }
}
