namespace Medications.Library.Questions;

/// <summary>The hints at kinds of question that stand in <c>question-kinds.txt</c>.</summary>
internal sealed class QuestionKindCues
{
    /// <summary>How many kinds there are.</summary>
    public static readonly int KindCount = Enum.GetValues<QuestionKind>().Length;

    private const int PrefixLength = 2;

    private readonly Dictionary<string, List<Cue>> byWord = [];
    private readonly Dictionary<string, List<Cue>> byPrefix = [];
    private readonly Dictionary<string, List<Cue>>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private int count;

    private QuestionKindCues() => prefixes = byPrefix.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hints that ship with the library.</summary>
    public static QuestionKindCues Default { get; } = Load();

    /// <summary>Adds up the weights of the hints in a text.</summary>
    /// <param name="tokens">Its words, function words included; names of medicines and numbers as <see cref="CueWords"/> has them.</param>
    /// <param name="scores">One for each kind, by its number; filled here.</param>
    public void Score(IReadOnlyList<Token> tokens, Span<double> scores)
    {
        scores.Clear();
        Span<bool> seen = count <= 1024 ? stackalloc bool[count] : new bool[count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            Add(byWord.GetValueOrDefault(token.Term), tokens, i, scores, seen);
            if (token.Surface != token.Term)
            {
                Add(byWord.GetValueOrDefault(token.Surface), tokens, i, scores, seen);
            }

            if (token.Surface.Length >= PrefixLength && prefixes.TryGetValue(token.Surface.AsSpan(0, PrefixLength), out var cues))
            {
                Add(cues, tokens, i, scores, seen);
            }
        }
    }

    private static void Add(List<Cue>? cues, IReadOnlyList<Token> tokens, int start, Span<double> scores, Span<bool> seen)
    {
        foreach (var cue in cues ?? [])
        {
            if (!seen[cue.Number] && cue.Pattern.Matches(tokens, start))
            {
                seen[cue.Number] = true;
                scores[(int)cue.Kind] += cue.Weight;
            }
        }
    }

    private static QuestionKindCues Load()
    {
        var cues = new QuestionKindCues();
        var kind = QuestionKind.General;
        using var reader = EmbeddedText.Open("question-kinds.txt");
        foreach (var (_, line) in EmbeddedText.DataLines(reader))
        {
            if (line[0] == '[')
            {
                kind = Enum.Parse<QuestionKind>(line.Trim('[', ']'));
                continue;
            }

            var space = line.IndexOf(' ', StringComparison.Ordinal);
            cues.Add(new Cue(cues.count++, kind, CueWords.ParseNumber(line.AsSpan(0, space)), CuePattern.Parse(line[space..])));
        }

        return cues;
    }

    private void Add(Cue cue)
    {
        foreach (var word in cue.Pattern.FirstWords.Distinct())
        {
            var (index, key) = word[^1] == '*' ? (byPrefix, word[..Math.Min(PrefixLength, word.Length - 1)]) : (byWord, word);
            if (!index.TryGetValue(key, out var list))
            {
                index[key] = list = [];
            }

            list.Add(cue);
        }
    }

    private sealed record Cue(int Number, QuestionKind Kind, double Weight, CuePattern Pattern);
}
