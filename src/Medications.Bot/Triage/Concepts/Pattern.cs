using System.Collections.Frozen;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Concepts;

/// <summary>A sequence of words to look for, as written in <c>Data/concepts.yaml</c>, where the notation is explained.</summary>
sealed class Pattern
{
    const int ShortGap = 4;
    const int LongGap = 9;

    static readonly FrozenSet<string> s_denials = FrozenSet.Create("no", "not", "without", "never", "nor");

    readonly Step[] _steps;

    Pattern(Step[] steps) => _steps = steps;

    /// <summary>The terms of the first step: a pattern need only be tried where one of them stands.</summary>
    public IEnumerable<Term> FirstTerms => _steps[0].Alternatives.Select(a => a[0]);

    /// <summary>All words that it spells out.</summary>
    public IEnumerable<string> PlainWords =>
        _steps.SelectMany(s => s.Alternatives).SelectMany(a => a).OfType<Term.Word>().Select(t => t.Text);

    /// <exception cref="FormatException">The pattern is not well-formed; the message says why.</exception>
    public static Pattern Parse(string text, IReadOnlyDictionary<string, string[]> lists)
    {
        var steps = new List<Step>();
        var gap = 0;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "~" or "~~")
            {
                gap = part.Length == 1 ? ShortGap : LongGap;
                continue;
            }
            var isOptional = part.EndsWith('?');
            var isForbidden = part.StartsWith('!');
            var alternatives = part[(isForbidden ? 1 : 0)..(isOptional ? ^1 : ^0)].Split('|')
                .SelectMany(a => a.StartsWith('@') ? ListNamed(a[1..]) : [a])
                .Select(a => a.Split('_').Select(Term.Parse).ToArray())
                .ToArray();
            steps.Add(new Step(alternatives, isOptional, isForbidden, gap));
            gap = 0;
        }
        if (steps.Count == 0 || steps[0].IsOptional || steps[0].IsForbidden || gap > 0 || steps[0].Gap > 0)
            throw new FormatException($"\"{text}\": a pattern begins and ends with a word, and its first word is neither optional nor forbidden.");
        return new Pattern([.. steps]);

        string[] ListNamed(string name) => lists.TryGetValue(name, out var words)
            ? words
            : throw new FormatException($"\"{text}\": there is no list \"{name}\".");
    }

    /// <summary>The index after the last token of the match that begins at <paramref name="start"/>, or -1.</summary>
    public int MatchAt(IReadOnlyList<Token> tokens, int start) => Match(tokens, start, 0);

    int Match(IReadOnlyList<Token> tokens, int at, int stepIndex)
    {
        if (stepIndex == _steps.Length)
            return at;
        var step = _steps[stepIndex];
        if (step.IsForbidden)
            return step.StandsAt(tokens, at) ? -1 : Match(tokens, at, stepIndex + 1);
        for (var skipped = 0; skipped <= step.Gap && at + skipped < tokens.Count; skipped++)
        {
            // A gap spans neither the end of a sentence nor a denial: "eyes itch, no swelling" is not swollen eyes.
            if (skipped > 0 && (tokens[at + skipped].Sentence != tokens[at + skipped - 1].Sentence || s_denials.Contains(tokens[at + skipped - 1].Text)))
                break;
            if (step.Words.Contains(tokens[at + skipped].Text) && IsSameSentence(at + skipped) && Match(tokens, at + skipped + 1, stepIndex + 1) is >= 0 and var whole)
                return whole;
            foreach (var alternative in step.Others)
            {
                var end = MatchTerms(tokens, at + skipped, alternative, stepIndex == 0);
                if (end >= 0 && Match(tokens, end, stepIndex + 1) is >= 0 and var last)
                    return last;
            }
        }
        return step.IsOptional ? Match(tokens, at, stepIndex + 1) : -1;

        bool IsSameSentence(int index) => stepIndex == 0 || tokens[index].Sentence == tokens[index - 1].Sentence;
    }

    static int MatchTerms(IReadOnlyList<Token> tokens, int at, Term[] terms, bool mayBeginSentence)
    {
        for (var i = 0; i < terms.Length; i++, at++)
        {
            if (at >= tokens.Count || !terms[i].Matches(tokens[at]))
                return -1;
            if (!(mayBeginSentence && i == 0) && tokens[at].Sentence != tokens[at - 1].Sentence)
                return -1;
        }
        return at;
    }

    /// <summary>One position of the pattern. Its plain words, of which a list may hold hundreds, are looked up; the rest is tried.</summary>
    sealed record Step(Term[][] Alternatives, bool IsOptional, bool IsForbidden, int Gap)
    {
        public FrozenSet<string> Words { get; } =
            Alternatives.Where(a => a is [Term.Word]).Select(a => ((Term.Word)a[0]).Text).ToFrozenSet();

        public Term[][] Others { get; } = [.. Alternatives.Where(a => a is not [Term.Word])];

        public bool StandsAt(IReadOnlyList<Token> tokens, int at) =>
            at < tokens.Count && (Words.Contains(tokens[at].Text) || Others.Any(a => MatchTerms(tokens, at, a, mayBeginSentence: true) >= 0));
    }
}
