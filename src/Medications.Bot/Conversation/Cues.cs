namespace Medications.Bot.Conversation;

/// <summary>The words that steer a conversation, read from <c>cues.json</c>.</summary>
sealed class Cues
{
    private static readonly string[][] Bare = [["first", "1st"], ["second", "2nd"], ["third", "3rd"]];

    private readonly PhraseSet _leadIns;
    private readonly HashSet<string> _function;
    private readonly HashSet<string> _auxiliaries;
    private readonly HashSet<string> _interrogatives;
    private readonly HashSet<string> _afterOrdinal;
    private readonly PhraseSet[] _withoutMeaning;
    private readonly (PhraseSet Names, string[] Meaning)[] _classes;

    private Cues(CueData data)
    {
        var things = string.Join('|', data.Things);
        var classes = string.Join('|', data.Classes.Keys);
        PhraseSet Phrases(string[] phrases) =>
            new(phrases.Select(phrase => phrase.Replace("@thing", things, StringComparison.Ordinal).Replace("@class", classes, StringComparison.Ordinal)));

        _leadIns = Phrases(data.LeadIns);
        _function = [.. data.Function];
        _auxiliaries = [.. data.Auxiliaries];
        _interrogatives = [.. data.Interrogatives];
        Corrections = Phrases(data.Corrections);
        Repeats = Phrases(data.Repeats);
        Returns = Phrases(data.Returns);
        Again = Phrases(data.Again);
        Start = Phrases(data.Start);
        _afterOrdinal = [.. data.AfterOrdinal, .. data.Auxiliaries];
        Ordinals = [Phrases(data.First), Phrases(data.Second), Phrases(data.Third)];
        Latter = Phrases(data.Latter);
        Final = Phrases(data.Final);
        Middle = Phrases(data.Middle);
        Last = Phrases(data.Last);
        Previous = Phrases(data.Previous);
        Other = Phrases(data.Other);
        All = Phrases(data.All);
        Comparing = Phrases(data.Comparing);
        Dismissals = Phrases(data.Dismissals);
        Against = Phrases(data.Against);
        Background = Phrases(data.Background);
        Combined = Phrases(data.Combined);
        Women = data.Women.ToHashSet(StringComparer.Ordinal);
        Men = data.Men.ToHashSet(StringComparer.Ordinal);
        Others = data.Others.ToHashSet(StringComparer.Ordinal);
        Mine = Phrases(data.Mine);
        Hers = Phrases(data.Hers);
        His = Phrases(data.His);
        Theirs = Phrases(data.Theirs);
        Matters = Phrases(data.Matters);
        Asides = Phrases(data.Asides);
        Taking = Phrases(data.Taking);
        Besides = Phrases(data.Besides);
        AsWell = Phrases(data.AsWell);
        Taken = Phrases(data.Taken);
        Things = data.Things.ToHashSet(StringComparer.Ordinal);
        _classes = [.. data.Classes.Select(each => (new PhraseSet([each.Key]), each.Value.Split('|')))];
        OfTheChat = data.OfTheChat.ToHashSet(StringComparer.Ordinal);
        Thanks = Phrases(data.Thanks);
        Praise = Phrases(data.Praise);
        Helpers = Phrases(data.Helpers);
        Relief = Phrases(data.Relief);
        Denials = Phrases(data.Denials);
        Pronouns = Phrases(data.Pronouns);
        Alongside = data.Alongside.ToHashSet(StringComparer.Ordinal);
        Ties = data.Ties.ToHashSet(StringComparer.Ordinal);
        _withoutMeaning = [_leadIns, Corrections, Repeats, Returns, Start, .. Ordinals, Latter, Final, Middle, Previous, Other, All, Dismissals, Pronouns];
    }

    public static Cues Default { get; } = new(EmbeddedData.Read<CueData>("Conversation.cues.json"));

    public PhraseSet Corrections { get; }

    public PhraseSet Repeats { get; }

    /// <summary>What asks the last question again for the medicine that follows, though a pronoun stands there too.</summary>
    public PhraseSet Again { get; }

    public PhraseSet Returns { get; }

    /// <summary>The one that the talk began with.</summary>
    public PhraseSet Start { get; }

