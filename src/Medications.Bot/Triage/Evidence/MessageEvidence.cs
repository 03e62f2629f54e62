using Medications.Bot.Triage.Concepts;
using Medications.Bot.Triage.Rules;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Evidence;

/// <summary>All that is known of one message.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Findings">The concepts in it, in order.</param>
/// <param name="Names">Names of concepts and their groups: <c>seizure</c> for one that is so now, <c>seizure:past</c>, <c>seizure:denied</c>, <c>seizure:asked</c> otherwise.</param>
/// <param name="Rules">The rules that hold.</param>
sealed record MessageEvidence(
    IReadOnlyList<Token> Tokens, IReadOnlyList<Finding> Findings, IReadOnlySet<string> Names, IReadOnlyList<Rule> Rules)
{
    /// <summary>What the learned weights are about: concepts and rules first, then the message's words, pairs of words, and its length.</summary>
    public IEnumerable<string> Features()
    {
        foreach (var name in Names)
            yield return name;
        foreach (var rule in Rules)
            yield return $"rule:{rule.Name}";
        var seen = new HashSet<string>();
        for (var i = 0; i < Tokens.Count; i++)
        {
            var word = FeatureWord(Tokens[i]);
            if (seen.Add(word))
                yield return WordFeature + word;
            var begins = i == 0 || Tokens[i - 1].Sentence != Tokens[i].Sentence;
            var pair = (begins ? "^" : FeatureWord(Tokens[i - 1])) + " " + word;
            if (seen.Add(pair))
                yield return WordFeature + pair;
        }
        yield return Tokens.Count switch { <= 8 => "length:short", <= 20 => "length:middle", _ => "length:long" };
    }

    /// <summary>What the features of single words and pairs begin with.</summary>
    public const string WordFeature = "word:";

    static string FeatureWord(Token token) => token.Number is null ? token.Text : "#";
}
