using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Medications.Library.Pages;
using Medications.Library.Ranking;

namespace Medications.Library.Index;

/// <summary>An index, open for searching. Safe for concurrent use.</summary>
internal sealed class PassageIndex : IDisposable
{
    private readonly MMapDirectory _directory;
    private readonly SearcherManager _searchers;

    private readonly Dictionary<string, int> _documents;

    /// <summary>By analyzed word. Each question asks for dozens of them.</summary>
    private readonly Dictionary<string, double> _idfs;

    private PassageIndex(MMapDirectory directory, SearcherManager searchers, IndexManifest manifest, List<(Page Page, int Document)> pages)
    {
        _documents = pages.ToDictionary(p => p.Page.Path, p => p.Document, StringComparer.Ordinal);
        _directory = directory;
        _searchers = searchers;
        Manifest = manifest;
        Pages = [.. pages.Select(p => p.Page)];
        _idfs = Search(searcher => Idfs(searcher.IndexReader));
    }

    public IndexManifest Manifest { get; }

    /// <summary>The pages in the index, in its order.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The size of its files in bytes.</summary>
    public long Bytes => _directory.ListAll().Sum(_directory.FileLength);

    /// <summary>Opens the index in a folder.</summary>
    /// <exception cref="IOException">It is missing or damaged.</exception>
    public static PassageIndex Open(string folder)
    {
        var directory = new MMapDirectory(folder);
        SearcherManager? searchers = null;
        try
        {
            var manifest = IndexManifest.Read(folder);
            searchers = new SearcherManager(directory, null);
            return new(directory, searchers, manifest, ReadPages(searchers));
        }
        catch (Exception e)
        {
            searchers?.Dispose();
            directory.Dispose();
            // Damaged files show as any kind of error in their reader.
            throw new IOException($"The index in '{folder}' cannot be used: {e.Message}", e);
        }
    }

    /// <summary>Runs a search.</summary>
    public T Search<T>(Func<IndexSearcher, T> search)
    {
        var searcher = _searchers.Acquire();
        try
        {
            return search(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    /// <summary>The passages of a page of this index, in the form that they are ranked in.</summary>
    public IReadOnlyList<PassageAnalysis> AnalysisOf(Page page) => Search(searcher =>
    {
        var bytes = new BytesRef();
        MultiDocValues.GetBinaryValues(searcher.IndexReader, PassageFields.Analysis).Get(_documents[page.Path], bytes);
        return PassageAnalysisCodec.Read(page, bytes.Bytes.AsMemory(bytes.Offset, bytes.Length));
    });

    /// <summary>How much an analyzed word tells: its inverse document frequency over all passages as BM25 has it; 0 for a word that no passage has.</summary>
    public double Idf(string term) => _idfs.GetValueOrDefault(term);

    public void Dispose()
    {
        _searchers.Dispose();
        _directory.Dispose();
    }

    private static List<(Page Page, int Document)> ReadPages(SearcherManager searchers)
    {
        var searcher = searchers.Acquire();
        try
        {
            var reader = searcher.IndexReader;
            var check = Task.Run(() =>
            {
                foreach (var leaf in reader.Leaves)
                    leaf.AtomicReader.CheckIntegrity();
            });
            var pages = Task.Run(() => DocumentsOfPages(reader).AsParallel().AsOrdered().Select(document => (ReadPage(reader, document), document)).ToList());
            Task.WaitAll(check, pages);
            return pages.Result;
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    private static Dictionary<string, double> Idfs(IndexReader reader)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in (string[])[PassageFields.Text, PassageFields.Question])
        {
            var terms = MultiFields.GetTerms(reader, field)?.GetEnumerator();
            while (terms?.MoveNext() == true)
            {
                var term = terms.Term.Utf8ToString();
                frequencies[term] = Math.Max(terms.DocFreq, frequencies.GetValueOrDefault(term));
            }
        }
        return frequencies.ToDictionary(f => f.Key, f => Math.Log(1 + ((reader.NumDocs - f.Value + 0.5) / (f.Value + 0.5))), StringComparer.Ordinal);
    }

    private static IEnumerable<int> DocumentsOfPages(IndexReader reader)
    {
        var documents = MultiFields.GetTermDocsEnum(reader, MultiFields.GetLiveDocs(reader), PassageFields.Kind, new BytesRef(PassageFields.PageKind), DocsFlags.NONE);
        while (documents is not null && documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            yield return documents.DocID;
    }

    private static Page ReadPage(IndexReader reader, int document)
    {
        var json = reader.Document(document).GetBinaryValue(PassageFields.Page);
        return JsonSerializer.Deserialize(json.Bytes.AsSpan(json.Offset, json.Length), IndexJson.Default.Page)!;
    }
}
