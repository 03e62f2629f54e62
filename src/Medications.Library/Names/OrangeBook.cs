namespace Medications.Library.Names;

/// <summary>A product of the FDA Orange Book: a trade name, its ingredients and its route ("ORAL").</summary>
sealed record OrangeBookProduct(string TradeName, string Ingredients, string Route);

/// <summary>
/// Reads the FDA Orange Book's <c>products.txt</c> ("Orange Book Data Files", fda.gov): fields separated by <c>~</c>, a header line,
/// ingredients separated by <c>;</c>.
/// </summary>
static class OrangeBook
{
    /// <exception cref="InvalidDataException">The file's header lacks the ingredient or the trade name.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<OrangeBookProduct> Read(string path)
    {
        using var lines = File.ReadLines(path).GetEnumerator();
        var header = lines.MoveNext() ? lines.Current.Split('~') : [];
        var (ingredient, trade, form) = (Array.IndexOf(header, "Ingredient"), Array.IndexOf(header, "Trade_Name"), Array.IndexOf(header, "DF;Route"));
        if (ingredient < 0 || trade < 0 || form < 0)
            throw new InvalidDataException($"{path} is not the Orange Book's products.txt: its first line must name Ingredient, DF;Route and Trade_Name.");
        var last = Math.Max(form, Math.Max(ingredient, trade));
        var seen = new HashSet<OrangeBookProduct>();
        while (lines.MoveNext())
        {
            var fields = lines.Current.Split('~', last + 2);
            if (fields.Length <= last)
                continue;
            var product = new OrangeBookProduct(fields[trade].Trim(), fields[ingredient].Trim(), fields[form][(fields[form].LastIndexOf(';') + 1)..].Trim());
            if (seen.Add(product))
                yield return product;
        }
    }
}
