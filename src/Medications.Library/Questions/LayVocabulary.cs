using System.Collections.Frozen;

namespace Medications.Library.Questions;

/// <summary>How people say what pages say in other words: phrases of questions and the words that pages have for them.</summary>
public sealed class LayVocabulary
{
    /// <summary>Words that may stand anywhere in a phrase and that phrases leave out: "knock out" matches "knock me out".</summary>
    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "my", "your", "ur", "his", "her", "our", "their", "me", "you", "u", "him", "it", "them", "us", "this", "that", "these", "those", "some", "any"]);

    private readonly Node root = new();
    private readonly HashSet<string> words = [];
    private readonly HashSet<string> surfaces = [];

    private LayVocabulary()
    {
    }

    /// <summary>The vocabulary that ships with the library.</summary>
    public static LayVocabulary Default { get; } = Load(null);

    /// <summary>How many phrases it knows.</summary>
    public int Count { get; private set; }

    /// <summary>The shipped vocabulary with an editor's own rules added.</summary>
    /// <param name="additional">Synonym rules in Solr's format, or null.</param>
    /// <param name="name">What the additional file is called in errors.</param>
    /// <exception cref="FormatException">A line is no rule; the message says which.</exception>
    public static LayVocabulary Load(TextReader? additional, string name = "lay-terms.txt")
    {
        var vocabulary = new LayVocabulary();
        using (var reader = EmbeddedText.Open("lay-terms.txt"))
        {
            vocabulary.Add(SynonymRules.Read(reader, "lay-terms.txt"));
        }

        if (additional is not null)
        {
            vocabulary.Add(SynonymRules.Read(additional, name));
        }

        return vocabulary;
    }

    /// <summary>The words of its phrases and alternatives, as written.</summary>
    internal IReadOnlySet<string> Words => surfaces;

    /// <summary>Whether a word stands anywhere in the vocabulary.</summary>
    /// <param name="term">The analyzed word.</param>
    public bool Knows(string term) => words.Contains(term);

    /// <summary>The phrases in a question that the vocabulary knows: leftmost first, the longest at each place, none overlapping.</summary>
    /// <param name="tokens">The question's words, function words included.</param>
    public IReadOnlyList<LayMatch> Match(IReadOnlyList<Token> tokens)
    {
        List<LayMatch>? matches = null;
        for (var start = 0; start < tokens.Count; start++)
        {
            if (Longest(tokens, start) is { } match)
            {
                (matches ??= []).Add(match);
                start = match.End - 1;
            }
        }

        return matches ?? (IReadOnlyList<LayMatch>)[];
    }

    /// <summary>What a question asks about, word by word and phrase by phrase, with what pages may say instead.</summary>
    /// <param name="text">The question.</param>
    /// <param name="tokens">Its words, function words included.</param>
    public IReadOnlyList<QuestionConcept> Concepts(string text, List<Token> tokens)
    {
        var concepts = new List<QuestionConcept>();
        var matches = Match(tokens);
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (next < matches.Count && matches[next].Start == i)
            {
                var match = matches[next++];
                var written = text[tokens[i].Start..tokens[match.End - 1].End];
                var terms = tokens.GetRange(i, match.End - i).Where(token => !token.IsStop).Select(token => token.Term).ToList();
                concepts.Add(new QuestionConcept(written, terms, match.Alternatives));
                i = match.End - 1;
            }
            else if (!tokens[i].IsStop)
            {
                concepts.Add(new QuestionConcept(text[tokens[i].Start..tokens[i].End], [tokens[i].Term], []));
            }
        }

        return concepts;
    }

    private LayMatch? Longest(IReadOnlyList<Token> tokens, int start)
    {
        LayMatch? longest = null;
        var node = root;
        for (var i = start; i < tokens.Count; i++)
        {
            if (!node.Next.TryGetValue(tokens[i].Term, out var next))
            {
                if (i > start && Skipped.Contains(tokens[i].Term))
                {
                    continue;
                }

                break;
            }

            node = next;

            if (node.Alternatives is { Count: > 0 } alternatives)
            {
                longest = new LayMatch(start, i + 1, alternatives);
            }
        }

        return longest;
    }

    private void Add(IEnumerable<SynonymRule> rules)
    {
        foreach (var rule in rules)
        {
            surfaces.UnionWith(rule.Phrases.Concat(rule.Alternatives.Select(alternative => alternative.Text)).SelectMany(MedicalAnalyzer.Tokens).Select(token => token.Surface));
            words.UnionWith(rule.Alternatives.SelectMany(alternative => alternative.Terms));
            foreach (var phrase in rule.Phrases)
            {
                var node = root;
                foreach (var term in PhraseTerms(phrase))
                {
                    words.Add(term);
                    node = node.Next.TryGetValue(term, out var next) ? next : node.Next[term] = new Node();
                }

                if (node != root)
                {
                    Count += node.Alternatives is null ? 1 : 0;
                    Merge(node.Alternatives ??= [], rule.Alternatives, MedicalAnalyzer.Terms(phrase));
                }
            }
        }
    }

    /// <summary>The words that make up a phrase. "the change" keeps its article: a single word would be another.</summary>
    private static List<string> PhraseTerms(string phrase)
    {
        var terms = MedicalAnalyzer.Tokens(phrase).Select(token => token.Term).ToList();
        var kept = terms.Where(term => !Skipped.Contains(term)).ToList();
        return kept.Count > 1 ? kept : terms;
    }

    private static void Merge(List<Alternative> known, IReadOnlyList<Alternative> added, List<string> own)
    {
        foreach (var alternative in added)
        {
            var at = known.FindIndex(other => other.Terms.SequenceEqual(alternative.Terms));
            if (at >= 0)
            {
                known[at] = known[at].Weight >= alternative.Weight ? known[at] : alternative;
            }
            else if (!alternative.Terms.SequenceEqual(own))
            {
                known.Add(alternative);
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];

        public List<Alternative>? Alternatives { get; set; }
    }
}

/// <summary>A phrase of a question that the vocabulary knows.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Alternatives">What pages may say instead.</param>
public readonly record struct LayMatch(int Start, int End, IReadOnlyList<Alternative> Alternatives);
