using Medications.Library.Pages;

namespace Medications.Library.Names;

/// <summary>Gathers the names from pages, from the shipped lists and from the Orange Book.</summary>
sealed class NameIndexBuilder(Substances substances, TitleReader titles, EnglishWords english)
{
    /// <summary>Words behind a trade name that say how it is released or packed; the name without them is the same product's.</summary>
    static readonly HashSet<string> s_tails = new(StringComparer.Ordinal)
    {
        "er", "xr", "sr", "la", "cr", "xl", "ir", "dr", "ec", "hfa", "odt", "otc", "kit", "injection", "patch",
    };

    readonly NameIndex _index = new();

    public NameIndex Build(IReadOnlyList<Page> pages, NameSources sources)
    {
        foreach (var page in pages)
            AddTitle(page);
        AddSynonyms();
        AddListedNames();
        AddShippedBrands();
        AddKnownElsewhere();
        foreach (var page in pages)
            AddBrandsOf(page);
        if (sources.OrangeBookPath is { Length: > 0 } path)
            AddOrangeBook(path);
        AddVaccineNames();
        AddShortenedNames();
        return _index;
    }

    void AddTitle(Page page)
    {
        var parts = titles.Read(page.Title);
        foreach (var ingredient in parts.Ingredients)
        {
            var meaning = MeaningOf(ingredient.Name);
            var name = _index.Add(ingredient.Name, NameMatch.Exact, meaning);
            if (parts.Ingredients.Count == 1)
                name?.Pages.Add(page);
            var bare = substances.WithoutSalt(NameTokens.PhraseKey(ingredient.Name));
            if (bare != NameTokens.PhraseKey(ingredient.Name) && BareName(ingredient.Name, bare) is { } bareName)
                _index.Add(bareName, NameMatch.WithoutSalt, meaning);
            foreach (var alias in ingredient.Aliases)
                _index.Add(alias, NameMatch.Synonym, MeaningOf(ingredient.Name));
        }
    }

    /// <summary>The words of a name that its key without salt still has.</summary>
    static string? BareName(string name, string bareKey)
    {
        var words = NameTokens.Of(name).Items;
        for (var first = 0; first < words.Length; first++)
        {
            for (var last = words.Length - 1; last >= first; last--)
            {
                if (string.Join(' ', words[first..(last + 1)].Select(w => w.Key)) == bareKey)
                    return name[words[first].Start..words[last].End];
            }
        }
        return bareKey.EndsWith("ate", StringComparison.Ordinal) ? bareKey : null;
    }

    void AddSynonyms()
    {
        foreach (var name in substances.Names)
        {
            var key = NameTokens.PhraseKey(name);
            if (!substances.Loose.TryGetValue(key, out var meanings))
                _index.Add(name, NameMatch.Synonym, MeaningOf(name));
            else if (_index.Find(key) is { Match: not (NameMatch.WithoutSalt or NameMatch.Synonym) } known)
                known.MeanLoosely(meanings, standingIn: true);
            else if (_index.Find(key) is { } bare)
                _index.Add(bare.Display, bare.Match, meanings);
            else
                _index.Add(name, NameMatch.Synonym, meanings);
        }
    }

    void AddListedNames()
    {
        foreach (var (name, meanings) in substances.ListedAs)
            (_index.Find(NameTokens.PhraseKey(name)) ?? _index.Add(name, NameMatch.Synonym, MeaningOf(name)))?.MeanLoosely(meanings);
    }

