using System.Buffers;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Benchmarks.Learning;

/// <summary>A word in its message.</summary>
/// <param name="Message">The message's number.</param>
/// <param name="Features">What is seen of the word.</param>
/// <param name="IsName">Whether it names a medicine.</param>
/// <param name="IsOrdinary">Whether it is, or was before it was misspelled, a word that the library has in its lists.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record NameExample(int Message, IReadOnlyList<string> Features, bool IsName, bool IsOrdinary, double Weight);

/// <summary>
/// Words that name a medicine and words that do not, each in its message. Wherever a message names a medicine, other medicines' names are
/// put in its place too, so that what is learned holds for names that nobody has seen; and ordinary words are misspelled.
/// </summary>
internal sealed class NameExamples
{
    private const int NamesInPlace = 4;
    private const double OrdinaryWeight = 0.2;
    private const double MisspelledWeight = 0.5;
    private const int ShortestWord = 5;

    /// <summary>The names are dealt out to the messages, so that those of one part of the messages are not among those of the others.</summary>
    public const int Parts = 5;

    private readonly Random random = new(17);
    private readonly MedicineNames names;
    private readonly EnglishWords english;
    private readonly SpellingIndex spellings;
    private readonly string[] pool;
    private readonly HashSet<string> unlisted = [.. File.ReadLines("tests/Medications.Benchmarks/Learning/medicine-words.txt").Where(l => l[0] != '#').SelectMany(l => l.Split(' '))];
    private int messages;

    public NameExamples(IReadOnlyList<Page> pages, string orangeBook)
    {
        names = MedicineNames.Build(pages, new NameSources(orangeBook));
        english = EnglishWords.Of(pages, []);
        spellings = new SpellingIndex(english.All, sameFirstLetter: true);
        pool =
        [
            .. names.Medicines.Where(m => !m.IsCombination).Select(m => m.Name).Concat(OrangeBook.Read(orangeBook).Select(p => p.TradeName))
                .Where(n => n.Length >= ShortestWord && n.All(char.IsAsciiLetter) && !english.Contains(NameSpelling.Fold(n)))
                .Select(n => n[0] + n[1..].ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The examples that messages give, in JSON Lines of <c>message</c> or <c>question</c>.</summary>
    public IEnumerable<NameExample> Of(string path)
    {
        foreach (var row in JsonLines.Rows(path))
        {
            var message = (row.TryGetProperty("message", out var text) ? text : row.GetProperty("question")).GetString()!;
            var mentions = names.RecognizeListed(message);
            messages++;
            foreach (var example in Named(message, mentions).Concat(Ordinary(message, mentions)))
                yield return example;
        }
    }

    private IEnumerable<NameExample> Named(string message, IReadOnlyList<MedicineMention> mentions)
    {
        foreach (var mention in mentions.Where(m => !m.IsWeak && m.Match != NameMatch.Misspelled))
        {
            for (var i = 0; i < NamesInPlace; i++)
            {
                var name = pool[(random.Next(pool.Length / Parts) * Parts) + (messages % Parts)];
                if (!char.IsUpper(message[mention.Start]))
                    name = name.ToLowerInvariant();
                var shift = name.Length - mention.Length;
                var text = NameTokens.Of(message[..mention.Start] + name + message[(mention.Start + mention.Length)..]);
                var at = Array.FindIndex(text.Items, t => t.Start == mention.Start);
                yield return new(messages, Features(text, at, n => n != at && Covers(mentions, text.Items[n].Start - (n > at ? shift : 0))), true, false, 1.0 / NamesInPlace);
            }
        }
    }

    private IEnumerable<NameExample> Ordinary(string message, IReadOnlyList<MedicineMention> mentions)
    {
        var text = NameTokens.Of(message);
        for (var at = 0; at < text.Count; at++)
        {
            var word = text.Items[at];
            if (word.Folded.Length < ShortestWord || word.IsQuantity || unlisted.Contains(word.Folded) || Covers(mentions, word.Start))
                continue;
            var ordinary = english.Contains(word.Folded);
            yield return new(messages, Features(text, at, n => Covers(mentions, text.Items[n].Start)), false, ordinary, ordinary ? OrdinaryWeight : 1);
            if (ordinary && Misspelled(message, word) is { } misspelled)
            {
                var other = NameTokens.Of(misspelled);
                yield return new(messages, Features(other, at, n => n != at && n < text.Count && Covers(mentions, text.Items[n].Start)), false, true, MisspelledWeight);
            }
        }
    }

    private static bool Covers(IReadOnlyList<MedicineMention> mentions, int at) => mentions.Any(m => m.Start <= at && at < m.Start + m.Length);

    private IReadOnlyList<string> Features(NameTokens text, int at, Func<int, bool> isKnown) =>
        [.. NameLikeness.Features(text, at, isKnown, spellings.Near(text.Items[at].Folded, UnknownNameFinder.NearEnglish(text.Items[at].Folded.Length), 1).Count > 0)];

    /// <summary>The message with one slip in a word; null where that makes another ordinary word.</summary>
    private string? Misspelled(string message, NameToken word)
    {
        var slip = Misspelling.Of(message, word.Start + random.Next(1, word.Length - 1), [Slip.Omission, Slip.Swap, Slip.Replacement], random);
        var end = word.End + slip.Length - message.Length;
        return slip.AsSpan(word.Start, end - word.Start).ContainsAnyExcept(s_letters) || english.Contains(NameSpelling.Fold(slip.AsSpan(word.Start, end - word.Start))) ? null : slip;
    }

    private static readonly SearchValues<char> s_letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
