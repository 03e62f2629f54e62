using Lucene.Net.Documents;
using Lucene.Net.Index;
using Medications.Library.Ranking;

namespace Medications.Library.Index;

/// <summary>The Lucene document of a passage. One serves for all passages, one after the other.</summary>
internal sealed class PassageDocument
{
    private readonly NumericDocValuesField _pageNumber = new(PassageFields.PageNumber, 0);
    private readonly NumericDocValuesField _passage = new(PassageFields.Passage, 0);
    private readonly StringField _section = new(PassageFields.Section, "", Field.Store.NO);
    private readonly AnalyzedWords _text = new();
    private readonly AnalyzedWords _question = new();
    private readonly IIndexableField[] _fields;

    public PassageDocument() => _fields =
    [
        _pageNumber, _passage, _section,
        new Field(PassageFields.Text, _text, Words(IndexOptions.DOCS_AND_FREQS)),
        new Field(PassageFields.Question, _question, Words(IndexOptions.DOCS_ONLY)),
    ];

    /// <summary>The fields of a passage, until the next call.</summary>
    public IEnumerable<IIndexableField> Of(AnalyzedPassage passage, int pageNumber, int number)
    {
        _pageNumber.SetInt64Value(pageNumber);
        _passage.SetInt64Value(number);
        _section.SetStringValue(passage.Analysis.Passage.Section.ToString());
        _text.Terms = passage.Text;
        _question.Terms = passage.Question;
        return _fields;
    }

    /// <summary>Words of which no more is kept than searches ask for: where they stand in a text, none asks.</summary>
    private static FieldType Words(IndexOptions kept)
    {
        var type = new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = kept, OmitNorms = kept == IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }
}
