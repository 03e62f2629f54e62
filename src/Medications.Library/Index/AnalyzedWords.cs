using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Medications.Library.Index;

/// <summary>Words that have been analyzed, as Lucene reads them. Each field uses one for all documents.</summary>
internal sealed class AnalyzedWords : TokenStream
{
    private readonly ICharTermAttribute _term;
    private int _next;

    public AnalyzedWords() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>The terms of the document at hand.</summary>
    public IReadOnlyList<string> Terms { get; set; } = [];

    public override void Reset() => _next = 0;

    public override bool IncrementToken()
    {
        if (_next == Terms.Count)
            return false;
        ClearAttributes();
        _term.Append(Terms[_next++]);
        return true;
    }
}
