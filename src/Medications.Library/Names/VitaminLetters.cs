namespace Medications.Library.Names;

/// <summary>Finds vitamins of which a list gives the letters only, "vitamin E, D and B12", and those with a number where another name stands: "folic acid with B6".</summary>
sealed class VitaminLetters(NameIndex index)
{
    static readonly HashSet<string> s_vitamin = new(StringComparer.Ordinal) { "vitamin", "vitamins", "vit", "vits" };

    /// <summary>The vitamins of such lists; the first of a list with the word itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfNames">Whether it has other names.</param>
    public IEnumerable<FoundName> Find(NameTokens text, bool isOfNames)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (isOfNames && IsNumbered(text.Items[i]) && Named(text.Items[i]) is { } alone)
                yield return new FoundName(i, 1, alone, 0, []);
            if (i + 1 == text.Count || !s_vitamin.Contains(text.Items[i].Folded) || text.Gap(i) is not (" " or "-") || Named(text.Items[i + 1]) is not { } first)
                continue;
            yield return new FoundName(i, 2, first, 0, []);
            for (i++; Next(text, i) is var next && next < text.Count && next > i && Named(text.Items[next]) is { } listed; i = next)
                yield return new FoundName(next, 1, listed, 0, []);
        }
    }

    static bool IsNumbered(NameToken word) => word.Folded is [>= 'a' and <= 'z', >= '1' and <= '9', ..];

    KnownName? Named(NameToken word) => word.Folded.Length <= 3 ? index.Find("vitamin " + word.Key) : null;

    /// <summary>Where the list goes on; the place itself where it does not. "Vitamin C a day" lists nothing.</summary>
    static int Next(NameTokens text, int at)
    {
        var next = at + 1;
        var isJoined = next < text.Count && JoiningWords.Contains(text.Items[next]);
        if (isJoined)
            next++;
        return next < text.Count && !text.BeginsSentence(next) && (isJoined || text.Gap(at).IndexOfAny(",+/&") >= 0) ? next : at;
    }
}
