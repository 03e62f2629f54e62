using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.SmallTalk;

/// <summary>
/// Guesses whether a message that no phrase covers is small talk, and of which kind, by two sets of weights over
/// <see cref="SmallTalkFeatures"/>: one that tells small talk from the rest, one that tells its kinds apart.
/// <c>dotnet run --project tests/Medications.Benchmarks -- learn-small-talk</c> writes them.
/// </summary>
sealed class SmallTalkClassifier
{
    /// <summary>The outputs of the first weights, in their order.</summary>
    public static readonly IReadOnlyList<string> Outputs = ["Other", "Talk"];

    readonly SmallTalkFeatures _features;
    readonly TalkWeights _talk;
    readonly TalkWeights _kinds;
    readonly SmallTalkKind[] _kindOf;

    public SmallTalkClassifier(SmallTalkFeatures features, TalkWeights talk, TalkWeights kinds)
    {
        (_features, _talk, _kinds) = (features, talk, kinds);
        _kindOf = [.. kinds.Outputs.Select(Enum.Parse<SmallTalkKind>)];
    }

    public static SmallTalkClassifier FromEmbeddedData() => new(
        new SmallTalkFeatures(EmbeddedData.ReadYaml<SmallTalkFile>("small-talk.yaml")),
        new TalkWeights(EmbeddedData.ReadLines("small-talk-weights.txt")),
        new TalkWeights(EmbeddedData.ReadLines("small-talk-kinds.txt")));

    /// <summary>The likeliest kind of small talk, and how likely the message is small talk of any kind.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="text">The message as typed.</param>
    public SmallTalkGuess Guess(IReadOnlyList<Token> tokens, string text)
    {
        // Letters alone say too little: a word that nobody chats with may be any name.
        if (!tokens.Any(t => _talk.Knows(t.Text)))
            return new SmallTalkGuess(SmallTalkKind.Chat, 0);
        var features = _features.Of(tokens, text);
        return new SmallTalkGuess(_kindOf[_kinds.Best(features)], _talk.Probability(features, 1));
    }
}
