using System.Text.RegularExpressions;

namespace Medications.Library.Names;

/// <summary>An ingredient as a title names it.</summary>
/// <param name="Name">Its name, with salt and descriptors.</param>
/// <param name="Aliases">Other names that the title gives for it, behind a slash or in parentheses.</param>
sealed record TitleIngredient(string Name, IReadOnlyList<string> Aliases);

/// <summary>What a title says.</summary>
/// <param name="Ingredients">Its ingredients in the title's order, each once.</param>
/// <param name="Form">The form or route.</param>
sealed record TitleParts(IReadOnlyList<TitleIngredient> Ingredients, MedicineForm Form);

/// <summary>Takes titles such as "Neomycin + Fluocinolone (Topical)" apart.</summary>
sealed partial class TitleReader(FormWords forms, Substances substances, Descriptions descriptions)
{
    public TitleParts Read(string title)
    {
        var form = MedicineForm.Systemic;
        List<TitleIngredient> ingredients = [];
        foreach (var part in SplitOutsideParentheses(title))
        {
            var aliases = new List<string>();
            var name = Parenthetical().Replace(part, match =>
            {
                var inside = match.Groups[1].Value.Trim();
                if (forms.InTitle(NameTokens.PhraseKey(inside)) is { } named)
                    form = named;
                else if (IsAlias(inside) && !IsLoose(part, match.Index))
                    aliases.Add(inside);
                else
                    return $" {inside} ";
                return " ";
            });
            name = name.Trim(' ', '.', '-', '*', ',');
            if (name.Split('/', 2, StringSplitOptions.TrimEntries) is [var first, var second] && first.Length > 2 && second.Length > 2)
            {
                name = first;
                if (!descriptions.AreAll(second))
                    aliases.Add(second);
            }
            name = WithoutForm(name, ref form);
            // Some titles list a description like an ingredient ("Rabies vaccine + Human").
            if (descriptions.AreAll(name) && ingredients is [.., var described])
                ingredients[^1] = described with { Name = $"{described.Name} {name}" };
            else if (name.Length > 0 && !ingredients.Any(i => string.Equals(i.Name, name, StringComparison.OrdinalIgnoreCase)))
                ingredients.Add(new TitleIngredient(Spaces().Replace(name, " "), aliases));
        }
        return new TitleParts(ingredients, form);
    }

    /// <summary>
    /// Takes the form off a name's end where it stands there without parentheses ("Levocarnitine topical"), and how it is made off its
    /// beginning, too ("Liposomal dithranol").
    /// </summary>
    string WithoutForm(string name, ref MedicineForm form)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && forms.InTitle(NameTokens.PhraseKey(words[0])) is MedicineForm.Liposomal and var made)
        {
            form = made;
            return string.Join(' ', words[1..]);
        }
        for (var count = Math.Min(2, words.Length - 1); count > 0; count--)
        {
            if (forms.InTitle(NameTokens.PhraseKey(string.Join(' ', words[^count..]))) is { } named)
            {
                form = named;
                return string.Join(' ', words[..^count]);
            }
        }
        return name;
    }

    /// <summary>An abbreviation ("FSH") or another name ("Vitamin B6", "Halobetasol"), rather than a description ("Human, 20% solution").</summary>
    static bool IsAlias(string inside) =>
        Abbreviation().IsMatch(inside) || (inside.Length is 3 or 4 && char.IsUpper(inside[0]) && inside.All(char.IsLetter) && !Descriptor().IsMatch(inside)) || inside.StartsWith("vitamin", StringComparison.OrdinalIgnoreCase)
        || (!inside.Contains(' ', StringComparison.Ordinal) && inside.Length > 8 && !inside.Contains('/', StringComparison.Ordinal) && char.IsLetter(inside[0])
            && !Descriptor().IsMatch(inside));

    /// <summary>
    /// Whether what stands before the parenthesis is a loose name: then it tells this one from the others ("Rabies Vaccine (PVRV)").
    /// </summary>
    bool IsLoose(string part, int parenthesis) => substances.Loose.ContainsKey(NameTokens.PhraseKey(part[..parenthesis]));

    static List<string> SplitOutsideParentheses(string title)
    {
        List<string> parts = [];
        var (depth, start) = (0, 0);
        for (var i = 0; i < title.Length; i++)
        {
            depth += title[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (title[i] == '+' && depth <= 0)
            {
                parts.Add(title[start..i]);
                start = i + 1;
            }
        }
        parts.Add(title[start..]);
        return parts;
    }

    [GeneratedRegex(@"[\(\[]([^\)\]]*)[\)\]]")]
    private static partial Regex Parenthetical();

    [GeneratedRegex(@"^[A-Za-z]{0,2}[A-Z0-9+-]{2,8}$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex("(?i)^(live|human|oral|ovine|recombinant|synthetic|attenuated|adjuvanted|subvirion|conjugate|adsorbed|inactivated|purified|pegylated)")]
    private static partial Regex Descriptor();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
