using Medications.Bot.Triage.Concepts;
using Medications.Bot.Triage.Rules;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Evidence;

/// <summary>All that is known of one message.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Findings">The concepts in it, in order.</param>
/// <param name="Names">Names of concepts and their groups: <c>seizure</c> for one that is so now, <c>seizure:past</c>, <c>seizure:denied</c>, <c>seizure:asked</c> otherwise. Rules that hold are <c>rule:NAME</c>.</param>
/// <param name="Rules">The rules that hold.</param>
/// <param name="SpeaksOf">The alarms that some concept in it is evidence of: no other may be raised.</param>
sealed record MessageEvidence(
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<Finding> Findings,
    IReadOnlySet<string> Names,
    IReadOnlyList<Rule> Rules,
    IReadOnlySet<Alarm> SpeaksOf)
{
    /// <summary>What the features of single words begin with.</summary>
    public const string WordFeature = "word:";

    /// <summary>What the features of two words that follow each other begin with.</summary>
    public const string PairFeature = "pair:";

    /// <summary>What the learned weights are about: concepts and rules, the other words of the message and their pairs, and its length.</summary>
    public IEnumerable<string> Features()
    {
        foreach (var name in Names)
            yield return name;
        foreach (var word in PlainWords())
            yield return WordFeature + word;
        foreach (var pair in Pairs())
            yield return pair;
        yield return Tokens.Count switch { <= 8 => "length:short", <= 20 => "length:middle", _ => "length:long" };
    }

    /// <summary>Each pair of words of one sentence once; any medicine or number is the same to it.</summary>
    HashSet<string> Pairs()
    {
        var medicines = new HashSet<int>();
        foreach (var finding in Findings.Where(f => f.Concept.Name == WellKnown.Drug))
            medicines.UnionWith(Enumerable.Range(finding.Start, finding.End - finding.Start));
        var pairs = new HashSet<string>();
        for (var i = 1; i < Tokens.Count; i++)
        {
            if (Tokens[i].Sentence == Tokens[i - 1].Sentence)
                pairs.Add($"{PairFeature}{Name(i - 1)}_{Name(i)}");
        }
        return pairs;

        string Name(int at) => medicines.Contains(at) ? "<medicine>" : Tokens[at].Number is not null ? "<number>" : Tokens[at].Text;
    }

    /// <summary>Each word once, numbers and medicines left out: which medicine it is says little, and what it says, concepts say.</summary>
    HashSet<string> PlainWords()
    {
        var words = Tokens.Where(t => t.Number is null).Select(t => t.Text).ToHashSet();
        foreach (var finding in Findings.Where(f => f.Concept.Name == WellKnown.Drug))
        {
            for (var i = finding.Start; i < finding.End; i++)
                words.Remove(Tokens[i].Text);
        }
        return words;
    }
}
