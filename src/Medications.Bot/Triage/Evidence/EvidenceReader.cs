using Medications.Bot.Triage.Concepts;
using Medications.Bot.Triage.Rules;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Evidence;

/// <summary>Reads a message: its words, the concepts they express, and the rules that hold.</summary>
sealed class EvidenceReader
{
    readonly MessageReader _messages;
    readonly ConceptFinder _concepts;
    readonly IReadOnlyList<Rule> _rules;

    /// <exception cref="FormatException">The data contradicts itself; the message says where.</exception>
    public EvidenceReader(ConceptFinder concepts, SpellingData spelling, IReadOnlyList<Rule> rules)
    {
        _concepts = concepts;
        _rules = rules;
        _messages = new MessageReader(new Spelling(spelling));
        var names = concepts.Concepts.SelectMany(c => c.Groups.Append(c.Name)).ToHashSet();
        foreach (var rule in rules)
        {
            var unknown = rule.All.Concat(rule.Any).Concat(rule.None).FirstOrDefault(n => !names.Contains(n.Split(':')[0]));
            if (unknown is not null)
                throw new FormatException($"Rule \"{rule.Name}\" names \"{unknown}\", which is no concept.");
        }
    }

    /// <summary>Reads the reader's own embedded data.</summary>
    public static EvidenceReader FromEmbeddedData() => new(
        new ConceptFinder(EmbeddedData.ReadYaml<ConceptFile>("concepts.yaml")),
        EmbeddedData.ReadYaml<SpellingData>("spelling.yaml"),
        EmbeddedData.ReadYaml<RuleFile>("rules.yaml").Rules);

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
        return new MessageEvidence(tokens, findings, names, [.. _rules.Where(r => r.Holds(names))]);
    }
}
