using System.Globalization;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Finds which of the offered medicines a person means: by name, by number, or by part of the name ("the topical one, for skin").</summary>
sealed class ChoiceResolver(Cues cues, MedicineForms forms)
{
    private const int MaxWordsAroundNumber = 4;
    private static readonly string[] Counting = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
    private static readonly HashSet<string> AroundNumber = ["number", "option", "no", "nr", "the", "choice", "please", "pls", "answer", "its", "one", "i", "choose", "pick", "take"];

    /// <summary>The medicine meant; several where some are ruled out but not all; none where the message is no choice.</summary>
    public IReadOnlyList<Medicine> Resolve(Utterance said, IReadOnlyList<Medicine> options)
    {
        if (options.Count == 0 || said.Words.Count == 0)
            return [];
        if (ByNumber(said, options) is { } numbered)
            return [numbered];

        var named = options.Where(option => IsSame(said, Utterance.Of(option.Name))).ToList();
        return named.Count == 1 ? named : ByPart(said, options);
    }

    private Medicine? ByNumber(Utterance said, IReadOnlyList<Medicine> options)
    {
        var words = cues.WithoutCourtesy(said.Words);
        if (words.Count is 0 or > MaxWordsAroundNumber)
            return null;

        var named = words[0].Value is "the" ? words.Skip(1).ToList() : words;
        for (var n = 0; n < Math.Min(cues.Ordinals.Count, options.Count); n++)
            if (named.Count > 0 && (cues.Ordinals[n].MatchAt(named, 0) == named.Count || (named.Count == 1 && Cues.IsBareOrdinal(named[0].Value, n))))
                return options[n];
        if (cues.Last.MatchAt(words, 0) == words.Count)
            return options[^1];

        var numbers = words.Where(word => char.IsAsciiDigit(word.Value[0])).ToList();
        var rest = words.Where(word => !char.IsAsciiDigit(word.Value[0])).ToList();
        if (numbers.Count == 0 && rest.LastOrDefault().Value is { } spelled && Array.IndexOf(Counting, spelled) is >= 0 and var index
            && rest.Take(rest.Count - 1).All(word => AroundNumber.Contains(word.Value)))
            return index < options.Count ? options[index] : null;
        return numbers.Count == 1
            && rest.All(word => AroundNumber.Contains(word.Value))
            && int.TryParse(numbers[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= options.Count
            ? options[number - 1]
            : null;
    }

    /// <summary>Those that a message names by a part of their name or by their form.</summary>
    public IReadOnlyList<Medicine> ByPart(Utterance said, IReadOnlyList<Medicine> options)
    {
        var names = options.Select(option => Utterance.Of(option.Name).Words.Select(word => word.Value).ToHashSet(StringComparer.Ordinal)).ToList();
        var shared = names.Aggregate(new HashSet<string>(names[0]), (all, name) => [.. all.Intersect(name)]);

        var scored = options.Select((option, i) =>
        {
            var telling = names[i].Except(shared).ToList();
            var hits = telling.Count(part => said.Words.Any(word => IsPart(word.Value, part)));
            return (option, hits: hits + forms.CountSaid(said.Words, option), missed: telling.Count - hits);
        }).ToList();

        // A hit that every option has, such as "vaccine", tells nothing.
        var most = scored.Max(s => s.hits);
        if (most == 0 || (options.Count > 1 && scored.All(s => s.hits == most)))
            return [];
        var best = scored.Where(s => s.hits == most).ToList();
        var fewest = best.Min(s => s.missed);
        return [.. best.Where(s => s.missed == fewest).Select(s => s.option)];
    }

    private static bool IsSame(Utterance said, Utterance name) =>
        said.Words.Select(word => word.Value).SequenceEqual(name.Words.Select(word => word.Value), StringComparer.Ordinal);

    /// <summary>Whether a word is a part of a name: the same, its beginning, or it with one letter wrong.</summary>
    public static bool IsPart(string word, string part) =>
        word == part
        || (word.Length >= 4 && part.StartsWith(word, StringComparison.Ordinal))
        || (word.Length >= 5 && part.Length >= 5 && IsOneEditApart(word, part));

    private static bool IsOneEditApart(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var start = 0;
        while (start < Math.Min(a.Length, b.Length) && a[start] == b[start])
            start++;
        var restA = a.AsSpan(start);
        var restB = b.AsSpan(start);
        return restA.Length == restB.Length
            ? restA.Length == 0 || restA[1..].SequenceEqual(restB[1..])
            : restA.Length > restB.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }
}
