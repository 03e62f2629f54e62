namespace Medications.Library.Names;

/// <summary>
/// The products that a substance is in, for substances that have no page of their own: "promethazine" may mean the syrup with codeine,
/// and to say that there is no page about it would be wrong.
/// </summary>
sealed class IngredientProducts(MedicineCatalog catalog, NameIndex index, EverydayNames everyday)
{
    /// <summary>
    /// What the name of a substance without a page may mean: the products that have it, those with the fewest other ingredients first.
    /// Null for a brand's name, which is another product, and where no product has it.
    /// </summary>
    public MedicineMention? Find(MedicineMention unknown)
    {
        if (everyday.Contains(unknown.MatchedName) || index.Find(NameTokens.PhraseKey(unknown.MatchedName)) is not { Match: not NameMatch.Brand } name)
            return null;
        Medicine[] products = [.. name.Meanings.SelectMany(With).Distinct()
            .OrderBy(e => e.Substances.Items.Count).ThenBy(e => e.Medicine.Name, StringComparer.OrdinalIgnoreCase)
            .Select(e => e.Medicine)];
        return products.Length == 0 ? null : unknown with { Match = NameMatch.WithoutSalt, Candidates = products, Certainty = 1.0 / products.Length };
    }

    IEnumerable<CatalogEntry> With(SubstanceSet meaning) =>
        meaning.Items.SelectMany(catalog.With).Where(entry => meaning.IsIn(entry.Substances));
}
