using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Medications.Library.Pages;

namespace Medications.Benchmarks.Quality;

/// <summary>Lucene.Net as its tutorials use it: the standard analyzer, the classic query parser and BM25.</summary>
internal sealed class LuceneEngine : IPassageEngine
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly IReadOnlyList<Passage> _passages;
    private readonly StandardAnalyzer _analyzer = new(Version);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly bool _boostTitle;

    /// <param name="pages">The pages to search.</param>
    /// <param name="boostTitle">Whether the title is a field of its own that counts four times.</param>
    public LuceneEngine(IReadOnlyList<Page> pages, bool boostTitle)
    {
        _boostTitle = boostTitle;
        _passages = [.. pages.SelectMany(page => page.Passages)];
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var page in pages)
            {
                foreach (var passage in page.Passages)
                {
                    var text = $"{passage.Heading} {passage.Question} {passage.Text}";
                    writer.AddDocument(
                    [
                        new TextField("title", page.Title, Field.Store.NO),
                        new TextField("text", boostTitle ? text : $"{page.Title} {text}", Field.Store.NO),
                    ]);
                }
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    public string Name => _boostTitle ? "Lucene.Net 4.8, title boosted" : "Lucene.Net 4.8 as it comes";

    public IReadOnlyList<Passage> Search(string question)
    {
        // A parser is not safe for concurrent use, and cheap to make.
        QueryParser parser = _boostTitle
            ? new MultiFieldQueryParser(Version, ["title", "text"], _analyzer, new Dictionary<string, float> { ["title"] = 4, ["text"] = 1 })
            : new QueryParser(Version, "text", _analyzer);
        var query = parser.Parse(QueryParserBase.Escape(question));
        return [.. _searcher.Search(query, 10).ScoreDocs.Select(hit => _passages[hit.Doc])];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
