using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>
/// The medicines of a library, and the recognition of their names in a text: as titles spell them, by synonym, brand or combination,
/// and misspelled. Immutable; safe for use by several threads.
/// </summary>
public sealed class MedicineNames
{
    readonly NameMatcher _matcher;
    readonly MentionResolver _resolver;
    readonly CombinationResolver _combinations;
    readonly CombinationParts _parts;
    readonly UnknownNameFinder _unknown;
    readonly SubjectChooser _subjects;
    readonly Descriptions _descriptions;
    readonly IngredientProducts _products;
    readonly TitleWords _titleWords;
    readonly ProductWords _productWords;

    readonly VaccineDiseases _vaccines;

    MedicineNames(MedicineCatalog catalog, NameIndex index, Substances substances, TitleReader titles, FormWords forms, Descriptions descriptions, EnglishWords english, IReadOnlyList<string> stems)
    {
        Medicines = [.. catalog.Entries.Select(e => e.Medicine)];
        var everyday = new EverydayNames();
        _subjects = new SubjectChooser(everyday);
        var englishSpellings = new SpellingIndex(english.All, sameFirstLetter: true);
        _productWords = new ProductWords(forms);
        var cues = NameCues.Load();
        _matcher = new NameMatcher(index, catalog, substances, english, englishSpellings, cues, stems);
        _resolver = new MentionResolver(catalog, forms, everyday);
        _combinations = new CombinationResolver(catalog, _productWords);
        _parts = new CombinationParts(catalog, index, titles, english);
        _descriptions = descriptions;
        _vaccines = new VaccineDiseases(catalog, titles);
        _unknown = new UnknownNameFinder(english, englishSpellings, cues, _descriptions);
        _products = new IngredientProducts(catalog, index, everyday);
        _titleWords = new TitleWords(catalog, index, english, _descriptions, substances);
        NameCount = index.Names.Count;
    }

    /// <summary>Every medicine, by the path of its main page.</summary>
    public IReadOnlyList<Medicine> Medicines { get; }

    /// <summary>How many different names are known.</summary>
    public int NameCount { get; }

    /// <summary>Learns the names from the pages, from the lists that ship with the library, and from the given sources.</summary>
    /// <exception cref="InvalidDataException">A source is not in its format.</exception>
    /// <exception cref="IOException">A source cannot be read.</exception>
    public static MedicineNames Build(IReadOnlyList<Page> pages, NameSources sources)
    {
        var forms = FormWords.Load();
        string[] stems = [.. NameData.Lines("stems.txt").SelectMany(l => l.Split(' ')).Select(NameTokens.PhraseKey).Distinct()];
        var english = EnglishWords.Of(pages, stems);
        var substances = Substances.Load();
        var descriptions = new Descriptions(forms);
        var titles = new TitleReader(forms, substances, descriptions);
        substances.JoinPlurals(pages.SelectMany(p => titles.Read(p.Title).Ingredients).Select(i => i.Name));
        var catalog = MedicineCatalog.Build(pages, titles, substances);
        var index = new NameIndexBuilder(substances, titles, english).Build(pages, sources);
        return new MedicineNames(catalog, index, substances, titles, forms, descriptions, english, stems);
    }

    /// <summary>
    /// The medicines that a text names, in the text's order and without overlaps. Names of medicines that the library lacks are among
    /// them, with <see cref="NameMatch.Unknown"/>.
    /// </summary>
    public IReadOnlyList<MedicineMention> Recognize(string text)
    {
        var tokens = NameTokens.Of(text);
        var names = _parts.Complete(tokens, _matcher.Find(tokens));
        var mentions = Listed(tokens, names);
        // A word between the ingredients of one product lies within that product's mention.
        var unknown = _unknown.Find(tokens, names, mentions.Exists(m => !m.IsWeak && m.Candidates.Count > 0));
        mentions.AddRange(unknown.Where(u => !mentions.Exists(u.Overlaps)).ToList());
        if (!mentions.Exists(m => !m.IsWeak))
            mentions.AddRange(_titleWords.BesideProducts(tokens, _productWords).Where(t => !mentions.Exists(t.Overlaps)).ToList());
        mentions.Sort((a, b) => a.Start.CompareTo(b.Start));
        JoinRepeated(text, mentions);
        JoinUnknown(tokens, mentions);
        for (var i = 0; i < mentions.Count; i++)
            mentions[i] = mentions[i].Match == NameMatch.Unknown ? Offered(mentions[i], tokens) : mentions[i];
        Settle(mentions);
        var subject = _subjects.Choose(tokens, mentions);
        if (subject >= 0)
            mentions[subject] = mentions[subject] with { IsSubject = true };
        return mentions;
    }