    /// <summary>The first, the second, the third.</summary>
    public IReadOnlyList<PhraseSet> Ordinals { get; }

    public PhraseSet Latter { get; }

    /// <summary>The last of those talked about.</summary>
    public PhraseSet Final { get; }

    /// <summary>The one between two others.</summary>
    public PhraseSet Middle { get; }

    /// <summary>The last of several offered.</summary>
    public PhraseSet Last { get; }

    public PhraseSet Previous { get; }

    public PhraseSet Other { get; }

    public PhraseSet All { get; }

    public PhraseSet Comparing { get; }

    /// <summary>What drops the medicine named last: "never mind her".</summary>
    public PhraseSet Dismissals { get; }

    /// <summary>Words that tell that a woman takes the medicine.</summary>
    public IReadOnlySet<string> Women { get; }

    /// <summary>Words that tell that a man takes the medicine.</summary>
    public IReadOnlySet<string> Men { get; }

    /// <summary>Words that tell that somebody else takes the medicine.</summary>
    public IReadOnlySet<string> Others { get; }

    public PhraseSet Mine { get; }

    public PhraseSet Hers { get; }

    public PhraseSet His { get; }

    public PhraseSet Theirs { get; }

    /// <summary>What asks whether it matters that something else is taken: "does that matter".</summary>
    public PhraseSet Matters { get; }

    /// <summary>What sets the medicines talked about against each other, without a word for them: "which is safer".</summary>
    public PhraseSet Against { get; }

    /// <summary>What stands before a medicine that is no more than the background of what is asked.</summary>
    public PhraseSet Background { get; }

    /// <summary>What names a product of the medicine talked about and another one.</summary>
    public PhraseSet Combined { get; }

    /// <summary>What is said beside the talk and asks for nothing: "hang on", "just asking".</summary>
    public PhraseSet Asides { get; }

    /// <summary>What asks whether two medicines go together.</summary>
    public PhraseSet Taking { get; }

    /// <summary>What stands before a medicine that is taken with the one talked about.</summary>
    public PhraseSet Besides { get; }

    /// <summary>What stands behind one.</summary>
    public PhraseSet AsWell { get; }

    /// <summary>What stands before a medicine that somebody takes: "he is on".</summary>
    public PhraseSet Taken { get; }

    /// <summary>What people call a medicine without naming it.</summary>
    public IReadOnlySet<string> Things { get; }

    /// <summary>Words that make a message one about the chat.</summary>
    public IReadOnlySet<string> OfTheChat { get; }

    /// <summary>What thanks, wherever it stands in a message.</summary>
    public PhraseSet Thanks { get; }

    /// <summary>What says that the answer was a good one.</summary>
    public PhraseSet Praise { get; }

    /// <summary>What tells, after an emergency, that someone helps.</summary>
    public PhraseSet Helpers { get; }

    /// <summary>What tells, after an emergency, that it is over.</summary>
    public PhraseSet Relief { get; }

    /// <summary>What takes back that help has come: "thank you, but he still won't wake up".</summary>
    public PhraseSet Denials { get; }

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

    /// <summary>The words without courtesy before and behind: "ok the second please" is "the second".</summary>
    public List<Word> WithoutCourtesy(IReadOnlyList<Word> words)
    {
        var rest = words.Skip(AfterLeadIns(words)).ToList();
        for (var end = rest.Count - 1; end > 0; end--)
            if (_leadIns.MatchAt(rest, end) == rest.Count - end)
                rest.RemoveRange(end, rest.Count - end);
        return rest;
    }

    /// <summary>
    /// Where a message speaks of the first, second or third medicine (0, 1 or 2), or null: "the first one", and "the first" where
    /// nothing follows that it could be the first of.
    /// </summary>
    public (int Index, int Count)? FindOrdinal(Utterance said, int ordinal) => Ordinals[ordinal].Find(said.Words) ?? FindBare(said, Bare[ordinal]);

