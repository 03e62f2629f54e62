using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Library.Tests.Names;

/// <summary>Names over small libraries made of titles.</summary>
static class NamesOf
{
    public static MedicineNames Titles(params string[] titles) =>
        MedicineNames.Build([.. titles.Select(Page)], NameSources.Shipped);

    /// <summary>The page that a title makes; its path is the title in lower case.</summary>
    public static Page Page(string title) =>
        new($"{title.ToLowerInvariant()}.md", title, [], [], [], null, null, true, []);
}
