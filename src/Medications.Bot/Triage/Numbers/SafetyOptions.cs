namespace Medications.Bot.Triage.Numbers;

/// <summary>The settings section <c>Safety</c>.</summary>
public sealed class SafetyOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Safety";

    /// <summary>Countries to add or to replace in the built-in table, by ISO 3166 code (<c>Safety:Numbers:DE:Emergency</c>). Values left out keep the built-in ones.</summary>
    public IDictionary<string, CountryNumbers> Numbers { get; } = new Dictionary<string, CountryNumbers>(StringComparer.OrdinalIgnoreCase);
}
