using System.Text.RegularExpressions;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Library.Tests.Names;

/// <summary>Over the large set of real pages: titles are recognised, word for word and with a slip.</summary>
public sealed partial class CorpusNamesTests
{
    static readonly Lazy<(IReadOnlyList<Page> Pages, MedicineNames Names)> s_corpus = new(() =>
    {
        var pages = PageFolder.Read(Corpus.Pages).Pages;
        return (pages, MedicineNames.Build(pages, new NameSources(Corpus.At("orange-book/products.txt"))));
    });

    [Fact]
    public void Every_title_asked_for_is_its_own_medicine()
    {
        var (pages, names) = s_corpus.Value;

        var missed = pages.Where(p => !IsFound(names, p, $"side effects of {p.Title}")).Select(p => p.Title).ToArray();

        Assert.True(missed.Length <= pages.Count / 100, $"{missed.Length} of {pages.Count}: {string.Join("; ", missed)}");
    }

    [Fact]
    public void A_title_with_one_wrong_letter_is_still_its_medicine_and_hardly_ever_another()
    {
        var (pages, names) = s_corpus.Value;
        var random = new Random(20);
        List<string> missed = [];
        List<string> wrong = [];
        var asked = 0;
        foreach (var page in pages.Where(p => !p.Title.Contains('+', StringComparison.Ordinal)))
        {
            foreach (Match word in LongWord().Matches(page.Title))
            {
                var question = $"side effects of {page.Title[..word.Index]}{Slip(word.Value, random)}{page.Title[(word.Index + word.Length)..]}";
                asked++;
                if (IsFound(names, page, question))
                    continue;
                missed.Add(question);
                if (names.Recognize(question).Any(m => m.IsSubject && m.Candidates.Count == 1 && m.Match != NameMatch.Unknown))
                    wrong.Add(question);
            }
        }

        Assert.True(missed.Count <= asked * 0.03, $"{missed.Count} of {asked}: {string.Join("; ", missed)}");
        Assert.True(wrong.Count <= asked * 0.01, $"{wrong.Count} of {asked}: {string.Join("; ", wrong)}");
    }

    static bool IsFound(MedicineNames names, Page page, string question) =>
        names.Recognize(question).Any(m => m.Candidates is [var only] && only.Pages.Contains(page));

    /// <summary>The word with a letter replaced, added, dropped, or swapped with the next one.</summary>
    static string Slip(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => $"{word[..at]}{letter}{word[(at + 1)..]}",
            1 => $"{word[..at]}{letter}{word[at..]}",
            2 => word.Remove(at, 1),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    [GeneratedRegex("[A-Za-z]{6,}")]
    private static partial Regex LongWord();
}
