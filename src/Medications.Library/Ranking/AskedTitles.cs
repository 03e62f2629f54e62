using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Library.Ranking;

/// <summary>Tells which of a medicine's pages bears the name that a question uses ("Amikacin (Systemic)", not "Amikacin").</summary>
internal static class AskedTitles
{
    /// <summary>
    /// The pages with the longest title that stands in the question, else those titled like the name that was meant, else those that
    /// the conversation has been answered from.
    /// </summary>
    public static IReadOnlySet<Page> Find(InterpretedQuestion question, Medicine medicine)
    {
        var asked = new Wording(Corrected(question));
        var titles = medicine.Pages.Select(p => (Page: p, Title: new Wording(p.Title))).ToList();
        var written = titles.FindAll(t => asked.Keys.Contains(t.Title.Keys, StringComparison.Ordinal));
        if (written.Count > 0)
        {
            var longest = written.Max(t => t.Title.Keys.Length);
            written.RemoveAll(t => t.Title.Keys.Length < longest);
            var toTheLetter = written.FindAll(t => asked.Folded.Contains(t.Title.Folded, StringComparison.Ordinal));
            return Pages(toTheLetter.Count > 0 ? toTheLetter : written);
        }
        var meant = question.Subject is { } subject ? new Wording(subject.MatchedName) : null;
        return meant is not null
            ? Pages(titles.FindAll(t => t.Title.Keys == meant.Keys))
            : Pages(titles.FindAll(t => question.AssumedPages.Contains(t.Page.Path)));
    }

    /// <summary>The question with its medicine spelled as it should be, so that "Tobramyin (Systemic)" is the title that it means.</summary>
    private static string Corrected(InterpretedQuestion question) => question.Subject is { Match: NameMatch.Misspelled } subject
        ? question.Text[..subject.Start] + subject.MatchedName + question.Text[(subject.Start + subject.Length)..]
        : question.Text;

    private static HashSet<Page> Pages(List<(Page Page, Wording Title)> titles) => [.. titles.Select(t => t.Page)];

    /// <summary>What people put where a title has a plus: "prilocaine and lidocaine" is another page than "lidocaine with prilocaine".</summary>
    private static readonly HashSet<string> s_joining = ["and", "with", "plus"];

    /// <summary>The words of a text, each with a space before and behind it: as written, and by the keys that their spellings share.</summary>
    private sealed class Wording(string text)
    {
        private readonly IReadOnlyList<NameToken> _tokens = [.. NameTokens.Of(text).Items.Where(t => !s_joining.Contains(t.Folded))];

        public string Folded => field ??= $" {string.Join(' ', _tokens.Select(t => t.Folded))} ";

        public string Keys => field ??= $" {string.Join(' ', _tokens.Select(t => t.Key))} ";
    }
}
