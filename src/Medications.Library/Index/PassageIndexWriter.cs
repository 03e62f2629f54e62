using System.Text.Json;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Medications.Library.Pages;
using Medications.Library.Ranking;

namespace Medications.Library.Index;

/// <summary>Writes pages and their passages to a Lucene index.</summary>
internal static class PassageIndexWriter
{
    /// <summary>Enough for tens of thousands of passages, so that they are written as one segment.</summary>
    private const double BufferMegabytes = 256;

    /// <summary>Writes a new index into an empty folder.</summary>
    public static void Write(string folder, IReadOnlyList<Page> pages, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        using var directory = new MMapDirectory(folder);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = OpenMode.CREATE,
            RAMBufferSizeMB = BufferMegabytes,
            Similarity = new BM25Similarity(),
            // Else the one segment would be written packed into one file, and then once more unpacked.
            UseCompoundFile = false,
        };
        using var writer = new IndexWriter(directory, config);
        // Analyzing is the larger part of the work and is done on all cores; writing keeps the order of the pages.
        var analyzer = new PassageAnalyzer();
        var analyzed = pages.AsParallel().AsOrdered().WithCancellation(cancellationToken).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(page => (Page: page, Passages: analyzer.Analyze(page)))
            .Select(p => (p.Page, p.Passages, Document: DocumentOf(p.Page, p.Passages)));
        var document = new PassageDocument();
        var number = 0;
        foreach (var (page, passages, pageDocument) in analyzed)
        {
            writer.AddDocument(pageDocument);
            for (var i = 0; i < passages.Count && page.IsAnswerable; i++)
                writer.AddDocument(document.Of(passages[i], number, i));
            number++;
            progress?.Report(new(IndexStage.Writing, number, pages.Count));
        }
        writer.ForceMerge(1);
        writer.Commit();
    }

    private static IIndexableField[] DocumentOf(Page page, List<AnalyzedPassage> passages) =>
    [
        new StringField(PassageFields.Kind, PassageFields.PageKind, Field.Store.NO),
        new StoredField(PassageFields.Page, JsonSerializer.SerializeToUtf8Bytes(page, IndexJson.Default.Page)),
        new BinaryDocValuesField(PassageFields.Analysis, new BytesRef(PassageAnalysisCodec.Write([.. passages.Select(p => p.Analysis)]))),
    ];
}