    void AddShippedBrands()
    {
        foreach (var row in NameData.Rows("brands.tsv"))
        {
            var products = row[0].Split('|', StringSplitOptions.TrimEntries).Select(titles.Read).ToArray();
            var meanings = products.Select(p => substances.SetOf(p.Ingredients.Select(i => i.Name))).ToArray();
            foreach (var brand in row[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (_index.Add(brand, NameMatch.Brand, meanings) is not { } name || (products[0].Form == MedicineForm.Systemic && !row[0].EndsWith("(systemic)", StringComparison.Ordinal)))
                    continue;
                name.Form = products[0].Form;
                _formed.Add(NameTokens.PhraseKey(brand));
            }
            foreach (var ingredient in products.SelectMany(p => p.Ingredients))
                Know(ingredient.Name);
        }
    }

    /// <summary>Enters a substance that no page is about, so that it is known as what it is.</summary>
    void Know(string name)
    {
        if (!_index.Contains(NameTokens.PhraseKey(name)))
            _index.Add(name, NameMatch.Exact, MeaningOf(name));
    }

    void AddKnownElsewhere()
    {
        foreach (var line in NameData.Lines("known-elsewhere.txt"))
        {
            foreach (var name in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Know(name);
        }
    }

    void AddBrandsOf(Page page)
    {
        var parts = titles.Read(page.Title);
        var set = substances.SetOf(parts.Ingredients.Select(i => i.Name));
        foreach (var brand in page.BrandNames)
        {
            var key = NameTokens.PhraseKey(brand);
            if (key.Length >= 4 && !english.Contains(key) && (!_index.Contains(key) || _index.Names[key].Match == NameMatch.Brand && _fromPages.Contains(key)))
            {
                _fromPages.Add(key);
                _index.Add(brand, NameMatch.Brand, set);
            }
        }
    }

    readonly HashSet<string> _fromPages = new(StringComparer.Ordinal);

    void AddOrangeBook(string path)
    {
        var known = _index.Names.Keys.ToHashSet(StringComparer.Ordinal);
        var products = OrangeBook.Read(path).ToArray();
        foreach (var ingredient in products.SelectMany(p => p.Ingredients.Split("; ")).Distinct())
        {
            var key = NameTokens.PhraseKey(ingredient);
            var bare = substances.WithoutSalt(key);
            var display = Title(ingredient);
            if (known.Add(key))
                _index.Add(display, NameMatch.Exact, MeaningOf(ingredient));
            if (bare != key && known.Add(bare) && BareName(display, bare) is { } bareName)
                _index.Add(bareName, NameMatch.WithoutSalt, MeaningOf(ingredient));
        }
        foreach (var product in products)
        {
            var set = SetOf(product.Ingredients, ';');
            if (IsGenericName(product, set))
                continue;
            var words = product.TradeName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var count = words.Length; count > 0; count--)
            {
                var trade = string.Join(' ', words[..count]);
                var key = NameTokens.PhraseKey(trade);
                if (key.Length >= 4 && !known.Contains(key) && !_fromPages.Contains(key) && !IsOrdinary(key))
                    _index.Add(Title(trade), NameMatch.Brand, set);
                NoteForm(key, product.Route);
                if (count < 2 || !s_tails.Contains(words[count - 1].ToLowerInvariant()))
                    break;
            }
        }
    }

    /// <summary>A brand whose products are all given by one route is that form of the medicine ("Sprix" is ketorolac for the nose).</summary>
    void NoteForm(string key, string route)
    {
        if (_index.Find(key) is not { Match: NameMatch.Brand } brand || _formed.Contains(key))
            return;
        var form = s_routes.GetValueOrDefault(route, MedicineForm.Systemic);
        brand.Form = _formless.Contains(key) || brand.Form is { } noted && noted != form ? null : form;
        if (brand.Form is null)
            _formless.Add(key);
    }

    readonly HashSet<string> _formless = new(StringComparer.Ordinal);

    /// <summary>Brands whose form the shipped list tells.</summary>
    readonly HashSet<string> _formed = new(StringComparer.Ordinal);

    static readonly Dictionary<string, MedicineForm> s_routes = new(StringComparer.Ordinal)
    {
        ["OPHTHALMIC"] = MedicineForm.Ophthalmic,
        ["OTIC"] = MedicineForm.Otic,
        ["NASAL"] = MedicineForm.Nasal,
        ["INHALATION"] = MedicineForm.Inhalation,
        ["TOPICAL"] = MedicineForm.Topical,
        ["VAGINAL"] = MedicineForm.Vaginal,
        ["RECTAL"] = MedicineForm.Rectal,
        ["INTRAUTERINE"] = MedicineForm.Intrauterine,
    };

    /// <summary>Whether a product is sold under its ingredients' own names ("Telmisartan and Amlodipine").</summary>
    static bool IsGenericName(OrangeBookProduct product, SubstanceSet set)
    {
        var trade = NameTokens.PhraseKey(product.TradeName);
        return set.Items.Any(s => trade.StartsWith(s, StringComparison.Ordinal))
            || (trade.Contains(" and ", StringComparison.Ordinal) && trade.StartsWith(NameTokens.PhraseKey(product.Ingredients.Split(' ', ';')[0]), StringComparison.Ordinal));
    }

    bool IsOrdinary(string key) => key.Split(' ').All(english.Contains);

    /// <summary>
    /// The beginning of a longer name ("tenofovir", "rabies vaccine") stands for all names that begin so, unless it is a name itself
    /// or an ordinary word.
    /// </summary>
    void AddShortenedNames()
    {
        var shortened = new Dictionary<string, (string Display, List<SubstanceSet> Meanings)>(StringComparer.Ordinal);
        foreach (var (_, name) in _index.Names.Where(n => n.Value.Match == NameMatch.Exact && n.Value.Meanings is [{ Items.Count: 1 }]).ToArray())
        {
            var words = NameTokens.Of(name.Display).Items;
            for (var count = 1; count < words.Length; count++)
            {
                var key = string.Join(' ', words[..count].Select(w => w.Key));
                if (_index.Find(key) is { } known)
                {
                    // "thrombin" may stand for human thrombin, gabapentin never for gabapentin enacarbil.
                    known.MeanLoosely(name.Meanings, standingIn: words[count..].All(w => english.Contains(w.Folded)));
                    continue;
                }
                if (!StandsAlone(words[..count]))
                    continue;
                if (!shortened.TryGetValue(key, out var entry))
                    shortened[key] = entry = (name.Display[..words[count - 1].End], []);
                entry.Meanings.Add(name.Meanings[0]);
            }
        }
        foreach (var (display, meanings) in shortened.Values)
            _index.Add(display, NameMatch.WithoutSalt, [.. meanings]);
    }

    /// <summary>
    /// "the anthrax jab", "a live hep A shot": what people call a vaccine whose title is "Anthrax Vaccine Adsorbed".
    /// </summary>
    void AddVaccineNames()
    {
        var called = new Dictionary<string, HashSet<SubstanceSet>>(StringComparer.Ordinal);
        foreach (var name in _index.Names.Values.Where(n => n.Match == NameMatch.Exact && n.Meanings is [{ Items.Count: 1 }]))
        {
            var words = NameTokens.Of(name.Display).Items.Select(t => t.Folded).ToList();
            var vaccine = words.IndexOf("vaccine");
            var disease = words.Take(Math.Max(0, vaccine)).Where(w => !s_vaccineWords.Contains(w)).ToArray();
            if (disease.Length is 0 or > 3)
                continue;
            var plain = string.Join(' ', disease);
            foreach (var said in new[] { plain, plain.Replace("hepatitis", "hep", StringComparison.Ordinal), plain.Replace("influenza", "flu", StringComparison.Ordinal), plain.EndsWith("virus", StringComparison.Ordinal) ? plain[..^"virus".Length].TrimEnd() : plain }.Distinct())
            {
                if (!called.TryGetValue(said, out var meanings))
                    called[said] = meanings = [];
                meanings.UnionWith(name.Meanings);
            }
        }
        foreach (var (disease, meanings) in called)
        {
            foreach (var word in (ReadOnlySpan<string>)["vaccine", "jab", "jabs", "shot", "shots", "vaccination", "needle"])
            {
                var said = $"{disease} {word}";
                if (_index.Find(NameTokens.PhraseKey(said)) is { } known)
                    known.MeanLoosely(meanings, standingIn: true);
                else
                    _index.Add(said, NameMatch.Synonym, [.. meanings]);
            }
        }
    }

    /// <summary>What a vaccine's title says besides the disease.</summary>
    static readonly HashSet<string> s_vaccineWords = new(StringComparer.Ordinal)
    {
        "live", "inactivated", "attenuated", "freeze", "dried", "recombinant", "human", "whole", "virion", "virus", "adjuvanted", "adsorbed", "oral",
        "polysaccharide", "oligosaccharide", "conjugate", "group", "groups", "type", "monovalent", "bivalent", "trivalent", "quadrivalent", "pentavalent", "9", "valent",
    };

    bool StandsAlone(NameToken[] words) =>
        !substances.IsSalt(words[^1].Key)
        && words[^1].Folded.Length > 2
        && (words.Any(w => w.Folded.Length > 4 && !english.Contains(w.Folded) && !substances.IsSalt(w.Key)) || s_heads.Contains(words[^1].Folded) && words.Length > 1);

    /// <summary>Words that end a whole name, though descriptions may follow.</summary>
    static readonly HashSet<string> s_heads = new(StringComparer.Ordinal) { "vaccine", "immunoglobulin", "globulin", "antivenom", "antivenin", "antitoxin", "toxoid" };

    SubstanceSet MeaningOf(string name) => substances.SetOf([name]);

    SubstanceSet SetOf(string ingredients) => SetOf(ingredients, '+');

    SubstanceSet SetOf(string ingredients, char separator) =>
        substances.SetOf(ingredients.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    static string Title(string upper) => string.Join(' ', upper.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.Length > 3 ? string.Concat(w[..1], w[1..].ToLowerInvariant()) : w));
}
