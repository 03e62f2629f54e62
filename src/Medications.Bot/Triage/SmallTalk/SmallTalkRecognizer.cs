using Medications.Bot.Triage.Concepts;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.SmallTalk;

/// <summary>
/// Recognises a message that is nothing but small talk: every word of it belongs to a phrase of <c>Data/small-talk.yaml</c>
/// or carries no meaning of its own. "thanks" is small talk, "thanks, and how should they be stored" is a question.
/// </summary>
sealed class SmallTalkRecognizer
{
    /// <summary>Nobody chats at greater length than this many words without saying something.</summary>
    const int MostWords = 30;

    /// <summary>Names that a phrase may hold ("I am Farida Khan"), and one to spare.</summary>
    const int MostUnknown = 3;

    readonly List<(SmallTalkKind Kind, Pattern Pattern)> _phrases = [];
    readonly HashSet<string> _fillers;
    readonly HashSet<string> _known;
    readonly WordlessTalk _wordless;

    public SmallTalkRecognizer(SmallTalkFile file)
    {
        var lists = file.WordLists();
        _fillers = [.. SmallTalkFile.Words(file.Fillers)];
        _wordless = new WordlessTalk(file);
        foreach (var entry in file.Phrases)
            _phrases.AddRange(entry.Words.Select(w => (entry.Kind, Pattern.Parse(w, lists))));
        _known = [.. _fillers, .. _phrases.SelectMany(p => p.Pattern.PlainWords)];
    }

    public static SmallTalkRecognizer FromEmbeddedData() => new(EmbeddedData.ReadYaml<SmallTalkFile>("small-talk.yaml"));

    /// <summary>What the small talk is about, or null where the message is more than that.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="text">The message as typed: one of signs only ("👍", "...") has no tokens.</param>
    public SmallTalkKind? Recognize(IReadOnlyList<Token> tokens, string text)
    {
        if (tokens.Count == 0)
            return _wordless.Recognize(text);
        // Most messages are told here, before any phrase is tried.
        if (tokens.Count > MostWords || tokens.Count(t => !_known.Contains(t.Text)) > MostUnknown)
            return null;
        var covered = new bool[tokens.Count];
        // The kinds stand in order of weight: "hi, what can you do" asks for the abilities.
        SmallTalkKind? best = null;
        foreach (var (kind, pattern) in _phrases)
        {
            for (var at = 0; at < tokens.Count; at++)
            {
                var end = pattern.MatchAt(tokens, at);
                if (end < 0)
                    continue;
                covered.AsSpan(at, end - at).Fill(true);
                best ??= kind;
            }
        }
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!covered[i] && !_fillers.Contains(tokens[i].Text))
                return null;
        }
        return best;
    }
}
