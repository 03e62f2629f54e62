namespace Medications.Library.Questions;

/// <summary>Puts <see cref="CueWords.Medicine"/> in place of the names of medicines, so that what is asked shows apart from what it is asked about.</summary>
internal static class MedicineMask
{
    private const int MinNameLength = 3;

    private static readonly HashSet<string> Joining = ["and", "with", "plus", "or"];

    /// <summary>A text's words with those masked that stand in the file name of its page ("calcium-carbonate.md"); joined names are one.</summary>
    /// <param name="tokens">The text's words.</param>
    /// <param name="path">The page's path.</param>
    public static List<Token> ByPage(List<Token> tokens, string path)
    {
        var names = Path.GetFileNameWithoutExtension(path).Split('-');
        return Mask(tokens, token => token.Surface.Length >= MinNameLength && !token.IsStop && Array.IndexOf(names, token.Surface) >= 0);
    }

    /// <summary>Masks the words that are names; names next to each other, or joined by "and" or "with", are one.</summary>
    public static List<Token> Mask(List<Token> tokens, Predicate<Token> isName)
    {
        var masked = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!isName(tokens[i]))
            {
                masked.Add(tokens[i]);
                continue;
            }

            var start = tokens[i].Start;
            while (i + 1 < tokens.Count && (isName(tokens[i + 1]) || (Joining.Contains(tokens[i + 1].Surface) && i + 2 < tokens.Count && isName(tokens[i + 2]))))
            {
                i++;
            }

            masked.Add(Medicine(start, tokens[i].End));
        }

        return masked;
    }

    /// <summary>The token that stands for a medicine's name.</summary>
    public static Token Medicine(int start, int end) => new(CueWords.Medicine, CueWords.Medicine, start, end, IsStop: true);
}
