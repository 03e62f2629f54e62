using Medications.Bot.Replies;

namespace Medications.Bot.Conversation;

/// <summary>
/// Recognises talk that is no question about a medicine. Only a message that consists of nothing else counts:
/// "hello, is metformin safe?" is a question. The phrases are in <c>smalltalk.json</c>.
/// </summary>
sealed class SmallTalkRecognizer
{
    private readonly PhraseSet _fillers;
    private readonly PhraseSet _onlyWithoutMedicine;
    private readonly IReadOnlyList<(SmallTalkKind Kind, PhraseSet Phrases)> _kinds;

    private SmallTalkRecognizer(Data data)
    {
        _fillers = new PhraseSet(data.Fillers);
        _onlyWithoutMedicine = new PhraseSet(data.OnlyWithoutMedicine);
        _kinds = [.. data.Kinds.Select(kind => (Enum.Parse<SmallTalkKind>(kind.Key), new PhraseSet(kind.Value)))];
    }

    public static SmallTalkRecognizer Default { get; } = new(EmbeddedData.Read<Data>("Conversation.smalltalk.json"));

    /// <summary>The kind of small talk that a message is, or null.</summary>
    /// <param name="text">The message.</param>
    /// <param name="isAboutMedicine">Whether a medicine is being talked about.</param>
    public SmallTalkKind? Recognize(string text, bool isAboutMedicine)
    {
        var words = Utterance.Of(text).Words;
        if (words.Count == 0)
            return string.IsNullOrWhiteSpace(text) ? SmallTalkKind.Nothing : text.All(c => char.IsPunctuation(c) || char.IsWhiteSpace(c)) ? SmallTalkKind.Help : SmallTalkKind.Acknowledgement;
        if (isAboutMedicine && _onlyWithoutMedicine.MatchAt(words, 0) == words.Count)
            return null;

        // Where kinds meet ("hi, who are you?", "ok, thanks, bye"), the one listed first in the file is answered.
        var best = int.MaxValue;
        return Covers(words, 0, int.MaxValue, new HashSet<(int, int)>(), ref best) && best < _kinds.Count ? _kinds[best].Kind : null;
    }

    /// <summary>Whether phrases and fillers cover the words from an index on; keeps the foremost kind among them.</summary>
    private bool Covers(IReadOnlyList<Word> words, int index, int foremost, HashSet<(int, int)> tried, ref int best)
    {
        if (index == words.Count)
        {
            best = foremost;
            return foremost != int.MaxValue;
        }
        if (!tried.Add((index, foremost)))
            return false;

        foreach (var (length, kind) in Steps(words, index).OrderByDescending(step => step.Length).ThenBy(step => step.Kind))
            if (Covers(words, index + length, Math.Min(foremost, kind), tried, ref best))
                return true;
        return false;
    }

    private IEnumerable<(int Length, int Kind)> Steps(IReadOnlyList<Word> words, int index)
    {
        for (var kind = 0; kind < _kinds.Count; kind++)
            if (_kinds[kind].Phrases.MatchAt(words, index) is > 0 and var length)
                yield return (length, kind);
        if (_fillers.MatchAt(words, index) is > 0 and var filler)
            yield return (filler, int.MaxValue);
    }

    private sealed record Data(string[] Fillers, Dictionary<string, string[]> Kinds, string[] OnlyWithoutMedicine);
}
