using System.Globalization;
using Medications.Bot.Triage;
using Medications.Bot.Triage.Numbers;

namespace Medications.Bot.Replies;

/// <summary>Puts safety replies into words: what to do now, whom to call, and only then anything to read.</summary>
/// <param name="words">The words.</param>
/// <param name="numbers">Whom to call: the user's country alone where it is known, else all that are known.</param>
sealed class SafetyComposer(Words words, IReadOnlyList<CountryNumbers> numbers)
{
    /// <summary>In the order in which a reader looks for their country.</summary>
    private readonly IReadOnlyList<CountryNumbers> _numbers = [.. numbers.OrderBy(country => Name(words, country), StringComparer.InvariantCulture)];

    /// <summary>The advice to call; what helps from the medicine's page is the caller's to add.</summary>
    public (string Summary, List<MessagePart> Parts) Emergency(EmergencyKind kind)
    {
        var isPoisoning = kind is EmergencyKind.Poisoning or EmergencyKind.Other;
        List<MessagePart> parts = [new MessagePart.Warning(words.EmergencyNow)];
        if (_numbers is [var country])
        {
            parts.Add(new MessagePart.Call(words.EmergencyNumber, country.Emergency, null));
            if (isPoisoning && country.PoisonControl is { } poison)
                parts.Add(new MessagePart.Call(country.PoisonControlName ?? words.EmergencyPoison, poison, null));
        }
        else
        {
            parts.Add(EverywhereNumbers(isPoisoning));
        }
        if (kind == EmergencyKind.Poisoning)
            parts.Add(new MessagePart.Paragraph(words.EmergencyPoisoning));
        return (Summary(words.EmergencyCall), parts);
    }

    /// <summary>Crisis lines, and nothing about medicines.</summary>
    public (string Summary, List<MessagePart> Parts) Crisis(CrisisSubject who)
    {
        List<MessagePart> parts = [new MessagePart.Paragraph(who == CrisisSubject.Self ? words.CrisisSelf : words.CrisisOther)];
        if (_numbers is [var country])
        {
            if (country.CrisisLine is { } line)
                parts.Add(new MessagePart.Call(country.CrisisLineName ?? words.CrisisLine, line, null));
            else
                parts.Add(new MessagePart.Numbers([Elsewhere()]));
            parts.Add(new MessagePart.Call(words.EmergencyNumber, country.Emergency, words.CrisisDanger));
        }
        else
        {
            parts.Add(new MessagePart.Numbers([.. _numbers.Where(each => each.CrisisLine is not null).Select(CrisisLine), Elsewhere()]));
            parts.Add(new MessagePart.Paragraph($"{words.CrisisDanger}:"));
            parts.Add(EverywhereNumbers(withPoisonControl: false));
        }
        return (Summary(words.CrisisCall), parts);
    }

    private MessagePart.Numbers EverywhereNumbers(bool withPoisonControl) =>
        new([.. _numbers.Select(country => EmergencyLine(country, withPoisonControl)), [new MessagePart.Snippet(words.EmergencyElsewhere)]]);

    private List<MessagePart.Snippet> EmergencyLine(CountryNumbers country, bool withPoisonControl)
    {
        List<MessagePart.Snippet> line = [new($"{Name(words, country)}: "), new(country.Emergency, IsNumber: true)];
        if (withPoisonControl && country.PoisonControl is { } poison)
            line.AddRange([new($"; {country.PoisonControlName ?? words.EmergencyPoison}: "), new(poison, IsNumber: true)]);
        return line;
    }

    private List<MessagePart.Snippet> CrisisLine(CountryNumbers country) =>
        [new($"{Name(words, country)}: {country.CrisisLineName ?? words.CrisisLine}, "), new(country.CrisisLine!, IsNumber: true)];

    /// <summary>Where to find lines of other countries, with the website's name as a link.</summary>
    private IReadOnlyList<MessagePart.Snippet> Elsewhere()
    {
        const string site = "findahelpline.com";
        return words.CrisisElsewhere.Split(site) is [var before, var after]
            ? [new(before), new(site, Link: $"https://{site}"), new(after)]
            : [new(words.CrisisElsewhere)];
    }

    private string Summary(string first) =>
        $"{first} {words.EmergencyNumber}: {string.Join(", ", _numbers.Select(each => _numbers.Count == 1 ? each.Emergency : $"{Name(words, each)} {each.Emergency}"))}.";

    private static string Name(Words words, CountryNumbers country) => country.Country == "EU" ? words.EuropeanUnion : new RegionInfo($"{words.Language}-{country.Country}").NativeName;
}
