using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Bot.Conversation;

/// <summary>A page about the substance of the medicine talked about.</summary>
/// <param name="Medicine">Whose page it is.</param>
/// <param name="Page">The page.</param>
/// <param name="Start">Where the words that point at it begin in the message, in characters.</param>
/// <param name="End">Where they end.</param>
sealed record SisterPage(Medicine Medicine, Page Page, int Start, int End);

/// <summary>
/// Finds that another page about the same substance is meant, by what its title has and the others have not: "the citrate one",
/// "disoproxil fumarate is what it says on the bottle".
/// </summary>
sealed class SisterPages(Cues cues, MedicineForms forms)
{
    /// <summary>Shorter words of a title tell nothing: "(IR)", "50".</summary>
    private const int LeastLength = 4;

    /// <summary>The page meant, or null where the message speaks of none, or means another substance.</summary>
    public SisterPage? Resolve(HeardMessage heard, TalkThread thread)
    {
        if (thread.Focus is not [var current])
            return null;
        var pages = thread.SiblingsOf(current).Prepend(current).Concat(thread.Together.Any(offered => offered.Id == current.Id) ? thread.Together : []).DistinctBy(medicine => medicine.Id).SelectMany(medicine => medicine.Pages.Select(page => (Medicine: medicine, Page: page, Words: WordsOf(page)))).ToList();
        if (pages.Count < 2)
            return null;
        var shared = pages.Skip(1).Aggregate(pages[0].Words, (all, page) => [.. all.Intersect(page.Words)]);

        var words = heard.Said.Words;
        var told = words.Where(word => !shared.Contains(word.Value) && pages.Exists(page => page.Words.Contains(word.Value))).ToList();
        if (told.Count == 0 || !IsPointing(heard, told, [.. words.Where(word => pages.Exists(page => page.Words.Contains(word.Value)))]))
            return null;
        // "Fumarate" alone is the title that has no more than that.
        var fitting = pages.Where(page => told.TrueForAll(word => page.Words.Contains(word.Value))).OrderBy(page => page.Words.Count).ToList();
        if (fitting.Count == 0 || (fitting.Count > 1 && fitting[1].Words.Count == fitting[0].Words.Count))
            return null;
        var titled = words.Where(word => fitting[0].Words.Contains(word.Value)).ToList();
        return new(fitting[0].Medicine, fitting[0].Page, titled[0].Start, End(words, titled[^1]));
    }

    /// <summary>Whether the words stand for the medicine, and no other is named.</summary>
    private bool IsPointing(HeardMessage heard, List<Word> told, List<Word> ofTitles)
    {
        var words = heard.Said.Words;
        if (heard.Understanding.Mentions.Any(mention => !ofTitles.Exists(word => mention.Start < word.End && word.Start < mention.Start + mention.Length) || mention is { IsWeak: false, Candidates.Count: 1 }))
            return false;
        var after = words.SkipWhile(word => word.Start <= told[^1].Start || forms.MeantBy(word.Value).Any()).ToList();
        return (after.Count > 0 && cues.Ones.Contains(after[0].Value))
            || IsCalled(heard.Said, told, ofTitles)
            || cues.Corrections.IsIn(words)
            || (!cues.IsQuestion(heard.Said) && (ofTitles.Contains(words[0]) || heard.Understanding.IsVague()))
            || cues.IsElliptical(words, [.. words.Select(word => ofTitles.Contains(word) || forms.MeantBy(word.Value).Any())]);
    }

    /// <summary>"The citrate, is that the one", "the other one, the nasal - how long": it stands alone, as a name would.</summary>
    private bool IsCalled(Utterance said, List<Word> told, List<Word> ofTitles)
    {
        var words = said.Words.ToList();
        var (first, last) = (words.IndexOf(told[0]), words.IndexOf(told[^1]));
        while (first > 0 && ofTitles.Contains(words[first - 1]))
            first--;
        return first > 0 && cues.Determiners.Contains(words[first - 1].Value) && last - first == told.Count - 1 && said.EndsClause(last);
    }

    private int End(IReadOnlyList<Word> words, Word last) =>
        words.SkipWhile(word => word.Start <= last.Start).TakeWhile(word => cues.Ones.Contains(word.Value)).Select(word => word.End).LastOrDefault(last.End);

    private static HashSet<string> WordsOf(Page page) => [.. Utterance.Of(page.Title).Words.Select(word => word.Value).Where(word => word.Length >= LeastLength)];
}
