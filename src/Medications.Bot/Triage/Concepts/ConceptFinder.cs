using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Concepts;

/// <summary>Finds the concepts in a message and how each is meant: now, denied, past, or only asked about.</summary>
sealed class ConceptFinder
{
    /// <summary>A word of denial reaches this many words ahead within its clause.</summary>
    const int DenialReach = 5;

    /// <summary>"what are the signs of" and the like reach this many words ahead within their clause: "is it ok to sleep, took ten".</summary>
    const int AskingReach = 7;

    readonly Concept[] _concepts;
    readonly Dictionary<string, List<(Concept, Pattern)>> _byWord = [];
    readonly Dictionary<string, List<(Concept, Pattern)>> _byPrefix = [];
    readonly Dictionary<string, List<(Concept, Pattern)>> _byEnding = [];
    readonly List<(Concept, Pattern)> _byNumber = [];
    readonly Dictionary<string, List<(Concept, Pattern)>>.AlternateLookup<ReadOnlySpan<char>> _prefixes, _endings;
    readonly HashSet<string> _denials;
    readonly HashSet<string> _notDenials;

    public ConceptFinder(ConceptFile file)
    {
        var lists = file.Lists.ToDictionary(
            l => l.Key, l => l.Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        _denials = [.. lists.GetValueOrDefault("denials", [])];
        _notDenials = [.. lists.GetValueOrDefault("not-denied-after-not", [])];
        _concepts = [.. file.Concepts.Select(c => new Concept(c, lists))];
        foreach (var concept in _concepts)
        {
            foreach (var pattern in concept.Patterns)
            {
                foreach (var term in pattern.FirstTerms)
                {
                    switch (term)
                    {
                        case Term.Word word: Add(_byWord, word.Text, (concept, pattern)); break;
                        case Term.Prefix prefix: Add(_byPrefix, prefix.Text, (concept, pattern)); break;
                        case Term.Ending ending: Add(_byEnding, ending.Text, (concept, pattern)); break;
                        default: _byNumber.Add((concept, pattern)); break;
                    }
                }
            }
        }
        _prefixes = _byPrefix.GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = _byEnding.GetAlternateLookup<ReadOnlySpan<char>>();

        static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
        {
            if (!index.TryGetValue(key, out var values))
                index[key] = values = [];
            values.Add(value);
        }
    }

    public IReadOnlyList<Concept> Concepts => _concepts;

    public IReadOnlyList<Finding> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<Finding>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens[at].Text;
            if (_byWord.TryGetValue(word, out var candidates))
                Try(candidates, at);
            for (var length = 1; length <= word.Length; length++)
            {
                if (_prefixes.TryGetValue(word.AsSpan(0, length), out candidates))
                    Try(candidates, at);
                if (_endings.TryGetValue(word.AsSpan(word.Length - length), out candidates))
                    Try(candidates, at);
            }
            if (tokens[at].Number is not null)
                Try(_byNumber, at);
        }
        for (var i = 0; i < found.Count; i++)
            found[i] = found[i] with { Mode = ModeOf(found[i], tokens, found) };
        return found;

        void Try(List<(Concept Concept, Pattern Pattern)> candidates, int at)
        {
            foreach (var (concept, pattern) in candidates)
            {
                var end = pattern.MatchAt(tokens, at);
                if (end >= 0 && !found.Exists(f => f.Concept == concept && f.Start == at))
                    found.Add(new Finding(concept, Mode.Now, at, end));
            }
        }
    }

    Mode ModeOf(Finding finding, IReadOnlyList<Token> tokens, List<Finding> found)
    {
        if (IsDenied(finding, tokens))
            return Mode.Denied;
        var (clause, sentence) = (tokens[finding.Start].Clause, tokens[finding.Start].Sentence);
        var isAsked = false;
        // Time is told by the nearest words: those of the same clause count before those of the sentence.
        Span<bool> hasPast = [false, false], hasNow = [false, false];
        foreach (var other in found)
        {
            if (tokens[other.Start].Sentence != sentence)
                continue;
            var distance = tokens[other.Start].Clause == clause ? 0 : 1;
            hasPast[distance] |= other.Concept.Name == WellKnown.PastTime;
            hasNow[distance] |= other.Concept.Name == WellKnown.TimeNow;
            isAsked |= other.Concept.Name == WellKnown.Asking && distance == 0 && other.Start < finding.Start && finding.Start - other.End < AskingReach;
        }
        var isPast = hasPast[0] || (hasPast[1] && !hasNow[0] && !hasNow[1]);
        return isPast ? Mode.Past : isAsked ? Mode.Asked : Mode.Now;
    }

    bool IsDenied(Finding finding, IReadOnlyList<Token> tokens)
    {
        var clause = tokens[finding.Start].Clause;
        for (var i = finding.Start - 1; i >= 0 && finding.Start - i <= DenialReach && tokens[i].Clause == clause; i--)
        {
            // What one cannot do denies nothing of what follows: "cannot stand, chest pain".
            if (_denials.Contains(tokens[i].Text) && !_notDenials.Contains(tokens[i + 1].Text) &&
                !(i > 0 && tokens[i - 1].Text is "can" or "could" or "will" or "would"))
                return true;
        }
        return false;
    }
}
