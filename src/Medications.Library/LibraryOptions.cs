namespace Medications.Library;

/// <summary>Where the library finds its pages and keeps its index.</summary>
public sealed record LibraryOptions
{
    /// <summary>The folder of Markdown pages, read with all folders below it.</summary>
    public required string ContentPath { get; init; }

    /// <summary>The folder that the index is kept in; made where it is missing.</summary>
    public required string IndexPath { get; init; }

    /// <summary>The FDA Orange Book's <c>products.txt</c>, for US brand names; null for none.</summary>
    public string? OrangeBookPath { get; init; }

    /// <summary>Further lay vocabulary in Solr's synonym format, beside what the library brings along; null for none.</summary>
    public string? VocabularyPath { get; init; }

    /// <summary>How often to look whether the pages have changed; zero never looks.</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromMinutes(1);
}
