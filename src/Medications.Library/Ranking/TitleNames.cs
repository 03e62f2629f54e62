using System.Text.RegularExpressions;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Library.Ranking;

/// <summary>Finds the titles and generic names of pages in a text.</summary>
internal sealed partial class TitleNames
{
    private readonly Dictionary<string, List<Medicine>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _longest;

    public TitleNames(IReadOnlyList<Page> pages)
    {
        Medicines =
        [
            .. pages.Where(p => p.IsAnswerable).GroupBy(p => Key(p.Title), StringComparer.OrdinalIgnoreCase)
                .Select(g => new Medicine(g.First().Path, g.First().Title, [.. SectionNames.IngredientsOf(g.Key).Order(StringComparer.Ordinal)], [.. g])),
        ];
        foreach (var medicine in Medicines)
        {
            foreach (var name in medicine.Pages.SelectMany(p => p.GenericNames.Concat(p.BrandNames).Prepend(p.Title)).Select(Key).Distinct())
            {
                if (!_byName.TryGetValue(name, out var list))
                    _byName[name] = list = [];
                if (!list.Contains(medicine))
                    list.Add(medicine);
            }
        }
        _longest = _byName.Keys.Select(k => k.Count(c => c == ' ') + 1).DefaultIfEmpty().Max();
    }

    public IReadOnlyList<Medicine> Medicines { get; }

    public IReadOnlyList<MedicineMention> In(string text)
    {
        var words = Word().Matches(text);
        var mentions = new List<MedicineMention>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var n = Math.Min(_longest, words.Count - i); n > 0; n--)
            {
                var name = string.Join(' ', words.Skip(i).Take(n).Select(w => w.Value));
                if (!_byName.TryGetValue(name, out var medicines))
                    continue;
                var (start, end) = (words[i].Index, words[i + n - 1].Index + words[i + n - 1].Length);
                mentions.Add(new(start, end - start, text[start..end], NameMatch.Exact, [medicines[0]], 1, medicines[0].Name));
                i += n - 1;
                break;
            }
        }
        return mentions;
    }

    private static string Key(string name) => string.Join(' ', Word().Matches(name).Select(m => m.Value));

    [GeneratedRegex(@"[\p{L}\d]+(?:-[\p{L}\d]+)*")]
    private static partial Regex Word();
}
