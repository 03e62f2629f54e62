namespace Medications.Library.Questions;

/// <summary>Recognises questions that go from a condition to medicines: "what is used for gout?", "tablets for high blood pressure", "something for thrush".</summary>
internal static class ConditionQuestion
{
    private const int MaxWords = 7;

    private static readonly CuePattern[] Openings =
    [
        .. new[]
        {
            "medicine*|medication*|meds|drug|drugs|tablet|tablets|pill|pills|cream|creams|ointment|remedy|remedies|cure|cures|treatment|treatments|painkiller*|antibiotic*|something|anything|drops|syrup|spray|injection|inhaler|lotion|shampoo|gel|supplement*|vitamin* for|against",
            "medicine*|medication*|meds|drug|drugs|tablet|tablets|pill|pills|something|anything|what|which to|that|can|will ... treat|treats|treating|help|helps|cure|cures|relieve|stop|stops|ease|with|relieves",
            "what|which|wat ... used|use|good|best|given|prescribed|take|taken|recommended|recommend|works|work|prescribe for|against|with",
            "what|which|wat treats|helps|cures|stops|relieves with|a|my|the",
            "what|which|wat treats|helps|cures|stops|relieves",
            "what|which ... treat|cure|help",
            "how to|do|can|is ... treat|treated|cure|cured|rid of",
            "how to|do|can|is ... treat|treated|cure|cured",
        }.Select(CuePattern.Parse),
    ];

    private static readonly HashSet<string> Trailing = ["remedy", "cure", "medicine", "medication", "treatment", "tablet", "pill", "drug", "med"];

    /// <summary>The condition as the person wrote it, or null where the question is none of these or names a medicine.</summary>
    public static string? Condition(string text, IReadOnlyList<Token> tokens)
    {
        if (tokens.Any(token => token.Term == CueWords.Medicine))
        {
            return null;
        }

        for (var start = 0; start < tokens.Count; start++)
        {
            foreach (var opening in Openings)
            {
                if (opening.Match(tokens, start) is { } end && Words(text, tokens, end) is { } condition)
                {
                    return condition;
                }
            }
        }

        return tokens.Count is >= 2 and <= 4 && Trailing.Contains(tokens[^1].Term) && !tokens[0].IsStop
            ? text[tokens[0].Start..tokens[^2].End]
            : null;
    }

    private static string? Words(string text, IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].IsStop)
        {
            at++;
        }

        var end = at;
        while (end < tokens.Count && end - at < MaxWords && text.AsSpan(tokens[at].Start, tokens[end].Start - tokens[at].Start).IndexOfAny(".?!,;") < 0)
        {
            end++;
        }

        while (end > at && tokens[end - 1].IsStop)
        {
            end--;
        }

        return end > at ? text[tokens[at].Start..tokens[end - 1].End] : null;
    }
}
