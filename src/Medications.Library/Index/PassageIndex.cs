using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Medications.Library.Pages;

namespace Medications.Library.Index;

/// <summary>An index, open for searching. Safe for concurrent use.</summary>
internal sealed class PassageIndex : IDisposable
{
    private readonly MMapDirectory _directory;
    private readonly SearcherManager _searchers;

    private PassageIndex(MMapDirectory directory, SearcherManager searchers, IndexManifest manifest, IReadOnlyList<Page> pages)
    {
        _directory = directory;
        _searchers = searchers;
        Manifest = manifest;
        Pages = pages;
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

    /// <summary>How much an analyzed word tells: its inverse document frequency over all passages as BM25 has it; 0 for a word that no passage has.</summary>
    public double Idf(string term) => Search(searcher =>
    {
        var reader = searcher.IndexReader;
        var with = Math.Max(reader.DocFreq(new Term(PassageFields.Text, term)), reader.DocFreq(new Term(PassageFields.Question, term)));
        return with == 0 ? 0 : Math.Log(1 + ((reader.NumDocs - with + 0.5) / (with + 0.5)));
    });

    public void Dispose()
    {
        _searchers.Dispose();
        _directory.Dispose();
    }

    private static List<Page> ReadPages(SearcherManager searchers)
    {
        var searcher = searchers.Acquire();
        try
        {
            var reader = searcher.IndexReader;
            foreach (var leaf in reader.Leaves)
                leaf.AtomicReader.CheckIntegrity();
            var pages = new List<Page>();
            var documents = MultiFields.GetTermDocsEnum(reader, MultiFields.GetLiveDocs(reader), PassageFields.Kind, new BytesRef(PassageFields.PageKind), DocsFlags.NONE);
            while (documents is not null && documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                var json = reader.Document(documents.DocID).GetBinaryValue(PassageFields.Page);
                pages.Add(JsonSerializer.Deserialize(json.Bytes.AsSpan(json.Offset, json.Length), IndexJson.Default.Page)!);
            }
            return pages;
        }
        finally
        {
            searchers.Release(searcher);
        }
    }
}
