namespace Medications.Library.Names;

/// <summary>The route or form that a page is about, where its title says so.</summary>
enum MedicineForm
{
    /// <summary>None named, or by mouth and injection alike: the usual one.</summary>
    Systemic,
    Oral,
    Injection,
    Ophthalmic,
    Otic,
    Nasal,
    Inhalation,
    Topical,
    Vaginal,
    Rectal,
    Buccal,
    Intrauterine,
    Implant,
    Liposomal,
}

/// <summary>The words for forms, in titles and in questions.</summary>
sealed class FormWords
{
    readonly Dictionary<string, MedicineForm> _inTitles = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<MedicineForm>> _inQuestions = new(StringComparer.Ordinal);
    SpellingIndex _spellings = new([]);

    public static FormWords Load()
    {
        var words = new FormWords();
        foreach (var row in NameData.Rows("forms.tsv"))
        {
            var form = Enum.Parse<MedicineForm>(row[0]);
            foreach (var word in row[1].Split('|', StringSplitOptions.RemoveEmptyEntries))
                words._inTitles[NameTokens.PhraseKey(word)] = form;
            foreach (var word in row.ElementAtOrDefault(2)?.Split('|', StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                var key = NameTokens.PhraseKey(word);
                if (!words._inQuestions.TryGetValue(key, out var forms))
                    words._inQuestions[key] = forms = [];
                forms.Add(form);
            }
        }
        words._spellings = new SpellingIndex(words._inQuestions.Keys.Where(k => k.Length > 5 && !k.Contains(' ', StringComparison.Ordinal)));
        return words;
    }

    /// <summary>The form that a part of a title stands for, such as what it has in parentheses.</summary>
    public MedicineForm? InTitle(string key) => _inTitles.TryGetValue(key, out var form) ? form : null;

    /// <summary>Whether a word of a question says a form.</summary>
    public bool IsFormWord(string key) => _inQuestions.ContainsKey(key);

    /// <summary>The forms that words stand for, one long word misspelled or not.</summary>
    List<MedicineForm>? Forms(NameTokens question, int first, int count)
    {
        if (_inQuestions.TryGetValue(question.Slice(first, count).ToString(), out var forms))
            return forms;
        return count == 1 && question.Items[first].Key.Length > 5 && _spellings.Near(question.Items[first].Key, 1, 1) is [{ } near]
            ? _inQuestions[near.Word]
            : null;
    }

    /// <summary>The forms that most words of a question speak of; where some are named by two words ("ear drops"), those only.</summary>
    public IReadOnlyList<MedicineForm> InQuestion(NameTokens question)
    {
        List<(int Words, MedicineForm Form)> found = [];
        for (var i = 0; i < question.Count; i++)
        {
            for (var count = Math.Min(2, question.Count - i); count > 0; count--)
            {
                if (Forms(question, i, count) is { } forms)
                {
                    found.AddRange(forms.Select(form => (count, form)));
                    i += count - 1;
                    break;
                }
            }
        }
        var votes = found.GroupBy(f => f.Form).Select(g => (Form: g.Key, Longest: g.Max(f => f.Words), Count: g.Count())).ToList();
        return [.. votes.Where(v => votes.TrueForAll(o => (o.Longest, o.Count).CompareTo((v.Longest, v.Count)) <= 0)).Select(v => v.Form)];
    }
}
