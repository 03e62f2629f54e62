using Medications.Library;

namespace Medications.Web.Settings;

/// <summary>
/// All settings: appsettings.json, then environment variables (<c>Section__Key</c>), then the command line
/// (<c>--Section:Key=value</c>); the later wins. Relative paths in the file and in the environment start at the file's folder.
/// </summary>
/// <param name="Configuration">The settings together, paths made whole.</param>
internal sealed record AppSettings(IConfigurationRoot Configuration)
{
    const string FileName = "appsettings.json";

    static readonly string[] Paths = ["Content:Path", "Index:Path", "Names:OrangeBook", "Feedback:Path"];

    /// <summary>The environment's name: Development, Production, ...</summary>
    public string Environment => NameOf(Configuration);

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="commandLine">The settings given on the command line.</param>
    /// <exception cref="SettingsException">One is unknown, or has no usable value.</exception>
    public static AppSettings Load(IReadOnlyDictionary<string, string?> commandLine)
    {
        var folder = Find();
        // Paths on the command line start, as everywhere, in the current folder.
        commandLine = commandLine.ToDictionary(
            setting => setting.Key,
            setting => Paths.Contains(setting.Key, StringComparer.OrdinalIgnoreCase) && setting.Value is { Length: > 0 } path
                ? Path.GetFullPath(path)
                : setting.Value);
        var outer = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddInMemoryCollection(commandLine).Build();
        var environment = NameOf(outer);

        var given = Build(new ConfigurationBuilder()
            .SetBasePath(folder)
            .AddJsonFile(FileName, optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true));
        var all = new ConfigurationBuilder()
            .AddConfiguration(given)
            .AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables()
            .AddInMemoryCollection(commandLine)
            .Build();
        var written = new ConfigurationBuilder().AddConfiguration(given).AddInMemoryCollection(commandLine).Build();
        KnownSettings.Check(written, all);
        foreach (var path in Paths.Where(path => !string.IsNullOrEmpty(all[path])))
            all[path] = Path.GetFullPath(all[path]!, folder);
        return new AppSettings(all);
    }

    /// <summary>Reads one section.</summary>
    /// <exception cref="SettingsException">A value cannot be used.</exception>
    public T Read<T>()
        where T : class, new() => Configuration.Read<T>();

    /// <summary>Where the library finds its pages and its index.</summary>
    /// <exception cref="SettingsException">The folder of pages, or a file that is named, is not there.</exception>
    public LibraryOptions Library()
    {
        var content = Read<ContentSettings>().Path;
        if (!Directory.Exists(content))
            throw new SettingsException($"Content:Path: there is no folder {content}.");
        var orangeBook = Read<NamesSettings>().OrangeBook is { Length: > 0 } path ? path : null;
        if (orangeBook is not null && !File.Exists(orangeBook))
            throw new SettingsException($"Names:OrangeBook: there is no file {orangeBook}.");
        return new LibraryOptions { ContentPath = content, IndexPath = Read<IndexSettings>().Path, OrangeBookPath = orangeBook };
    }

    // A variable that is set to nothing must not open what Production keeps closed.
    static string NameOf(IConfiguration configuration) =>
        configuration["Environment"] is { Length: > 0 } name ? name : Environments.Production;

    // Beside a published program; in a checkout, at the top, above the program's own output folder.
    static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, FileName)))
                return folder.FullName;
        }
        return AppContext.BaseDirectory;
    }

    static IConfigurationRoot Build(IConfigurationBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException e)
        {
            throw new SettingsException($"{e.Message} {e.InnerException?.Message}".ReplaceLineEndings(" ").Trim());
        }
    }
}