    /// <summary>Where "the" and one of some words stand for a medicine, and not for a first day or a last dose; else null.</summary>
    public (int Index, int Count)? FindBare(Utterance said, string[] bare)
    {
        var words = said.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i - 1].Value != "the" || !bare.Contains(words[i].Value))
                continue;
            if (i + 1 == words.Count || _afterOrdinal.Contains(words[i + 1].Value) || said.Text[words[i].End..words[i + 1].Start].AsSpan().ContainsAny(".,;:!?-–"))
                return (i - 1, 2);
            if (words[i + 1].Value == "of" && i + 2 < words.Count && words[i + 2].Value is "them" or "those" or "these")
                return (i - 1, 4);
        }
        return null;
    }

    /// <summary>The kind of medicine that begins at a word, by how many words name it and by the words of pages that mean it; null where none does.</summary>
    public (int Count, string[] Meaning)? ClassAt(IReadOnlyList<Word> words, int index)
    {
        foreach (var (names, meaning) in _classes)
            if (names.MatchAt(words, index) is > 0 and var count)
                return (count, meaning);
        return null;
    }

    /// <summary>Whether a word alone is the ordinal (0, 1 or 2): "first".</summary>
    public static bool IsBareOrdinal(string word, int ordinal) => Bare[ordinal].Contains(word);

    /// <summary>Whether the message asks something, by its mark or by how it or one of its sentences begins.</summary>
    public bool IsQuestion(Utterance said)
    {
        var words = said.Words;
        if (said.IsQuestion)
            return true;
        for (var first = AfterLeadIns(words); first < words.Count; first = NextClause(said, first))
            if (_interrogatives.Contains(words[first].Value) || _auxiliaries.Contains(words[first].Value))
                return true;
        return false;
    }

    /// <summary>Whether a message is said beside the talk: "hang on, the dog", "just wondering".</summary>
    public bool IsAside(HeardMessage heard) =>
        Asides.IsIn(heard.Said.Words) && heard.Understanding.Mentions.Count == 0 && heard.Understanding.IsVague() && !IsQuestion(heard.Said);

    /// <summary>Whether a message asks no more than whether something said before matters: "so is that ok".</summary>
    public bool AsksWhetherItMatters(IReadOnlyList<Word> words)
    {
        var covered = new bool[words.Count];
        Matters.Cover(words, covered);
        return words.Count > 2 && covered.Contains(true) && IsElliptical(words, covered);
    }

    /// <summary>The first word of the next sentence after a word, without courtesy; the number of words where there is none.</summary>
    private int NextClause(Utterance said, int index)
    {
        var words = said.Words;
        while (++index < words.Count)
            if (said.Text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End).ContainsAny(".!;,–\n"))
                return index + AfterLeadIns([.. words.Skip(index)]);
        return index;
    }

    /// <summary>Whether a word stands for itself at the head of a message, as a topic does: "and zanvorel, is it ...", "zanvorel - how long".</summary>
    public bool IsTopic(Utterance said, Word word)
    {
        var words = said.Words;
        var at = words.ToList().FindIndex(other => other.Start == word.Start);
        var leads = true;
        for (var i = 0; i < at && leads;)
        {
            var count = Math.Max(_leadIns.MatchAt(words, i), Repeats.MatchAt(words, i));
            leads = count > 0;
            i += count;
        }
        return leads && at + 1 < words.Count
            && (said.Text[word.End..words[at + 1].Start].AsSpan().ContainsAny(",;:.?!-–") || _auxiliaries.Contains(words[at + 1].Value));
    }

    /// <summary>Whether a word carries no meaning of its own.</summary>
    public bool IsFunction(string word) => _function.Contains(word) || _auxiliaries.Contains(word) || _interrogatives.Contains(word);

    /// <summary>Whether nothing is left of a message that says what is asked, apart from the words already accounted for.</summary>
    public bool IsElliptical(IReadOnlyList<Word> words, bool[] accountedFor)
    {
        var covered = (bool[])accountedFor.Clone();
        foreach (var phrases in _withoutMeaning)
            phrases.Cover(words, covered);

        return words.Where((word, i) => !covered[i]).All(word => _function.Contains(word.Value) || _auxiliaries.Contains(word.Value));
    }

    /// <summary>The words of a message that say more than how it hangs together with the last one.</summary>
    public IReadOnlyList<Word> WithoutCues(IReadOnlyList<Word> words)
    {
        var covered = new bool[words.Count];
        foreach (var phrases in _withoutMeaning)
            phrases.Cover(words, covered);
        return [.. words.Where((word, i) => !covered[i] && !_function.Contains(word.Value))];
    }
}
