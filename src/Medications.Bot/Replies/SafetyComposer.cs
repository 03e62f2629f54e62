using Medications.Bot.Triage;

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
                parts.Add(new MessagePart.Call(words.EmergencyPoison, poison, null));
        }
        else
        {
            parts.Add(new MessagePart.Bullets([.. numbers.Select(each => Line(each, isPoisoning)), words.EmergencyElsewhere]));
        }
        if (kind == EmergencyKind.Poisoning)
            parts.Add(new MessagePart.Paragraph(words.EmergencyPoisoning));
        return (Summary(words.EmergencyNow), parts);
    }

    /// <summary>Crisis lines, and nothing about medicines.</summary>
    public (string Summary, List<MessagePart> Parts) Crisis(CrisisSubject who)
    {
        var kindly = who == CrisisSubject.Self ? words.CrisisSelf : words.CrisisOther;
        List<MessagePart> parts = [new MessagePart.Paragraph(kindly)];
        if (numbers is [var country])
        {
            parts.AddRange(country.CrisisLines.Select(line => new MessagePart.Call(line.Name, line.Contact, null)));
            parts.Add(new MessagePart.Call(words.EmergencyNumber, country.Emergency, words.CrisisDanger));
        }
        else
        {
            parts.Add(new MessagePart.Bullets([.. numbers.SelectMany(each => each.CrisisLines.Select(line => $"{each.Country}: {line.Name}, {line.Contact}")), words.CrisisElsewhere]));
            parts.Add(new MessagePart.Bullets([$"{words.CrisisDanger}:", .. numbers.Select(each => Line(each, withPoisonControl: false)), words.EmergencyElsewhere]));
        }
        return (Summary(kindly), parts);
    }

    private string Line(CountryNumbers country, bool withPoisonControl) =>
        withPoisonControl && country.PoisonControl is { } poison
            ? $"{country.Country}: {country.Emergency}; {words.EmergencyPoison} {poison}"
            : $"{country.Country}: {country.Emergency}";

    private string Summary(string first) =>
        $"{first} {words.EmergencyNumber}: {string.Join(", ", numbers.Select(each => numbers.Count == 1 ? each.Emergency : $"{each.Country} {each.Emergency}"))}.";
}
