namespace Medications.Library.Names;

/// <summary>
/// Decides which of several medicines a question is about: not the one that someone takes already, reacted to or came from, rather
/// the one in the sentence that asks, and among equals the first.
/// </summary>
sealed class SubjectChooser(EverydayNames everyday)
{
    /// <summary>What speaks against a name that no page is about, where another has one: that page may speak of both.</summary>
    const double UnknownBesideKnown = 0.8;

    /// <summary>What speaks against a name that may mean several medicines, where another means one.</summary>
    const double ManyBesideOne = 0.3;

    /// <summary>
    /// What speaks against a supplement or the like: enough for the medicine that it is taken with ("St John's wort with imatinib"), named
    /// behind it as it is.
    /// </summary>
    const double Supplement = 0.8;

    /// <summary>What stands right before a medicine that is only the background.</summary>
    static readonly string[] s_backgroundBefore =
    [
        "allergic to", "allergy to", "rash from", "reaction to", "reacted to", "reacts to", "intolerant to", "sensitive to", "hives from", "uses", "takes",
        "who takes", "who uses", "already on", "already take", "already had", "i inject", "swapped me from", "swapped from", "switched from", "switch from", "changed from",
        "from", "instead of", "than", "as well as", "on top of", "alongside", "while on", "cant have", "cannot have", "with",
    ];

    /// <summary>What stands right behind one.</summary>
    static readonly string[] s_backgroundBehind =
        ["intolerant", "allergy", "allergic", "intolerance", "made my", "brings me out", "brought me out", "gave me", "gives me hives", "sets off my", "set off my", "sets me off"];

    /// <summary>What stands right before the medicine asked about.</summary>
    static readonly string[] s_askedBefore =
        ["to", "during", "put me on", "would", "could", "what about", "wants", "given", "be given", "starts", "starting", "start", "adds", "add", "prescribed", "instead take", "should", "offered", "offered me", "me up for", "suggested", "recommended"];

    /// <summary>What stands between an ingredient and the product that it is said to be in.</summary>
    static readonly HashSet<string> s_within = new(StringComparer.Ordinal) { "in", "inside", "within", "with" };

    /// <summary>What says that they are two.</summary>
    static readonly HashSet<string> s_against = [.. CombinationResolver.Against, "same", "from"];

    /// <summary>The index of the mention that the text is about, or -1.</summary>
    public int Choose(NameTokens text, IReadOnlyList<MedicineMention> mentions)
    {
        var (best, bestScore) = (-1, double.NegativeInfinity);
        var known = mentions.Any(m => m.Candidates.Count == 1 && !m.IsWeak);
        var question = text.Text.LastIndexOf('?');
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.IsWeak)
                continue;
            if (mentions.Any(product => IsPartOf(text, mention, product)))
                continue;
            var score = Score(text, mention, known) - (0.15 * i) + (InAskingSentence(text.Text, mention, question) ? 0.3 : 0);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        return best >= 0 ? best : OnlyEveryday(text, mentions);
    }

    /// <summary>
    /// Food, drink and minerals are the subject where nothing else is and no medicine is meant by a pronoun: "swap tablets for
    /// cinnamon?", not "can I take it with alcohol?".
    /// </summary>
    static int OnlyEveryday(NameTokens text, IReadOnlyList<MedicineMention> mentions)
    {
        if (text.Items.Any(t => s_pronouns.Contains(t.Folded)))
            return -1;
        for (var i = 0; i < mentions.Count; i++)
        {
            var first = Array.FindIndex(text.Items, t => t.Start >= mentions[i].Start);
            if (mentions[i].Candidates.Count > 0 && !(first > 0 && text.Items[first - 1].Folded is "with" or "drink" or "drinking" or "of" or "after" or "drank"))
                return i;
        }
        return -1;
    }

    static readonly HashSet<string> s_pronouns = new(StringComparer.Ordinal) { "it", "them", "this", "these", "they", "that", "those", "medicine", "medication", "meds" };

    double Score(NameTokens text, MedicineMention mention, bool known)
    {
        var first = Array.FindIndex(text.Items, t => t.Start >= mention.Start);
        var end = first;
        while (end < text.Count && text.Items[end].Start < mention.Start + mention.Length)
            end++;
        var score = 0.0;
        if (known && mention.Candidates.Count == 0)
            score -= UnknownBesideKnown;
        if (known && mention.IsAmbiguous)
            score -= ManyBesideOne;
        if (everyday.IsMostlyBesides(mention.MatchedName))
            score -= Supplement;
        if (s_backgroundBefore.Any(cue => StandsBefore(text, first, cue)))
            score -= 0.6;
        if (s_askedBefore.Any(cue => StandsBefore(text, first, cue)))
            score += 0.4;
        if (s_backgroundBehind.Any(cue => StandsBehind(text, end, cue)))
            score -= 0.6;
        return score;
    }

    /// <summary>"The naloxone in Suboxone", "the caffeine bit of Panadol Extra": that asks about the product.</summary>
    static bool IsPartOf(NameTokens text, MedicineMention part, MedicineMention product)
    {
        if (part.Candidates is not [{ IsCombination: false } one] || product.Candidates is not [{ IsCombination: true } whole] || !one.Ingredients.All(whole.Ingredients.Contains))
            return false;
        var end = Array.FindIndex(text.Items, t => t.Start >= part.Start + part.Length);
        if (end < 0)
            return false;
        if (ProductWords.IsPart(text, end))
            return true;
        var between = text.Items[end..].TakeWhile(t => t.Start < product.Start).Select(t => t.Folded).ToArray();
        return between.Any(s_within.Contains) && !between.Any(s_against.Contains);
    }

    static bool StandsBefore(NameTokens text, int first, string cue)
    {
        var count = cue.AsSpan().Count(' ') + 1;
        return first >= count && Says(text, first - count, count, cue);
    }

    static bool StandsBehind(NameTokens text, int end, string cue)
    {
        var count = cue.AsSpan().Count(' ') + 1;
        return end + count <= text.Count && Says(text, end, count, cue);
    }

    static bool Says(NameTokens text, int first, int count, string cue)
    {
        var i = first;
        foreach (var range in cue.AsSpan().Split(' '))
        {
            if (!cue.AsSpan(range).SequenceEqual(text.Items[i++].Folded))
                return false;
        }
        return i == first + count;
    }

    static bool InAskingSentence(string text, MedicineMention mention, int question) =>
        question > mention.Start && text.AsSpan(mention.Start, question - mention.Start).IndexOfAny(".!;\n") < 0;
}
