using System.Globalization;

namespace Medications.Library.Names;

/// <summary>How much the words around a word say that it names a medicine ("side effects of ...", "... 20 mg").</summary>
sealed class NameCues
{
    const int LongestCue = 4;

    readonly Dictionary<string, double> _before = new(StringComparer.Ordinal);
    readonly Dictionary<string, double> _after = new(StringComparer.Ordinal);

    public static NameCues Load()
    {
        var cues = new NameCues();
        foreach (var row in NameData.Rows("cues.tsv"))
        {
            var side = row[0] == "before" ? cues._before : cues._after;
            foreach (var cue in row[2].Split('|'))
                side.TryAdd(NameTokens.PhraseKey(cue), double.Parse(row[1], CultureInfo.InvariantCulture));
        }
        return cues;
    }

    /// <summary>0 where nothing says so; 1 is a plain sign; signs before and behind the words add up.</summary>
    public double Of(NameTokens text, int first, int end)
    {
        var score = 0.0;
        if (text.Count == end - first)
            return 1.5;
        for (var count = Math.Min(LongestCue, first); count > 0; count--)
        {
            if (_before.TryGetValue(text.Slice(first - count, count).ToString(), out var weight))
            {
                score += weight;
                break;
            }
        }
        if (first == 0)
            score += 0.5;
        if (end < text.Count && text.Items[end].IsQuantity)
            return score + 1;
        for (var count = Math.Min(2, text.Count - end); count > 0; count--)
        {
            if (_after.TryGetValue(text.Slice(end, count).ToString(), out var weight))
                return score + weight;
        }
        if (end == text.Count || text.BeginsSentence(end))
            score += 0.4;
        return score;
    }
}
