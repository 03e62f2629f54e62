namespace Medications.Bot.Conversation;

/// <summary>The words that steer a conversation, read from <c>cues.json</c>.</summary>
sealed class Cues
{
    private readonly PhraseSet _leadIns;
    private readonly HashSet<string> _function;
    private readonly HashSet<string> _auxiliaries;
    private readonly HashSet<string> _interrogatives;
    private readonly PhraseSet[] _withoutMeaning;

    private Cues(Data data)
    {
        _leadIns = new PhraseSet(data.LeadIns);
        _function = [.. data.Function];
        _auxiliaries = [.. data.Auxiliaries];
        _interrogatives = [.. data.Interrogatives];
        Corrections = new PhraseSet(data.Corrections);
        Repeats = new PhraseSet(data.Repeats);
        Returns = new PhraseSet(data.Returns);
        Ordinals = [new PhraseSet(data.First), new PhraseSet(data.Second), new PhraseSet(data.Third)];
        Latter = new PhraseSet(data.Latter);
        Last = new PhraseSet(data.Last);
        Previous = new PhraseSet(data.Previous);
        Other = new PhraseSet(data.Other);
        All = new PhraseSet(data.All);
        Comparing = new PhraseSet(data.Comparing);
        Pronouns = new PhraseSet(data.Pronouns);
        Alongside = data.Alongside.ToHashSet(StringComparer.Ordinal);
        Ties = data.Ties.ToHashSet(StringComparer.Ordinal);
        _withoutMeaning = [_leadIns, Corrections, Repeats, Returns, .. Ordinals, Latter, Previous, Other, All, Pronouns];
    }

    public static Cues Default { get; } = new(EmbeddedData.Read<Data>("Conversation.cues.json"));

    public PhraseSet Corrections { get; }

    public PhraseSet Repeats { get; }

    public PhraseSet Returns { get; }

    /// <summary>The first, the second, the third.</summary>
    public IReadOnlyList<PhraseSet> Ordinals { get; }

    public PhraseSet Latter { get; }

    /// <summary>The last of several offered.</summary>
    public PhraseSet Last { get; }

    public PhraseSet Previous { get; }

    public PhraseSet Other { get; }

    public PhraseSet All { get; }

    public PhraseSet Comparing { get; }

    public PhraseSet Pronouns { get; }

    public IReadOnlySet<string> Ties { get; }

    /// <summary>What is taken beside a medicine, though it may have a page of its own.</summary>
    public IReadOnlySet<string> Alongside { get; }

    /// <summary>The first word that is not courtesy: "thank you, and how should they be stored" begins with "how".</summary>
    public int AfterLeadIns(IReadOnlyList<Word> words)
    {
        var index = 0;
        while (index < words.Count && _leadIns.MatchAt(words, index) is > 0 and var count)
            index += count;
        return index;
    }

    /// <summary>Whether the message asks something, by its mark or by how it begins.</summary>
    public bool IsQuestion(Utterance said)
    {
        var first = AfterLeadIns(said.Words);
        return said.IsQuestion || (first < said.Words.Count
            && (_interrogatives.Contains(said.Words[first].Value) || _auxiliaries.Contains(said.Words[first].Value)));
    }

    /// <summary>Whether nothing is left of a message that says what is asked, apart from the words already accounted for.</summary>
    public bool IsElliptical(IReadOnlyList<Word> words, bool[] accountedFor)
    {
        var covered = (bool[])accountedFor.Clone();
        foreach (var phrases in _withoutMeaning)
            phrases.Cover(words, covered);

        var opening = true;
        for (var i = 0; i < words.Count; i++)
        {
            if (covered[i] || _function.Contains(words[i].Value))
                continue;
            if (opening || !_auxiliaries.Contains(words[i].Value))
                return false;
            opening = false;
        }
        return true;
    }

    /// <summary>The words of a message that say more than how it hangs together with the last one.</summary>
    public IReadOnlyList<Word> WithoutCues(IReadOnlyList<Word> words)
    {
        var covered = new bool[words.Count];
        foreach (var phrases in _withoutMeaning)
            phrases.Cover(words, covered);
        return [.. words.Where((word, i) => !covered[i] && !_function.Contains(word.Value))];
    }

    private sealed record Data(
        string[] LeadIns, string[] Corrections, string[] Repeats, string[] Returns, string[] First, string[] Second, string[] Third,
        string[] Latter, string[] Last, string[] Previous, string[] Other, string[] All, string[] Comparing, string[] Pronouns, string[] Ties, string[] Alongside,
        string[] Function, string[] Auxiliaries, string[] Interrogatives);
}
