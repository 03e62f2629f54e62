using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>A medicine that the library has pages about. Several pages for one substance are one medicine.</summary>
/// <param name="Id">Stable as long as the pages are: the path of its main page.</param>
/// <param name="Name">The name to show: the main page's title.</param>
/// <param name="Ingredients">The substances in it, without salts, normalised, in alphabetical order; one for a single-ingredient medicine.</param>
/// <param name="Pages">Its pages, the main one first.</param>
public sealed record Medicine(
    string Id,
    string Name,
    IReadOnlyList<string> Ingredients,
    IReadOnlyList<Page> Pages)
{
    /// <summary>Whether this is a product of several ingredients.</summary>
    public bool IsCombination => Ingredients.Count > 1;
}