    /// <summary>The mentions of a text that are names which a title or list has, misspelled or not, without guesses at unknown ones.</summary>
    internal IReadOnlyList<MedicineMention> RecognizeListed(string text)
    {
        var tokens = NameTokens.Of(text);
        return Listed(tokens, _parts.Complete(tokens, _matcher.Find(tokens)));
    }

    List<MedicineMention> Listed(NameTokens tokens, List<FoundName> names)
    {
        List<MedicineMention> mentions = [];
        var combinations = _combinations.Find(tokens, names);
        for (var i = 0; i < names.Count; i++)
        {
            if (combinations.FirstOrDefault(c => c.First <= i && i < c.End) is { Entries: not null } combination)
            {
                mentions.Add(_resolver.Combined(tokens, names, combination));
                i = combination.End - 1;
            }
            else if (_resolver.Single(tokens, names[i]) is var single && (single.Match != NameMatch.Unknown || !_descriptions.AreAll(tokens, names[i].First, names[i].End)))
                mentions.Add(single);
        }
        if (_vaccines.Find(tokens) is { } vaccine)
        {
            mentions.RemoveAll(vaccine.Overlaps);
            mentions.Add(vaccine);
        }
        return mentions;
    }

    /// <summary>A name that no page is about, with the medicines that it may mean after all: of one substance if there are such.</summary>
    MedicineMention Offered(MedicineMention unknown, NameTokens text)
    {
        var titled = _titleWords.Find(unknown, text);
        return titled is { Candidates: [{ IsCombination: false }, ..] } ? titled : _products.Find(unknown) ?? titled ?? unknown;
    }

    /// <summary>
    /// A name that may mean several medicines means the one of them that the text names otherwise, too: "the citrate, trisodium
    /// citrate", "the simethicone in ofloxacin, metronidazole and simethicone".
    /// </summary>
    static void Settle(List<MedicineMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!mentions[i].IsAmbiguous)
                continue;
            Medicine[] named = [.. mentions.Where(m => m.Candidates is [var only] && mentions[i].Candidates.Contains(only)).Select(m => m.Candidates[0]).Distinct()];
            if (named is [var meant])
                mentions[i] = mentions[i] with { Candidates = [meant], Certainty = 1 };
        }
    }

    /// <summary>One mention of names that stand side by side for one medicine: "Pyridoxine (Vitamin B6)".</summary>
    static void JoinRepeated(string text, List<MedicineMention> mentions)
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            var (left, right) = (mentions[i - 1], mentions[i]);
            var between = text.AsSpan((left.Start + left.Length)..right.Start);
            if (between.Length > 3 || between.ContainsAnyInRange('a', 'z') || left.Candidates is not [var one] || right.Candidates is not [var other] || one != other)
                continue;
            var end = right.Start + right.Length;
            mentions[i - 1] = left with { Length = end - left.Start, Surface = text[left.Start..end], IsWeak = left.IsWeak && right.IsWeak };
            mentions.RemoveAt(i);
        }
    }

    /// <summary>
    /// Of ingredients that a text lists with a plus and that make no medicine of the library, the whole is unknown, not the one that
    /// is a name.
    /// </summary>
    static void JoinUnknown(NameTokens tokens, List<MedicineMention> mentions)
    {
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i] is not { Match: NameMatch.Unknown, IsWeak: false } unknown)
                continue;
            var first = Array.FindIndex(tokens.Items, t => t.End > unknown.Start);
            var last = Array.FindLastIndex(tokens.Items, t => t.Start < unknown.Start + unknown.Length);
            while (first > 0 && IsListed(first - 1) && MayJoin(first - 1))
                first--;
            while (last + 1 < tokens.Count && IsListed(last) && MayJoin(last + 1))
                last++;
            var (start, end) = (tokens.Items[first].Start, tokens.Items[last].End);
            if (end - start == unknown.Length)
                continue;
            var surface = tokens.Text[start..end];
            mentions.RemoveAll(m => m != unknown && m.Overlaps(start, end));
            i = mentions.IndexOf(unknown);
            mentions[i] = unknown with { Start = start, Length = surface.Length, Surface = surface, MatchedName = surface };
        }

        bool IsListed(int left) => tokens.Gap(left).Contains('+');

        bool MayJoin(int at) => !mentions.Exists(m => m.Candidates.Count > 0 && m.Overlaps(tokens.Items[at].Start, tokens.Items[at].End));
    }
}
