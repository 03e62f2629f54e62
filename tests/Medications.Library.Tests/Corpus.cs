namespace Medications.Library.Tests;

/// <summary>The large set of real pages that lies beside the repository, read in place.</summary>
internal static class Corpus
{
    /// <summary>The folder of pages; skips the running test, saying so, where it is absent.</summary>
    public static string Pages => At("corpus");

    /// <summary>A file or folder of the shared data; skips the running test, saying so, where it is absent.</summary>
    public static string At(string path)
    {
        var full = Repository.Shared(path);
        if (!Path.Exists(full))
            Assert.Skip($"needs the data folder ../shared/{path} next to the repository");
        return full;
    }
}
