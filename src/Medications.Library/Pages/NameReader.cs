using System.Text.RegularExpressions;

namespace Medications.Library.Pages;

/// <summary>Reads the generic and brand names that a page gives in sections of their own.</summary>
internal static partial class NameReader
{
    /// <summary>What is longer is a sentence, not a name.</summary>
    private const int LongestGenericName = 160;
    private const int LongestBrandName = 40;

    public static (IReadOnlyList<string> Generic, IReadOnlyList<string> Brands) Read(SourceText source, IReadOnlyList<PageSection> sections)
    {
        var generic = new List<string>();
        var brands = new List<string>();
        foreach (var section in sections.Where(s => s.Name.Kind == SectionKind.GenericName && s.Blocks.Count > 0))
        {
            if (section.Name.IsBrandNames)
                brands.AddRange(section.Blocks.SelectMany(b => BrandsIn(source.Slice(b.Span))));
            else if (GenericIn(source.Slice(section.Blocks[0].Span)) is { } name)
                generic.Add(name);
        }
        return ([.. generic.Distinct(StringComparer.OrdinalIgnoreCase)], [.. brands.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private static string? GenericIn(string text)
    {
        var line = SectionReader.Plain(text.Split('\n')[0]);
        return line.Length is 0 or > LongestGenericName || line.EndsWith('.') ? null : line;
    }

    /// <summary>Names in a list or between commas; prose about brands is none.</summary>
    private static IEnumerable<string> BrandsIn(string text) =>
        Separator().Split(Remark().Replace(text, ""))
            .Select(part => SectionReader.Plain(part).Trim('.', ' ', ':'))
            .Where(part => part.Length is > 1 and <= LongestBrandName && (char.IsUpper(part[0]) || char.IsDigit(part[0])) && !part.Contains(". ", StringComparison.Ordinal))
            .Where(part => part.Split(' ').Length <= 4);

    [GeneratedRegex(@",|;|\n[*+-]?\s*|\band\b|\bor\b|(?<=^|\n)[*+-]\s")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Remark();
}
