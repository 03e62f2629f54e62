using Medications.Bot.Triage.Concepts;
using Medications.Bot.Triage.Rules;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Evidence;

/// <summary>Reads a message: its words, the concepts they express, and the rules that hold.</summary>
sealed class EvidenceReader
{
    readonly MessageReader _messages;
    readonly ConceptFinder _concepts;
    readonly RuleFile _rules;

    /// <exception cref="FormatException">The data contradicts itself; the message says where.</exception>
    public EvidenceReader(ConceptFinder concepts, SpellingData spelling, RuleFile rules)
    {
        _concepts = concepts;
        _rules = rules;
        _messages = new MessageReader(new Spelling(spelling));
        var names = concepts.Concepts.SelectMany(c => c.Groups.Append(c.Name)).ToHashSet();
        foreach (var rule in rules.Rules)
            Check($"Rule \"{rule.Name}\"", rule.All.Concat(rule.Any).Concat(rule.None));
        names.UnionWith(rules.Rules.Select(RuleName));
        foreach (var (alarm, evidence) in rules.EvidenceOf)
            Check($"The evidence of {alarm}", evidence);

        void Check(string where, IEnumerable<string> used)
        {
            if (used.FirstOrDefault(n => !names.Contains(n) && !names.Contains(n.Split(':')[0])) is { } unknown)
                throw new FormatException($"{where} names \"{unknown}\", which is no concept.");
        }
    }

    /// <summary>Reads the reader's own embedded data.</summary>
    public static EvidenceReader FromEmbeddedData() => new(
        new ConceptFinder(EmbeddedData.ReadYaml<ConceptFile>("concepts.yaml")),
        EmbeddedData.ReadYaml<SpellingData>("spelling.yaml"),
        EmbeddedData.ReadYaml<RuleFile>("rules.yaml"));

    /// <summary>Reads what stands together in a message: the stretches of a long one, or what was read of all of it.</summary>
    public IReadOnlyList<MessageEvidence> StretchesOf(MessageEvidence message) =>
        Stretches.Of(message.Text) is { Count: > 1 } several ? [.. several.Select(s => Read(s) with { IsStretch = true })] : [message];

    public MessageEvidence Read(string text)
    {
        var tokens = _messages.Read(text);
        var findings = _concepts.Find(tokens);
        var names = new HashSet<string>();
        foreach (var finding in findings)
        {
            var suffix = finding.Mode switch
            {
                Mode.Denied => ":denied",
                Mode.Past => ":past",
                Mode.Asked => ":asked",
                _ => "",
            };
            names.Add(finding.Concept.Name + suffix);
            foreach (var group in finding.Concept.Groups)
                names.Add(group + suffix);
        }
        var rules = _rules.Rules.Where(r => r.Holds(names)).ToArray();
        names.UnionWith(rules.Select(RuleName));
        return new MessageEvidence(
            text, tokens, findings, names, rules, _rules.EvidenceOf.Where(e => e.Value.Exists(names.Contains)).Select(e => e.Key).ToHashSet());
    }

    static string RuleName(Rule rule) => $"rule:{rule.Name}";
}
