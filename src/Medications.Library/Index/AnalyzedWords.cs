using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Token = Medications.Library.Questions.Token;

namespace Medications.Library.Index;

/// <summary>Words that have been analyzed, as Lucene reads them; function words are left out. Each field uses one for all documents.</summary>
internal sealed class AnalyzedWords : TokenStream
{
    private readonly ICharTermAttribute _term;
    private int _next;

    public AnalyzedWords() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>The words of the document at hand.</summary>
    public IReadOnlyList<Token> Words { get; set; } = [];

    public override void Reset() => _next = 0;

    public override bool IncrementToken()
    {
        while (_next < Words.Count && Words[_next].IsStop)
            _next++;
        if (_next == Words.Count)
            return false;
        ClearAttributes();
        _term.Append(Words[_next++].Term);
        return true;
    }
}
