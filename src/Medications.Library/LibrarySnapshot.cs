using System.Collections.Frozen;
using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Questions;
using Medications.Library.Ranking;

namespace Medications.Library;

/// <summary>The library as it is between two changes of its pages. Immutable.</summary>
internal sealed class LibrarySnapshot : IDisposable
{
    private readonly PassageIndex _index;
    private readonly MedicineNames _names;
    private readonly Answerer _answerer;
    private readonly FrozenDictionary<string, Medicine> _byId;

    private LibrarySnapshot(PassageIndex index, MedicineNames names, QuestionReader reader)
    {
        _index = index;
        _names = names;
        _answerer = new(index, names, reader);
        _byId = names.Medicines.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
    }

    public required LibraryStatus Status { get; init; }

    public string ContentKey => _index.Manifest.Key;

    public IReadOnlyList<Medicine> Medicines => _names.Medicines;

    public static LibrarySnapshot Create(PassageIndex index, bool wasBuilt, LibraryOptions options, Func<TimeSpan> elapsed)
    {
        var names = MedicineNames.Build([.. index.Pages.Where(p => p.IsAnswerable)], new NameSources(options.OrangeBookPath));
        return new(index, names, new QuestionReader(VocabularyOf(options)))
        {
            Status = new(index.Pages.Count, index.Pages.Sum(p => p.Passages.Count), index.Bytes, wasBuilt, elapsed(), index.Manifest.Problems),
        };
    }

    public Medicine? Find(string id) => _byId.GetValueOrDefault(id);

    public Understanding Understand(string text) => _answerer.Understand(text);

    public Answer Ask(Question question, bool explain) => _answerer.Answer(question, explain);

    public void Dispose() => _index.Dispose();

    private static LayVocabulary VocabularyOf(LibraryOptions options)
    {
        if (options.VocabularyPath is null)
            return LayVocabulary.Default;
        using var file = File.OpenText(options.VocabularyPath);
        return LayVocabulary.Load(file, options.VocabularyPath);
    }
}
