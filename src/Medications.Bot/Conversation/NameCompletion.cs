using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Bot.Conversation;

/// <summary>
/// Understands the rest of a name that was begun before: after "iron infusion, how long does it take", "sucrose it says on the bag" is
/// iron sucrose.
/// </summary>
sealed class NameCompletion(IMedicationLibrary library, Cues cues)
{
    /// <summary>So many words without a known name may be the rest of one.</summary>
    private const int MaxWords = 2;

    /// <summary>Shorter words of a question begin no name.</summary>
    private const int LeastLength = 4;

    /// <summary>The page titled by the name said before and this message's together; null where none is.</summary>
    public SisterPage? Resolve(HeardMessage heard, TalkThread thread)
    {
        var (said, mentions) = (heard.Said, heard.Understanding.Mentions);
        if (mentions.Count > 1 || cues.IsQuestion(said) || !IsBareName(said, mentions))
            return null;
        var rest = mentions is [var mention] ? mention.Surface : string.Join(' ', cues.WithoutCues(said.Words).Take(MaxWords + 1).Select(word => word.Value));
        if (rest.Length == 0 || rest.Count(c => c == ' ') >= MaxWords)
            return null;
        return Begun(said, thread)
            .Where(begun => !begun.Split(' ').Intersect(rest.Split(' '), StringComparer.OrdinalIgnoreCase).Any())
            .SelectMany(begun => new[] { $"{begun} {rest}", $"{rest} {begun}" })
            .Select(Whole)
            .Where(whole => whole is { IsCombination: false } && mentions.All(each => each.Candidates.All(candidate => candidate.Id != whole.Id)))
            .SelectMany(whole => whole!.Pages.Where(page => IsTitled(page, rest)).Select(page => new SisterPage(whole, page, 0, 0)))
            .FirstOrDefault();
    }

    /// <summary>
    /// What may be the beginning of a name: the one said last; all but its end where that is put right, "mine says citrate" after lithium
    /// carbonate; and any word of a question that waits for a medicine, "how much ferrous".
    /// </summary>
    private IEnumerable<string> Begun(Utterance said, TalkThread thread)
    {
        if (thread.Memory is { Pending: { Name: null, Options: [] }, Question: { } waiting })
            return Utterance.Of(waiting).Words.Where(word => word.Value.Length >= LeastLength && !cues.IsFunction(word.Value)).Select(word => word.Value);
        if (thread.Memory.Called is not { } called)
            return [];
        return cues.Corrections.IsIn(said.Words) && called.LastIndexOf(' ') is > 0 and var end ? [called, called[..end]] : [called];
    }

    /// <summary>Whether a page's title has the words.</summary>
    private static bool IsTitled(Page page, string rest) =>
        Utterance.Of(page.Title).Words.Select(word => word.Value).ToList() is var title && Utterance.Of(rest).Words.All(word => title.Contains(word.Value));

    /// <summary>Whether nobody takes the one named beside the other: "calcium" completes a name, "I take calcium too" does not.</summary>
    private bool IsBareName(Utterance said, IReadOnlyList<MedicineMention> mentions) =>
        mentions.All(mention => !cues.Taken.IsIn(said.Before(mention.Start))) && !cues.AsWell.IsIn(said.Words);

    /// <summary>The medicine whose name a text is, spelled just so.</summary>
    private Medicine? Whole(string text) =>
        library.Understand(text).Mentions is [{ Match: NameMatch.Exact or NameMatch.Synonym, Candidates: [var only] } name] && name.Length == text.Length ? only : null;
}
