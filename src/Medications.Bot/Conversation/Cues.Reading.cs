namespace Medications.Bot.Conversation;

/// <content>What the words that steer a conversation tell of a message.</content>
sealed partial class Cues
{
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
            if (i + 1 == words.Count || _afterOrdinal.Contains(words[i + 1].Value) || _interrogatives.Contains(words[i + 1].Value) || said.EndsClause(i))
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
        Asides.IsIn(heard.Said.Words) && heard.Understanding.Mentions.Count == 0 && (heard.Understanding.IsVague() || AsksNoMoreThan(heard.Said.Words, Asides)) && !IsQuestion(heard.Said);

    /// <summary>Whether a message asks no more than whether something said before matters: "so is that ok".</summary>
    public bool AsksWhetherItMatters(IReadOnlyList<Word> words) => words.Count > 2 && Matters.IsIn(words) && AsksNoMoreThan(words, Matters);

    /// <summary>The first word of the next sentence after a word, without courtesy; the number of words where there is none.</summary>
    private int NextClause(Utterance said, int index)
    {
        var words = said.Words;
        while (++index < words.Count)
            if (said.EndsClause(index - 1))
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
            && (said.EndsClause(at) || _auxiliaries.Contains(words[at + 1].Value));
    }

    /// <summary>Whether words ask no more than some phrases do.</summary>
    public bool AsksNoMoreThan(IReadOnlyList<Word> words, params ReadOnlySpan<PhraseSet> phrases)
    {
        var covered = new bool[words.Count];
        foreach (var each in phrases)
            each.Cover(words, covered);
        return IsElliptical(words, covered);
    }

    /// <summary>Whether a question begins at a word: "and does it", "how often".</summary>
    public bool OpensQuestion(IReadOnlyList<Word> words, int at) =>
        _interrogatives.Contains(words[at].Value) || (_auxiliaries.Contains(words[at].Value) && at + 1 < words.Count && _function.Contains(words[at + 1].Value));

    /// <summary>Whether a word may open a question that is answered with yes or no.</summary>
    public bool IsAuxiliary(string word) => _auxiliaries.Contains(word);

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
