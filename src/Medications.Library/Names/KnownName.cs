using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>A name that can be recognised, and what it may stand for.</summary>
/// <param name="display">The name as it is properly spelled.</param>
/// <param name="match">What kind of name it is.</param>
sealed class KnownName(string display, NameMatch match)
{
    readonly List<SubstanceSet> _meanings = [];
    readonly List<SubstanceSet> _looseMeanings = [];
    readonly List<SubstanceSet> _standIns = [];

    public string Display { get; } = display;

    public NameMatch Match { get; } = match;

    /// <summary>The substances that it may stand for: several when it is loose ("insulin") or its products differ.</summary>
    public IReadOnlyList<SubstanceSet> Meanings => _meanings;

    /// <summary>The form of a brand all of whose products have one; null where that is not known.</summary>
    public MedicineForm? Form { get; set; }

    /// <summary>Pages whose title is this very name.</summary>
    public List<Page> Pages { get; } = [];

    /// <summary>What it may also stand for as one of several ingredients: "zinc" for zinc sulfate.</summary>
    public IReadOnlyList<SubstanceSet> LooseMeanings => _looseMeanings;

    /// <summary>What it may stand for as one of several ingredients.</summary>
    public IEnumerable<SubstanceSet> AllMeanings => _meanings.Concat(_looseMeanings);

    /// <summary>Those of the loose meanings that it stands for by itself, too, where the library lacks what it means strictly.</summary>
    public IReadOnlyList<SubstanceSet> StandIns => _standIns;

    /// <summary>Whether it stands for just what another name stands for.</summary>
    public bool MeansSame(KnownName other) => _meanings.Count == other._meanings.Count && _meanings.All(other._meanings.Contains);

    public void MeanLoosely(IEnumerable<SubstanceSet> meanings, bool standingIn = false)
    {
        if (standingIn)
            _standIns.AddRange(meanings);
        foreach (var meaning in meanings)
        {
            if (!_meanings.Contains(meaning) && !_looseMeanings.Contains(meaning))
                _looseMeanings.Add(meaning);
        }
    }

    public void Mean(SubstanceSet meaning)
    {
        if (!_meanings.Contains(meaning))
            _meanings.Add(meaning);
    }
}
