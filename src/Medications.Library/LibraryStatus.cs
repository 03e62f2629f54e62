using Medications.Library.Pages;

namespace Medications.Library;

/// <summary>What a library holds, and how its index came about.</summary>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Passages">How many passages they have.</param>
/// <param name="IndexBytes">The size of the index on disk, in bytes.</param>
/// <param name="WasBuilt">Whether the index was made, in place of opened as it was.</param>
/// <param name="Elapsed">How long that took, names and ranking included.</param>
/// <param name="Problems">What an editor should look at, by path and line; pages that could not be read are errors here.</param>
public sealed record LibraryStatus(
    int Pages,
    int Passages,
    long IndexBytes,
    bool WasBuilt,
    TimeSpan Elapsed,
    IReadOnlyList<PageProblem> Problems);
