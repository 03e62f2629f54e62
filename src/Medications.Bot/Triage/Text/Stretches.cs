namespace Medications.Bot.Triage.Text;

/// <summary>
/// Cuts a long message into stretches of a few sentences that overlap by one. A story has the words of many alarms somewhere in it
/// ("collapsed", ten sentences later "too many"): only what stands together speaks together.
/// </summary>
static class Stretches
{
    /// <summary>A message of so many words is one stretch; most alarms and most questions are shorter.</summary>
    const int MostWords = 45;

    /// <summary>A stretch ends with the sentence that brings it to so many words.</summary>
    const int EnoughWords = 25;

    /// <summary>The stretches of a message in order: the message itself where it is short.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var sentences = Sentences(text);
        if (sentences.Sum(s => s.Words) <= MostWords)
            return [text];
        var stretches = new List<string>();
        for (var (from, to) = (0, 0); to < sentences.Count; from = Math.Max(from + 1, to - 1))
        {
            var words = 0;
            for (to = from; to < sentences.Count && words < EnoughWords; to++)
                words += sentences[to].Words;
            stretches.Add(text[sentences[from].Start..sentences[to - 1].End]);
        }
        return stretches;
    }

    /// <summary>The sentences of a text; one that has no end is cut where a stretch would be.</summary>
    static List<Sentence> Sentences(string text)
    {
        var sentences = new List<Sentence>();
        var (start, words) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]))
                words++;
            var ends = text[i] is '\n' || (text[i] is '.' or '!' or '?' or ';' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (!ends && (words < EnoughWords || !char.IsWhiteSpace(text[i])))
                continue;
            Add(i + 1);
        }
        Add(text.Length);
        return sentences;

        void Add(int end)
        {
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                sentences.Add(new(start, end, text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length));
            (start, words) = (end, 0);
        }
    }

    readonly record struct Sentence(int Start, int End, int Words);
}
