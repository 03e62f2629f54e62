using System.Globalization;

namespace Medications.Bot.Triage.Numbers;

/// <summary>Emergency numbers by country: the built-in table with the operator's settings over it.</summary>
public sealed class EmergencyNumbers
{
    const string Europe = "EU";

    readonly Dictionary<string, CountryNumbers> _byCountry = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _members;

    /// <param name="options">What the operator adds or replaces.</param>
    /// <exception cref="ArgumentException">A country of the settings has no emergency number, neither there nor built in.</exception>
    public EmergencyNumbers(SafetyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var file = EmbeddedData.ReadYaml<NumbersFile>("emergency-numbers.yaml");
        _members = new HashSet<string>(file.EuMembers, StringComparer.OrdinalIgnoreCase);
        foreach (var (code, numbers) in file.Countries)
            _byCountry[code] = numbers with { Country = code };
        foreach (var (code, set) in options.Numbers)
        {
            var known = _byCountry.GetValueOrDefault(code) ?? new CountryNumbers();
            var merged = new CountryNumbers
            {
                Country = code.ToUpperInvariant(),
                Emergency = set.Emergency.Length > 0 ? set.Emergency : known.Emergency,
                PoisonControl = set.PoisonControl ?? known.PoisonControl,
                PoisonControlName = set.PoisonControlName ?? known.PoisonControlName,
                CrisisLine = set.CrisisLine ?? known.CrisisLine,
                CrisisLineName = set.CrisisLineName ?? known.CrisisLineName,
            };
            if (merged.Emergency.Length == 0)
                throw new ArgumentException($"{SafetyOptions.Section}:Numbers:{code} has no Emergency number.", nameof(options));
            _byCountry[code] = merged;
        }
    }

    /// <summary>All countries, by code.</summary>
    public IReadOnlyList<CountryNumbers> All => [.. _byCountry.Values.OrderBy(c => c.Country, StringComparer.Ordinal)];

    /// <summary>The numbers of the user's country alone, or of all countries where it is not known.</summary>
    /// <param name="locale">A BCP 47 tag, as an activity carries it (<c>en-GB</c>); only its region counts.</param>
    public IReadOnlyList<CountryNumbers> ForLocale(string? locale)
    {
        if (RegionOf(locale) is not { } region)
            return All;
        if (_byCountry.TryGetValue(region, out var numbers))
            return [numbers];
        return _members.Contains(region) ? [_byCountry[Europe] with { Country = region }] : All;
    }

    /// <summary>The two-letter region subtag: the <c>GB</c> of <c>en-GB</c> and of <c>en-Latn-GB-u-ca-gregory</c>.</summary>
    static string? RegionOf(string? locale) => locale?.Split('-', '_').Skip(1)
        .TakeWhile(part => part.Length > 1)
        .FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter))
        ?.ToUpper(CultureInfo.InvariantCulture);

    sealed record NumbersFile
    {
        public Dictionary<string, CountryNumbers> Countries { get; init; } = [];

        public List<string> EuMembers { get; init; } = [];
    }
}
