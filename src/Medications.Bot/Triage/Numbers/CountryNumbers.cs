namespace Medications.Bot.Triage.Numbers;

/// <summary>Whom to call in one country.</summary>
public sealed record CountryNumbers
{
    /// <summary>ISO 3166 code of the country, or <c>EU</c>; set from the key it is listed under.</summary>
    public string Country { get; init; } = "";

    /// <summary>The number for an ambulance; empty is not allowed.</summary>
    public string Emergency { get; init; } = "";

    /// <summary>The line that advises on poisoning, if the country has one for the public.</summary>
    public string? PoisonControl { get; init; }

    /// <summary>What that line is called.</summary>
    public string? PoisonControlName { get; init; }

    /// <summary>The line for people in a crisis, if there is a national one.</summary>
    public string? CrisisLine { get; init; }

    /// <summary>What that line is called.</summary>
    public string? CrisisLineName { get; init; }
}
