using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Bot.Conversation;

/// <summary>How often words stand in a medicine's pages, so that these can tell which of several medicines is described.</summary>
sealed class PageWords
{
    /// <summary>Words that begin alike mean the same: "diabetes" and "diabetic".</summary>
    private const int StemLength = 6;

    /// <summary>So often must a word stand in the pages of one medicine, to tell it from the others.</summary>
    public const int Least = 2;

    /// <summary>And so many times as often as in those of any other.</summary>
    private const int Clearly = 3;

    private static readonly HashSet<SectionKind> OfUse = [SectionKind.GenericName, SectionKind.Usage, SectionKind.HowItWorks];

    private readonly Dictionary<string, int> _counts;

    private PageWords(IEnumerable<string> texts) =>
        _counts = texts.SelectMany(text => Utterance.Of(text).Words).CountBy(word => Stem(word.Value)).ToDictionary(StringComparer.Ordinal);

    /// <summary>All words of the pages.</summary>
    public static PageWords Of(Medicine medicine) => new(medicine.Pages.Select(page => page.Title).Concat(Texts(medicine, _ => true)));

    /// <summary>The words by which the pages say what the medicine is and what it is for.</summary>
    public static PageWords OfUseOf(Medicine medicine) => Of(medicine, OfUse);

    /// <summary>The words of some sections of the pages.</summary>
    public static PageWords Of(Medicine medicine, IReadOnlySet<SectionKind> sections) => new(Texts(medicine, sections.Contains));

    private static IEnumerable<string> Texts(Medicine medicine, Func<SectionKind, bool> isOfThese) => medicine.Pages
        .SelectMany(page => page.Passages)
        .Where(passage => isOfThese(passage.Section))
        .SelectMany(passage => new[] { passage.Question ?? "", passage.Text });

    public int Count(string word) => _counts.GetValueOrDefault(Stem(word));

    /// <summary>The one of some medicines whose pages more of the words stand in than in those of any other; null where that is not clear.</summary>
    public static Medicine? Told(IReadOnlyCollection<string> words, IReadOnlyList<Medicine> medicines)
    {
        var pages = medicines.Select(Of).ToList();
        var told = new int[medicines.Count];
        foreach (var counts in words.Select(word => pages.ConvertAll(page => page.Count(word))))
            if (counts.Max() is var most && most >= Least && counts.Count(count => count * Clearly > most) == 1)
                told[counts.IndexOf(most)]++;
        return told.Max() is > 0 and var best && told.Count(count => count == best) == 1 ? medicines[Array.IndexOf(told, best)] : null;
    }

    private static string Stem(string word) => word.Length <= StemLength ? word.TrimEnd('s') : word[..StemLength];
}
