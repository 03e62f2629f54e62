namespace Medications.Library.Names;

/// <summary>
/// Finds vaccines against several diseases by the diseases, as nobody knows them by their titles: "the diphtheria, tetanus and whooping
/// cough jab".
/// </summary>
sealed class VaccineDiseases
{
    /// <summary>So many diseases in a row need no word for a vaccine beside them.</summary>
    const int Telling = 3;

    /// <summary>How many words may stand between the diseases and the word for a vaccine.</summary>
    const int Near = 3;

    const int LongestName = 4;

    static readonly HashSet<string> s_vaccine = new(StringComparer.Ordinal)
    {
        "vaccine", "vaccines", "vaccination", "vaccinations", "vaccinated", "jab", "jabs", "shot", "shots", "needle", "booster", "boosters", "immunisation", "immunization", "injection",
    };

    /// <summary>What is given against a disease but makes nobody immune for long.</summary>
    static readonly string[] s_passive = ["antitoxin", "immune globulin", "immunoglobulin", "globulin"];

    readonly Dictionary<string, Disease> _said = new(StringComparer.Ordinal);
    readonly List<Disease> _diseases = [];
    readonly List<Vaccine> _vaccines = [];

    public VaccineDiseases(MedicineCatalog catalog, TitleReader titles)
    {
        foreach (var row in NameData.Rows("vaccine-diseases.tsv"))
        {
            var disease = new Disease(row[0].Split('|')[0], [.. row[1].Split('|').Select(NameTokens.PhraseKey)], row is [_, _, "carrier"]);
            _diseases.Add(disease);
            foreach (var name in row[0].Split('|'))
                _said.TryAdd(NameTokens.PhraseKey(name), disease);
        }
        foreach (var entry in catalog.Entries)
        {
            var ingredients = entry.Medicine.Pages.SelectMany(p => titles.Read(p.Title).Ingredients).SelectMany(i => i.Aliases.Prepend(i.Name)).Select(NameTokens.PhraseKey).ToArray();
            var diseases = ingredients.SelectMany(Against).ToHashSet();
            if (diseases.Count > 0)
                _vaccines.Add(new Vaccine(entry, diseases, ingredients.Count(i => s_passive.Any(i.Contains))));
        }
    }

    sealed record Disease(string Name, IReadOnlyList<string> TitleWords, bool IsCarrier);

    readonly record struct Vaccine(CatalogEntry Entry, HashSet<Disease> Diseases, int Passive);

    /// <summary>
    /// The vaccine against all of the diseases that a text lists and no other. Where there is none: those against them and the fewest others,
    /// and those against one of them. Null where no diseases are listed so.
    /// </summary>
    public MedicineMention? Find(NameTokens text)
    {
        for (var first = 0; first < text.Count; first++)
        {
            if (Run(text, first) is not var (asked, end) || asked.Count < 2 || (asked.Count < Telling && !IsOfVaccine(text, first, end)))
                continue;
            CatalogEntry[] exact = [.. Fewest(_vaccines.Where(v => v.Diseases.SetEquals(asked)), v => v.Passive)];
            CatalogEntry[] candidates = exact.Length > 0 ? exact :
            [
                .. Fewest(_vaccines.Where(v => v.Diseases.IsSupersetOf(asked)), v => v.Diseases.Count),
                .. asked.SelectMany(one => Fewest(_vaccines.Where(v => v.Diseases.Count == 1 && v.Diseases.Contains(one)), v => v.Passive)),
            ];
            if (exact.Length == 0 && candidates.Length < 2)
                continue;
            var surface = MentionResolver.Surface(text, first, end);
            return new MedicineMention(text.Items[first].Start, surface.Length, surface, NameMatch.Synonym, [.. candidates.Select(e => e.Medicine)], 1.0 / candidates.Length, surface);
        }
        return null;
    }

    static IEnumerable<CatalogEntry> Fewest(IEnumerable<Vaccine> vaccines, Func<Vaccine, int> count)
    {
        var all = vaccines.ToArray();
        return all.Length == 0 ? [] : all.Where(v => count(v) == all.Min(count)).Select(v => v.Entry);
    }

    /// <summary>The diseases that are listed from a word on, and where the list ends.</summary>
    (HashSet<Disease> Asked, int End)? Run(NameTokens text, int first)
    {
        var asked = new HashSet<Disease>();
        var end = first;
        for (var at = first; At(text, at) is var (disease, count);)
        {
            asked.Add(disease);
            var said = text.Slice(at, count).ToString();
            at = end = at + count;
            for (; at < text.Count && !text.BeginsSentence(at) && (IsLetter(text.Items[at]) || JoiningWords.Contains(text.Items[at])); at++)
            {
                // "hep A and B", but "meningitis A and C".
                if (IsLetter(text.Items[at]) && _said.TryGetValue($"{said[..^1]}{text.Items[at].Key}", out var other))
                {
                    asked.Add(other);
                    end = at + 1;
                }
            }
            if (at < text.Count && text.BeginsSentence(at))
                break;
        }
        return asked.Count > 0 ? (asked, end) : null;
    }

    static bool IsLetter(NameToken word) => word.Folded is [>= 'a' and <= 'z'];

    (Disease Disease, int Count)? At(NameTokens text, int at)
    {
        for (var count = Math.Min(LongestName, text.Count - at); count > 0; count--)
        {
            if (_said.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Slice(at, count), out var disease))
                return (disease, count);
        }
        return null;
    }

    static bool IsOfVaccine(NameTokens text, int first, int end) =>
        text.Items[Math.Max(0, first - Near)..Math.Min(text.Count, end + Near)].Any(word => s_vaccine.Contains(word.Folded));

    /// <summary>The diseases that an ingredient protects from; what only carries another in a conjugate protects from nothing here.</summary>
    IEnumerable<Disease> Against(string ingredient)
    {
        var named = _diseases.FindAll(d => d.TitleWords.Any(word => $" {ingredient} ".Contains($" {word} ", StringComparison.Ordinal)));
        return named.Count > 1 ? named.Where(d => !d.IsCarrier) : named;
    }
}
