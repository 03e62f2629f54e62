using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>A medicine with what recognition needs to know of it.</summary>
sealed record CatalogEntry(Medicine Medicine, SubstanceSet Substances, MedicineForm Form);

/// <summary>The medicines of the library: pages grouped by what is in them and by the form they are about.</summary>
sealed class MedicineCatalog
{
    readonly Dictionary<string, List<CatalogEntry>> _bySet = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<CatalogEntry>> _byIngredient = new(StringComparer.Ordinal);

    MedicineCatalog(IReadOnlyList<CatalogEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            Add(_bySet, entry.Substances.Key, entry);
            foreach (var substance in entry.Substances.Items)
                Add(_byIngredient, substance, entry);
        }

        static void Add(Dictionary<string, List<CatalogEntry>> lists, string key, CatalogEntry entry)
        {
            if (!lists.TryGetValue(key, out var list))
                lists[key] = list = [];
            list.Add(entry);
        }
    }

    public IReadOnlyList<CatalogEntry> Entries { get; }

    /// <summary>The medicines that consist of just these substances: several when they differ in form.</summary>
    public IReadOnlyList<CatalogEntry> Of(SubstanceSet substances) => _bySet.GetValueOrDefault(substances.Key) ?? [];

    /// <summary>The medicines that a substance is in, alone or not.</summary>
    public IReadOnlyList<CatalogEntry> With(string substance) => _byIngredient.GetValueOrDefault(substance) ?? [];

    public static MedicineCatalog Build(IReadOnlyList<Page> pages, TitleReader titles, Substances substances)
    {
        var groups = new Dictionary<(string, MedicineForm), List<(Page Page, TitleParts Parts, SubstanceSet Set)>>();
        foreach (var page in pages)
        {
            var parts = titles.Read(page.Title);
            var set = substances.SetOf(parts.Ingredients.Select(i => i.Name));
            var key = (set.Key, parts.Form);
            if (!groups.TryGetValue(key, out var group))
                groups[key] = group = [];
            group.Add((page, parts, set));
        }
        var readable = ReadableNames(groups.Values.SelectMany(g => g).SelectMany(g => g.Parts.Ingredients), substances);
        return new MedicineCatalog([.. groups.Values.Select(group =>
        {
            var ordered = group
                .OrderByDescending(g => g.Page.IsAnswerable)
                .ThenBy(g => g.Page.Title.Contains('(', StringComparison.Ordinal))
                .ThenBy(g => g.Page.Title.Length)
                .ThenBy(g => g.Page.Path, StringComparer.Ordinal)
                .Select(g => g.Page)
                .ToArray();
            var (set, form) = (group[0].Set, group[0].Parts.Form);
            var medicine = new Medicine(ordered[0].Path, ordered[0].Title, [.. set.Items.Select(s => readable.GetValueOrDefault(s, s)).Order(StringComparer.Ordinal)], ordered);
            return new CatalogEntry(medicine, set, form);
        }).OrderBy(e => e.Medicine.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The shortest name that titles give a substance, in lower case.</summary>
    static Dictionary<string, string> ReadableNames(IEnumerable<TitleIngredient> ingredients, Substances substances) => ingredients
        .GroupBy(i => substances.Canonical(i.Name), StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => g.Select(i => i.Name.ToLowerInvariant()).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First(),
            StringComparer.Ordinal);
}
