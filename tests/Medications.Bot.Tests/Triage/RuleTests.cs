using Medications.Bot.Triage;
using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.Rules;

namespace Medications.Bot.Tests.Triage;

/// <summary>Each rule of rules.yaml carries messages that it holds for, and messages near by that it does not.</summary>
public class RuleTests
{
    static readonly EvidenceReader s_reader = EvidenceReader.FromEmbeddedData();

    public static TheoryData<string, string> Examples => Pairs(r => r.Examples);

    public static TheoryData<string, string> CounterExamples => Pairs(r => r.CounterExamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_holds_for_its_examples(string rule, string message) =>
        Assert.Contains(s_reader.Read(message).Rules, r => r.Name == rule);

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void A_rule_does_not_hold_for_its_counter_examples(string rule, string message) =>
        Assert.DoesNotContain(s_reader.Read(message).Rules, r => r.Name == rule);

    [Fact]
    public void Every_rule_has_an_example_and_a_counter_example() =>
        Assert.All(Rules, r => Assert.True(r.Examples.Count > 0 && r.CounterExamples.Count > 0, r.Name));

    static List<Rule> Rules => EmbeddedData.ReadYaml<RuleFile>("rules.yaml").Rules;

    static TheoryData<string, string> Pairs(Func<Rule, List<string>> messages)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var rule in Rules)
        {
            foreach (var message in messages(rule))
                pairs.Add(rule.Name, message);
        }
        return pairs;
    }
}
