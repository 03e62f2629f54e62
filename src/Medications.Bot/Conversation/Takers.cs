using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>
/// Who takes which of the medicines talked about, as far as the messages that named them tell: so that "and mine?" finds its way from
/// the medicine of a sister back to one's own. Only whether it is the person, a woman or a man is kept.
/// </summary>
sealed class Takers(Cues cues)
{
    /// <summary>Who takes the medicine that a message names: the first letter of <c>self</c>, <c>woman</c> or <c>man</c>; null where it does not tell.</summary>
    public string? Of(Utterance said) =>
        said.Words.Any(word => cues.Women.Contains(word.Value)) ? "w"
        : said.Words.Any(word => cues.Men.Contains(word.Value)) ? "m"
        : said.Words.Any(word => word.Value is "i" or "im" or "ive" or "my" or "me" or "mine") ? "s"
        : null;

    /// <summary>The medicine that a message calls by who takes it, where the talk is about somebody else's; else null.</summary>
    public Reference? Resolve(Utterance said, TalkThread thread)
    {
        if (thread.Focus is not [var current] || !thread.Memory.Takers.TryGetValue(current.Id, out var now))
            return null;
        foreach (var (taker, phrases) in new[] { ("s", cues.Mine), ("w", cues.Hers), ("m", cues.His) })
            if (taker != now && phrases.Find(said.Words) is var (index, count)
                && thread.Recent.Where(medicine => thread.Memory.Takers.GetValueOrDefault(medicine.Id) == taker).ToList() is [var only])
                return new Reference([only], [], said.Words[index].Start, said.Words[index + count - 1].End);
        return null;
    }
}
