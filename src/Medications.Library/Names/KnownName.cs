using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>A name that can be recognised, and what it may stand for.</summary>
/// <param name="display">The name as it is properly spelled.</param>
/// <param name="match">What kind of name it is.</param>
sealed class KnownName(string display, NameMatch match)
{
    readonly List<SubstanceSet> _meanings = [];

    public string Display { get; } = display;

    public NameMatch Match { get; } = match;

    /// <summary>The substances that it may stand for: several when it is loose ("insulin") or its products differ.</summary>
    public IReadOnlyList<SubstanceSet> Meanings => _meanings;

    /// <summary>Pages whose title is this very name.</summary>
    public List<Page> Pages { get; } = [];

    public void Mean(SubstanceSet meaning)
    {
        if (!_meanings.Contains(meaning))
            _meanings.Add(meaning);
    }
}
