using System.Text.RegularExpressions;

namespace Medications.Library.Pages;

/// <summary>What a heading or label opens: a section of a kind, and where the page treats its ingredients one by one, of which.</summary>
internal sealed record SectionName(SectionKind Kind, string? Subject, bool IsDisclaimer = false, bool IsBrandNames = false);

/// <summary>Recognises the headings and labels that open a section, in the forms that pages have them.</summary>
internal static partial class SectionNames
{
    private const string DisclaimerName = "disclaimer";

    private static readonly Dictionary<string, SectionKind> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["generic name"] = SectionKind.GenericName,
        ["generic names"] = SectionKind.GenericName,
        ["brand name"] = SectionKind.GenericName,
        ["brand names"] = SectionKind.GenericName,
        ["popular brand names"] = SectionKind.GenericName,
        ["trade names"] = SectionKind.GenericName,
        ["usage"] = SectionKind.Usage,
        ["uses"] = SectionKind.Usage,
        ["indications"] = SectionKind.Usage,
        ["dosage"] = SectionKind.Dosage,
        ["dosage and administration"] = SectionKind.Dosage,
        ["how to take"] = SectionKind.Dosage,
        ["how to use"] = SectionKind.Dosage,
        ["side effects"] = SectionKind.SideEffects,
        ["side effect"] = SectionKind.SideEffects,
        ["adverse effects"] = SectionKind.SideEffects,
        ["adverse reactions"] = SectionKind.SideEffects,
        ["how it works"] = SectionKind.HowItWorks,
        ["how they work"] = SectionKind.HowItWorks,
        ["mechanism of action"] = SectionKind.HowItWorks,
        ["precautions"] = SectionKind.Precautions,
        ["precautions and warnings"] = SectionKind.Precautions,
        ["warnings and precautions"] = SectionKind.Precautions,
        ["faq"] = SectionKind.Faqs,
        ["faqs"] = SectionKind.Faqs,
        ["frequently asked questions"] = SectionKind.Faqs,
        [DisclaimerName] = SectionKind.Other,
        ["important disclaimer"] = SectionKind.Other,
    };

    /// <summary>Section names that open a section as a heading only: as a label they are common inside other sections.</summary>
    private static readonly Dictionary<string, SectionKind> s_headingKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["warnings"] = SectionKind.Precautions,
        ["contraindications"] = SectionKind.Precautions,
        ["interactions"] = SectionKind.Precautions,
        ["drug interactions"] = SectionKind.Precautions,
        ["overdose"] = SectionKind.Precautions,
        ["storage"] = SectionKind.Precautions,
    };

    private static readonly string[] s_longestFirst =
        [.. s_kinds.Keys.Concat(s_headingKinds.Keys).OrderByDescending(n => n.Length)];

    /// <summary>What a heading opens; null for one that is none of the usual sections.</summary>
    public static SectionName? OfHeading(string heading, IReadOnlyList<string> ingredients) =>
        Find(heading, ingredients, isHeading: true);

    /// <summary>What a label at the start of a paragraph opens; null for a label within a section.</summary>
    public static SectionName? OfLabel(string label, IReadOnlyList<string> ingredients) =>
        Find(label, ingredients, isHeading: false);

    /// <summary>The ingredient that a text names and nothing else of note, or null.</summary>
    public static string? IngredientIn(string text, IReadOnlyList<string> ingredients)
    {
        var named = ingredients.Where(i => text.Contains(i, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count == 1 && ingredients.Count > 1 ? named[0] : null;
    }

    /// <summary>The ingredients that a page's title names ("Ibuprofen + Paracetamol").</summary>
    public static IReadOnlyList<string> IngredientsOf(string title) =>
        [.. Joint().Split(title).Select(i => i.Trim()).Where(i => i.Length > 2)];

    private static SectionName? Find(string text, IReadOnlyList<string> ingredients, bool isHeading)
    {
        var plain = text.Trim().TrimEnd(':').Trim();
        foreach (var name in s_longestFirst)
        {
            if (!s_kinds.TryGetValue(name, out var kind) && !(isHeading && s_headingKinds.TryGetValue(name, out kind)))
                continue;
            var at = plain.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var before = plain[..at].Trim();
            var after = plain[(at + name.Length)..].Trim();
            if (IsQualifier(before, ingredients, isHeading, kind) && IsQualifier(after, ingredients, isHeading, kind, isAfter: true))
            {
                var subject = IngredientIn(before + " " + after, ingredients);
                return new(kind, subject, name.Contains(DisclaimerName, StringComparison.OrdinalIgnoreCase),
                    name.Contains("brand", StringComparison.OrdinalIgnoreCase) || name.Contains("trade", StringComparison.OrdinalIgnoreCase));
            }
        }
        return null;
    }

    /// <summary>Whether what stands beside a section's name leaves it one: nothing, an ingredient, or a remark ("(for both drugs)").</summary>
    private static bool IsQualifier(
        string text, IReadOnlyList<string> ingredients, bool isHeading, SectionKind kind, bool isAfter = false)
    {
        if (text.Length == 0)
            return true;
        if (ingredients.Contains(text.Trim('(', ')', ':', ' '), StringComparer.OrdinalIgnoreCase))
            return true;
        // In a label, "Side Effects (1-10%)" is a part of its section, not a new one.
        var mayRemark = isHeading || kind is SectionKind.Faqs or SectionKind.GenericName;
        return mayRemark && isAfter && (text[0] == '(' || (kind == SectionKind.Faqs && Remark().IsMatch(text)));
    }

    [GeneratedRegex(@"\s*(?:\+|/|,|&|\band\b)\s*")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:for|about|on|of|regarding|related to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
