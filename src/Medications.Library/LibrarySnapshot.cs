using System.Collections.Frozen;
using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Questions;
using Medications.Library.Ranking;

namespace Medications.Library;

/// <summary>The library as it is between two changes of its pages. Immutable.</summary>
internal sealed class LibrarySnapshot : IDisposable
{
    private readonly PassageIndex _index;
    private readonly TitleNames _names;
    private readonly FrozenDictionary<string, Medicine> _byId;

    private LibrarySnapshot(PassageIndex index, TitleNames names)
    {
        _index = index;
        _names = names;
        _byId = names.Medicines.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
    }

    public required LibraryStatus Status { get; init; }

    public string ContentKey => _index.Manifest.Key;

    public IReadOnlyList<Medicine> Medicines => _names.Medicines;

    public static LibrarySnapshot Create(PassageIndex index, bool wasBuilt, LibraryOptions options, Func<TimeSpan> elapsed)
    {
        var names = new TitleNames(index.Pages);
        return new(index, names)
        {
            Status = new(index.Pages.Count, index.Pages.Sum(p => p.Passages.Count), index.Bytes, wasBuilt, elapsed(), index.Manifest.Problems),
        };
    }

    public Medicine? Find(string id) => _byId.GetValueOrDefault(id);

    public Understanding Understand(string text)
    {
        var mentions = _names.In(text);
        return new(mentions, [(QuestionKind.General, 1)], SimpleTerms.Of(SimpleTerms.Without(text, mentions)));
    }

    public Answer Ask(Question question, bool explain)
    {
        var understanding = Understand(question.Text);
        var mention = understanding.Mentions.FirstOrDefault();
        var medicine = mention?.Candidates[0] ?? question.Assumed.FirstOrDefault();
        if (medicine is null)
            return new Answer.WhichMedicine(null, []) { Understanding = understanding };
        if (mention is { IsAmbiguous: true })
            return new Answer.WhichMedicine(mention.Surface, mention.Candidates) { Understanding = understanding };
        var ranked = SimpleRanker.Rank(understanding.ContentWords, medicine.Pages);
        if (ranked.Count == 0)
            return new Answer.NoPassage(medicine, CoveredBy(medicine)) { Understanding = understanding };
        return new Answer.Found([new(medicine, ranked, Math.Min(3, ranked.Count), 0.5, null, CoveredBy(medicine))]) { Understanding = understanding };
    }

    public void Dispose() => _index.Dispose();

    private static List<Topic> CoveredBy(Medicine medicine) =>
        [.. medicine.Pages.SelectMany(p => p.Passages).Where(p => p.Question is not null).Take(5).Select(p => new Topic(QuestionKind.General, p.Question))];
}
