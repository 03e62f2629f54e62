namespace Medications.Library.Pages;

/// <summary>The section of a page that a passage stands in.</summary>
public enum SectionKind
{
    /// <summary>The name of the substance, and what the page says right under it.</summary>
    GenericName,

    /// <summary>What the medicine is for.</summary>
    Usage,

    /// <summary>How much, how often and how to take it.</summary>
    Dosage,

    /// <summary>What it may do that nobody wants.</summary>
    SideEffects,

    /// <summary>The mechanism of action.</summary>
    HowItWorks,

    /// <summary>Warnings, contraindications and interactions.</summary>
    Precautions,

    /// <summary>Questions with their answers.</summary>
    Faqs,

    /// <summary>Anything else: text before the first section, or a heading of the page's own.</summary>
    Other,
}
