namespace Medications.Testing;

/// <summary>The repository that the tests were built from. This file is part of every test project.</summary>
internal static class Repository
{
    /// <summary>The full path of a file or folder in the repository.</summary>
    public static string At(string path) => Path.GetFullPath(path, Root);

    /// <summary>The full path of the data that lies beside the repository, which need not be there.</summary>
    public static string Shared(string path) => Path.GetFullPath(Path.Combine("..", "shared", path), Root);

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Medications.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
