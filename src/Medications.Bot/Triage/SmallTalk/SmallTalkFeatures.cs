using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.SmallTalk;

/// <summary>What the learned weights see of a message: its words and pairs of words, the lists of <c>Data/small-talk.yaml</c> that they are from, and runs of letters.</summary>
sealed class SmallTalkFeatures
{
    /// <summary>How much a run of letters counts beside a word: a word has many of them.</summary>
    const float RunValue = 0.3f;
    const int ShortestRun = 3, LongestRun = 4;

    readonly ILookup<string, string> _lists;

    public SmallTalkFeatures(SmallTalkFile file) => _lists = file.WordLists()
        .SelectMany(l => l.Value.Select(w => (Word: w, List: $"@{l.Key}")))
        .ToLookup(w => w.Word, w => w.List);

    /// <summary>The features with their values.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="text">The message as typed.</param>
    public IReadOnlyDictionary<string, float> Of(IReadOnlyList<Token> tokens, string text)
    {
        var features = new Dictionary<string, float>();
        var previous = "^";
        foreach (var token in tokens)
        {
            var word = token.Number is null ? token.Text : "<n>";
            features[word] = 1;
            features[$"{previous}_{word}"] = 1;
            foreach (var list in _lists[token.Text])
            {
                features[list] = 1;
                features[$"{previous}_{list}"] = 1;
            }
            if (token.Number is null && word.Length > ShortestRun)
                AddRuns(features, $"^{word}$");
            previous = word;
        }
        features[$"{previous}_$"] = 1;
        if (text.Contains('?', StringComparison.Ordinal))
            features["?"] = 1;
        return features;
    }

    static void AddRuns(Dictionary<string, float> features, string word)
    {
        for (var length = ShortestRun; length <= LongestRun; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
                features[$"~{word.AsSpan(start, length)}"] = RunValue;
        }
    }
}
