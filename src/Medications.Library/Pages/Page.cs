namespace Medications.Library.Pages;

/// <summary>One Markdown page, read.</summary>
/// <param name="Path">Path relative to the content folder, separated by <c>/</c>.</param>
/// <param name="Title">The front matter's title, else the first heading, else the file's name.</param>
/// <param name="GenericNames">What the page gives as generic name, as it stands there.</param>
/// <param name="BrandNames">Brand names that the page itself gives as such; may be empty.</param>
/// <param name="Passages">The passages, in the order of the page.</param>
/// <param name="Disclaimer">The page's own disclaimer, word for word, or null.</param>
/// <param name="Note">The page's note on where its text comes from ("AI-generated or crowd-sourced"), word for word, or null.</param>
/// <param name="IsAnswerable">False for pages that must never be shown as an answer: near-empty ones, and refusals to write the page.</param>
/// <param name="Problems">What an editor should look at.</param>
public sealed record Page(
    string Path,
    string Title,
    IReadOnlyList<string> GenericNames,
    IReadOnlyList<string> BrandNames,
    IReadOnlyList<Passage> Passages,
    string? Disclaimer,
    string? Note,
    bool IsAnswerable,
    IReadOnlyList<PageProblem> Problems);
