namespace Medications.Library.Names;

/// <summary>Where names come from besides the pages and the lists that ship with the library.</summary>
/// <param name="OrangeBookPath">The FDA Orange Book's <c>products.txt</c>, for US brand names; null for none.</param>
public sealed record NameSources(string? OrangeBookPath = null)
{
    /// <summary>The pages and the shipped lists only.</summary>
    public static NameSources Shipped { get; } = new();
}
