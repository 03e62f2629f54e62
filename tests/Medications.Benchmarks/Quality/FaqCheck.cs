using Medications.Library.Pages;

namespace Medications.Benchmarks.Quality;

/// <summary>Asks every FAQ of the pages word for word, with its medicine named: its own answer has to come first.</summary>
/// <param name="Asked">Number of FAQs asked.</param>
/// <param name="Own">How many got their own answer first, or one that is the same to the letter.</param>
internal sealed record FaqCheck(int Asked, int Own)
{
    // Fixed, so that two runs misspell the same letters.
    private const int Seed = 20251231;

    /// <summary>Asks the FAQs.</summary>
    /// <param name="engine">Who answers.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="misspell">Whether one letter of the medicine's name is left out or swapped with the next.</param>
    /// <param name="every">1 asks all, 10 every tenth.</param>
    /// <param name="missed">Told each question that gets another answer, with the page it was asked of and the passage it got; null for nobody.</param>
    public static FaqCheck Run(IPassageEngine engine, IReadOnlyList<Page> pages, bool misspell, int every, Action<Page, string, Passage?>? missed = null)
    {
        var random = new Random(Seed);
        var (asked, own, n) = (0, 0, 0);
        foreach (var page in pages.Where(page => page.IsAnswerable))
        {
            foreach (var faq in page.Passages.Where(passage => passage.Question is not null))
            {
                if (n++ % every != 0 || (misspell && page.Title.Length < 6))
                    continue;
                var title = misspell ? Misspell(page.Title, random) : page.Title;
                var question = faq.Question!.Contains(page.Title, StringComparison.OrdinalIgnoreCase)
                    ? faq.Question.Replace(page.Title, title, StringComparison.OrdinalIgnoreCase)
                    : $"{title}: {faq.Question}";
                asked++;
                var first = engine.Search(question).FirstOrDefault();
                if (first?.Text == faq.Text)
                    own++;
                else
                    missed?.Invoke(page, question, first);
            }
        }

        return new(asked, own);
    }

    private static string Misspell(string title, Random random) => Misspelling.Of(title, random.Next(1, title.Length - 1), [Slip.Omission, Slip.Swap], random);
}
