using System.Globalization;
using Medications.Bot.Triage;
using Medications.Bot.Triage.Numbers;

namespace Medications.Bot.Replies;

/// <summary>Puts safety replies into words: what to do now, whom to call, and only then anything to read.</summary>
/// <param name="words">The words.</param>
/// <param name="numbers">Whom to call: the user's country alone where it is known, else all that are known.</param>
sealed class SafetyComposer(Words words, IReadOnlyList<CountryNumbers> numbers)
{
    /// <summary>The advice to call; what helps from the medicine's page is the caller's to add.</summary>
    public (string Summary, List<MessagePart> Parts) Emergency(EmergencyKind kind)
    {
        var isPoisoning = kind is EmergencyKind.Poisoning or EmergencyKind.Other;
        List<MessagePart> parts = [new MessagePart.Warning(words.EmergencyNow)];
        if (numbers is [var country])
        {
            parts.Add(new MessagePart.Call(words.EmergencyNumber, country.Emergency, null));
            if (isPoisoning && country.PoisonControl is { } poison)
                parts.Add(new MessagePart.Call(country.PoisonControlName ?? words.EmergencyPoison, poison, null));
        }
        else
        {
            parts.Add(new MessagePart.Bullets([.. numbers.Select(each => Line(each, isPoisoning)), words.EmergencyElsewhere]));
        }
        if (kind == EmergencyKind.Poisoning)
            parts.Add(new MessagePart.Paragraph(words.EmergencyPoisoning));
        return (Summary(words.EmergencyCall), parts);
    }

    /// <summary>Crisis lines, and nothing about medicines.</summary>
    public (string Summary, List<MessagePart> Parts) Crisis(CrisisSubject who)
    {
        List<MessagePart> parts = [new MessagePart.Paragraph(who == CrisisSubject.Self ? words.CrisisSelf : words.CrisisOther)];
        if (numbers is [var country])
        {
            if (country.CrisisLine is { } line)
                parts.Add(new MessagePart.Call(country.CrisisLineName ?? words.CrisisLine, line, null));
            else
                parts.Add(new MessagePart.Paragraph(words.CrisisElsewhere));
            parts.Add(new MessagePart.Call(words.EmergencyNumber, country.Emergency, words.CrisisDanger));
        }
        else
        {
            parts.Add(new MessagePart.Bullets(
                [.. numbers.Where(each => each.CrisisLine is not null).Select(each => $"{Name(each)}: {each.CrisisLineName ?? words.CrisisLine}, {each.CrisisLine}"), words.CrisisElsewhere]));
            parts.Add(new MessagePart.Paragraph($"{words.CrisisDanger}:"));
            parts.Add(new MessagePart.Bullets([.. numbers.Select(each => Line(each, withPoisonControl: false)), words.EmergencyElsewhere]));
        }
        return (Summary(words.CrisisCall), parts);
    }

    private string Line(CountryNumbers country, bool withPoisonControl) =>
        withPoisonControl && country.PoisonControl is { } poison
            ? $"{Name(country)}: {country.Emergency}; {country.PoisonControlName ?? words.EmergencyPoison}: {poison}"
            : $"{Name(country)}: {country.Emergency}";

    private string Summary(string first) =>
        $"{first} {words.EmergencyNumber}: {string.Join(", ", numbers.Select(each => numbers.Count == 1 ? each.Emergency : $"{Name(each)} {each.Emergency}"))}.";

    private string Name(CountryNumbers country) => country.Country == "EU" ? words.EuropeanUnion : new RegionInfo(country.Country).EnglishName;
}
