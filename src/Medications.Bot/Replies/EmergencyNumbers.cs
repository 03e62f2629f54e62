using System.Globalization;
using Medications.Bot.Conversation;

namespace Medications.Bot.Replies;

/// <summary>Someone to talk to in a crisis.</summary>
/// <param name="Name">Who they are.</param>
/// <param name="Contact">Their number.</param>
public sealed record CrisisLine(string Name, string Contact);

/// <summary>Whom to call in a country.</summary>
/// <param name="Country">The country's name.</param>
/// <param name="Emergency">The emergency number.</param>
/// <param name="PoisonControl">The number of the poison information service, or null where there is no single one.</param>
/// <param name="CrisisLines">People to talk to in a crisis.</param>
public sealed record CountryNumbers(string Country, string Emergency, string? PoisonControl, IReadOnlyList<CrisisLine> CrisisLines);

/// <summary>Emergency numbers by country, read from <c>numbers.json</c>.</summary>
static class EmergencyNumbers
{
    private static readonly Dictionary<string, CountryNumbers> Countries =
        new(EmbeddedData.Read<Dictionary<string, CountryNumbers>>("Replies.numbers.json"), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> MemberStates = new(
        ["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "SE"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers of the country that a locale names (<c>en-GB</c>); all of them where it names none that is known.</summary>
    public static IReadOnlyList<CountryNumbers> For(string? locale)
    {
        if (Region(locale) is { } region)
        {
            if (Countries.TryGetValue(region, out var country))
                return [country];
            if (MemberStates.Contains(region))
                return [Countries["EU"]];
        }
        return [.. Countries.Values];
    }

    private static string? Region(string? locale)
    {
        var parts = (locale ?? "").Split('-', '_');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter))?.ToUpper(CultureInfo.InvariantCulture);
    }
}
