namespace Medications.Library.Questions;

/// <summary>
/// A pattern of words that hints at a kind of question. Its elements stand one after the other:
/// <c>word</c> (that word, inflected or not), <c>one|other</c> (either), <c>word*</c> (words that begin so),
/// <c>&lt;m&gt;</c> (the name of a medicine), <c>&lt;n&gt;</c> (a number), <c>&lt;young&gt;</c> and <c>&lt;aged&gt;</c> (the age of a child, of an old person), <c>...</c> (up to four words), <c>^</c> (the beginning), <c>$</c> (the end).
/// </summary>
internal sealed class CuePattern
{
    private const int MaxGap = 4;

    private readonly Element[] elements;

    private CuePattern(Element[] elements, bool fromStart, bool toEnd)
    {
        this.elements = elements;
        FromStart = fromStart;
        ToEnd = toEnd;
    }

    /// <summary>Whether it matches at the beginning of a text only.</summary>
    public bool FromStart { get; }

    /// <summary>Whether it matches at the end of a text only.</summary>
    public bool ToEnd { get; }

    /// <summary>The words, and beginnings of words (with <c>*</c>), that it can begin with.</summary>
    public IEnumerable<string> FirstWords => elements[0].Words.Concat(elements[0].Prefixes.Select(prefix => prefix + "*"));

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="FormatException">It begins or ends with a gap, or is empty.</exception>
    public static CuePattern Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var fromStart = parts.Count > 0 && parts[0] == "^";
        var toEnd = parts.Count > 0 && parts[^1] == "$";
        parts.RemoveAll(part => part is "^" or "$");
        var elements = new List<Element>();
        var gap = false;
        foreach (var part in parts)
        {
            if (part == "...")
            {
                gap = true;
                continue;
            }

            elements.Add(Element.Parse(part, gap));
            gap = false;
        }

        if (elements.Count == 0 || gap || elements[0].AfterGap)
        {
            throw new FormatException($"The pattern '{text}' must begin and end with a word.");
        }

        return new CuePattern([.. elements], fromStart, toEnd);
    }

    /// <summary>Whether the pattern matches beginning at a word.</summary>
    public bool Matches(IReadOnlyList<Token> tokens, int start) => Match(tokens, start) is not null;

    /// <summary>Where a match that begins at a word ends (index after its last word), or null.</summary>
    public int? Match(IReadOnlyList<Token> tokens, int start) =>
        FromStart && start != 0 ? null : MatchFrom(tokens, start, 0);

    private int? MatchFrom(IReadOnlyList<Token> tokens, int at, int element)
    {
        if (element == elements.Length)
        {
            return ToEnd && at != tokens.Count ? null : at;
        }

        var last = Math.Min(tokens.Count - 1, elements[element].AfterGap ? at + MaxGap : at);
        for (var i = at; i <= last; i++)
        {
            if (elements[element].Matches(tokens[i]) && MatchFrom(tokens, i + 1, element + 1) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private sealed record Element(string[] Words, string[] Prefixes, bool AfterGap)
    {
        public static Element Parse(string part, bool afterGap)
        {
            var words = new List<string>();
            var prefixes = new List<string>();
            foreach (var word in part.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                if (CueWords.IsClass(word))
                {
                    words.Add(word);
                }
                else if (word.EndsWith('*'))
                {
                    prefixes.Add(word[..^1]);
                }
                else
                {
                    words.Add(word);
                    words.AddRange(MedicalAnalyzer.Tokens(word).Take(1).Select(token => token.Term).Where(term => term != word));
                }
            }

            return new Element([.. words], [.. prefixes], afterGap);
        }

        public bool Matches(Token token)
        {
            foreach (var word in Words)
            {
                if (word == token.Term || word == token.Surface)
                {
                    return true;
                }
            }

            foreach (var prefix in Prefixes)
            {
                if (token.Surface.StartsWith(prefix, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
