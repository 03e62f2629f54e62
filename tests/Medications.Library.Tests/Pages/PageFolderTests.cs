using Medications.Library.Pages;

namespace Medications.Library.Tests.Pages;

public sealed class PageFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_page_that_cannot_be_read_is_skipped_and_named()
    {
        File.WriteAllText(Path.Combine(_folder, "good.md"), "---\ntitle: Good\n---\n### Usage\nEases pain.\n");
        File.WriteAllBytes(Path.Combine(_folder, "latin1.md"), [0x23, 0x20, 0xE9, 0x0A]);
        var folder = PageFolder.Read(_folder);
        Assert.Equal(["good.md"], folder.Pages.Select(p => p.Path));
        Assert.Contains(folder.Problems, p => p is { Path: "latin1.md", Severity: ProblemSeverity.Error });
    }

    [Fact]
    public void Pages_with_the_same_title_are_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "b"));
        File.WriteAllText(Path.Combine(_folder, "a.md"), "---\ntitle: Exemplol\n---\n");
        File.WriteAllText(Path.Combine(_folder, "b", "a.md"), "---\ntitle: exemplol \n---\n");
        var folder = PageFolder.Read(_folder);
        Assert.Contains(folder.Problems, p => p.Path == "b/a.md" && p.Message.Contains("a.md has it too", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        var missing = Path.Combine(_folder, "missing");
        var error = Assert.Throws<DirectoryNotFoundException>(() => PageFolder.Read(missing));
        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
    }
}
