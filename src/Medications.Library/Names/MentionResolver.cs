using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>Decides which medicines the names found in a question mean.</summary>
sealed class MentionResolver(MedicineCatalog catalog, FormWords forms, EverydayNames everyday)
{
    public MedicineMention Single(NameTokens text, FoundName found)
    {
        var entries = Choose(text, found);
        var surface = Surface(text, found.First, found.End);
        var match = entries.Count == 0 ? NameMatch.Unknown : Kind(text, found);
        return new MedicineMention(
            text.Items[found.First].Start,
            surface.Length,
            surface,
            match,
            [.. entries.Select(e => e.Medicine)],
            Certainty(found, entries.Count),
            found.Name.Display)
        {
            IsWeak = everyday.Contains(found.Name.Display),
        };
    }

    public MedicineMention Combined(NameTokens text, IReadOnlyList<FoundName> names, CombinationResolver.Combination combination)
    {
        var parts = names.Skip(combination.First).Take(combination.End - combination.First).ToArray();
        var surface = Surface(text, parts[0].First, parts[^1].End);
        return new MedicineMention(
            text.Items[parts[0].First].Start,
            surface.Length,
            surface,
            parts.Max(p => Kind(text, p)),
            [.. combination.Entries.Select(e => e.Medicine)],
            parts.Min(p => Certainty(p, 1)) * (combination.IsWhole ? 1 : 0.8) / combination.Entries.Count,
            combination.Entries is [var only] ? only.Medicine.Name : surface);
    }

    /// <summary>A title in another of its spellings ("amoxycillin") is a synonym.</summary>
    static NameMatch Kind(NameTokens text, FoundName found) =>
        found.Cost > 0 ? NameMatch.Misspelled
        : found.Name.Match == NameMatch.Exact && Written(text, found) != FoldedWords(found.Name.Display) ? NameMatch.Synonym
        : found.Name.Match;

    static string Written(NameTokens text, FoundName found) => string.Join(' ', text.Items[found.First..found.End].Select(t => t.Folded));

    public static string Surface(NameTokens text, int first, int end) => text.Text[text.Items[first].Start..text.Items[end - 1].End];

    public static double Certainty(FoundName found, int candidates)
    {
        if (found.Cost > 0)
            return Math.Round(0.95 * Math.Exp(-0.25 * found.Cost) / Math.Max(1, candidates), 3);
        return found.Name.Match is NameMatch.Exact or NameMatch.Synonym || found.Name.Meanings.Count == 1 ? 1 : 0.9;
    }

    List<CatalogEntry> Choose(NameTokens text, FoundName found)
    {
        if (found is { Entry: { } titled, Rivals: [] })
            return [titled];
        var names = found.Rivals.Prepend(found.Name).ToArray();
        var entries = Entries(names.SelectMany(n => n.Meanings));
        if (entries.Count == 0)
            entries = Entries(names.SelectMany(n => n.StandIns));
        if (entries.Count < 2 || found.Rivals.Count > 0)
            return entries;
        if (ByTheirWords(text, found, entries) is { } told)
            return [told];
        var meant = forms.InQuestion(text);
        if (meant.Count > 0 && entries.FindAll(e => meant.Contains(e.Form)) is { Count: > 0 } named)
            return named;
        // A drip may be liposomal, too: that is no other route.
        if (found.Name.Form == MedicineForm.Liposomal && entries.FindAll(e => e.Form == MedicineForm.Liposomal) is { Count: > 0 } ofMake)
            return ofMake;
        if (meant.Any(m => m is MedicineForm.Oral or MedicineForm.Injection) && entries.FindAll(e => e.Form == MedicineForm.Systemic) is { Count: 1 } usualForm)
            return usualForm;
        if (found.Name.Form is { } form && entries.FindAll(e => IsGivenAs(e.Form, form)) is { Count: > 0 } ofBrand)
            return ofBrand;
        var usual = entries.FindAll(e => e.Form != MedicineForm.Liposomal);
        if (usual.Count == 1)
            return usual;
        if (found.Name.Pages.Count == 0 && usual.FindAll(HasPlainPage) is { Count: 1 } only && found.Name.Meanings.Count == 1)
            return only;
        var plain = PlainPages(text, found).ToArray();
        return entries.Find(e => e.Form == MedicineForm.Systemic && e.Medicine.Pages.Any(plain.Contains)) is { } own ? [own] : entries;
    }

    /// <summary>Whether a page's form is one that a brand of this route comes in.</summary>
    static bool IsGivenAs(MedicineForm page, MedicineForm brand) =>
        page == brand || (brand == MedicineForm.Systemic && page is (MedicineForm.Oral or MedicineForm.Injection));

    static bool HasPlainPage(CatalogEntry entry) => entry.Form == MedicineForm.Systemic && entry.Medicine.Pages.Any(IsPlain);

    static bool IsPlain(Page page) => !page.Title.Contains('(', StringComparison.Ordinal);

    /// <summary>The one among several medicines whose own words stand in the question ("the quadrivalent hpv jab").</summary>
    static CatalogEntry? ByTheirWords(NameTokens text, FoundName found, List<CatalogEntry> entries)
    {
        var written = text.Items.Where((_, i) => i < found.First || i >= found.End).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        var words = entries.ConvertAll(e => e.Medicine.Pages.SelectMany(p => NameTokens.Of(p.Title).Items).Select(t => t.Key).ToHashSet(StringComparer.Ordinal));
        var shared = words.Skip(1).Aggregate((IEnumerable<string>)words[0], (one, other) => one.Intersect(other)).ToHashSet(StringComparer.Ordinal);
        var counts = words.ConvertAll(w => w.Count(k => k.Length > 3 && !shared.Contains(k) && written.Contains(k)));
        var most = counts.Max();
        return most > 0 && counts.Count(c => c == most) == 1 ? entries[counts.IndexOf(most)] : null;
    }

    List<CatalogEntry> Entries(IEnumerable<SubstanceSet> meanings) => [.. meanings.SelectMany(m => catalog.Of(m)).Distinct()];

    /// <summary>Pages about the name itself, without a form: those of the spelling that was used, if a title has that.</summary>
    IEnumerable<Page> PlainPages(NameTokens text, FoundName found)
    {
        var written = Written(text, found);
        var ofThisSpelling = found.Name.Pages.Where(p => FoldedWords(p.Title).StartsWith(written, StringComparison.Ordinal)).ToArray();
        return (ofThisSpelling.Length > 0 ? ofThisSpelling : [.. found.Name.Pages]).Where(IsPlain);
    }

    static string FoldedWords(string text) => string.Join(' ', NameTokens.Of(text).Items.Select(t => t.Folded));
}
