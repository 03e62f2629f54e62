namespace Medications.Library.Index;

/// <summary>The fields of the Lucene documents: one document for each page, followed by one for each of its passages.</summary>
internal static class PassageFields
{
    /// <summary>A page's document: the page as JSON, stored.</summary>
    public const string Page = "page";

    /// <summary>A page's document: the analyses of its passages, as doc value: unlike stored fields those are not compressed, and are read with every question.</summary>
    public const string Analysis = "analysis";

    /// <summary>Marks a page's document, so that it is found without looking at the others.</summary>
    public const string Kind = "kind";

    /// <summary>The value of <see cref="Kind"/> of a page's document.</summary>
    public const string PageKind = "page";

    /// <summary>A passage's number in its page, as doc value.</summary>
    public const string Passage = "passage";

    /// <summary>The page's number, in the order of the index, as doc value of its passages.</summary>
    public const string PageNumber = "pageNumber";

    /// <summary>The section's kind, as one term.</summary>
    public const string Section = "section";

    /// <summary>The FAQ's question.</summary>
    public const string Question = "question";

    /// <summary>The passage's text.</summary>
    public const string Text = "text";
}
