namespace Medications.Library.Names;

/// <summary>One or more substances by their canonical keys, in order: what a medicine consists of.</summary>
readonly record struct SubstanceSet
{
    public SubstanceSet(IEnumerable<string> substances)
    {
        Items = [.. substances.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Key = string.Join(" + ", Items);
    }

    public IReadOnlyList<string> Items { get; }

    public string Key { get; }

    /// <summary>Whether all of these substances are among others.</summary>
    public bool IsIn(SubstanceSet others) => Items.All(others.Items.Contains);

    public bool Equals(SubstanceSet other) => Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
