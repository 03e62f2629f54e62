using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>
/// Who takes which of the medicines talked about, as far as the messages about them tell: so that "and mine?" finds its way from the
/// medicine of a sister back to one's own. Only whether it is the person, a woman, a man or somebody else is kept.
/// </summary>
sealed class Takers(Cues cues)
{
    private const string Self = "s";
    private const string Woman = "w";
    private const string Man = "m";
    private const string Somebody = "o";

    /// <summary>Who takes the medicine that a message is about; null where it does not tell.</summary>
    public string? Of(Utterance said) =>
        said.Words.Any(word => cues.Women.Contains(word.Value)) ? Woman
        : said.Words.Any(word => cues.Men.Contains(word.Value)) ? Man
        : said.Words.Any(word => cues.Others.Contains(word.Value)) ? Somebody
        : said.Words.Any(word => word.Value is "i" or "im" or "ive" or "my" or "me" or "mine") ? Self
        : null;

    /// <summary>Whether a message may be about whoever takes a medicine; one's own is what nobody else was said to take.</summary>
    public bool IsSame(Utterance said, string? taker) => (Of(said) ?? Self) == (taker ?? Self);

    /// <summary>The medicine that a message calls by who takes it, where the talk is about another one; else null.</summary>
    public Reference? Resolve(Utterance said, TalkThread thread)
    {
        if (thread.Focus.Count > 1)
            return null;
        var now = thread.Focus is [var current] ? thread.Memory.Takers.GetValueOrDefault(current.Id) : null;
        foreach (var (taker, phrases) in new[] { (Self, cues.Mine), (Woman, cues.Hers), (Man, cues.His), (Somebody, cues.Theirs) })
        {
            // Where it is not known whose the talk is about, "mine" may as well be that one.
            if (taker == now || (taker == Self && now is null && thread.Focus.Count > 0) || (phrases.Find(said.Words) ?? (taker == Man ? Standing(said, "his") : null)) is not var (index, count))
                continue;
            if (Of(taker, thread) is { } medicine)
                return new Reference([medicine], [], said.Words[index].Start, said.Words[index + count - 1].End);
        }
        return null;
    }

    /// <summary>Where a word stands for a thing and belongs to none that follows: "can he drive on his?".</summary>
    private static (int Index, int Count)? Standing(Utterance said, string owner)
    {
        for (var i = 0; i < said.Words.Count; i++)
            if (said.Words[i].Value == owner && (i + 1 == said.Words.Count || said.EndsClause(i)))
                return (i, 1);
        return null;
    }

    /// <summary>The only one of the medicines before that somebody takes; people ask about their own without saying so.</summary>
    private static Medicine? Of(string taker, TalkThread thread)
    {
        var others = thread.Recent.Where(medicine => thread.Focus.All(now => now.Id != medicine.Id)).ToLookup(medicine => thread.Memory.Takers.GetValueOrDefault(medicine.Id));
        return others[taker].ToList() is [var only] ? only
            : taker == Self && !others[taker].Any() && others[null].ToList() is [var untold] ? untold
            : null;
    }
}
