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

    /// <summary>What is learned from the pages' FAQs, beside Lucene's files.</summary>
    public const string TranslationsFile = "translations.bin";

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
        var faqs = new List<(TermBag Question, TermBag Answer)>();
        var document = new PassageDocument();
        var number = 0;
        foreach (var (page, passages, pageDocument) in analyzed)
        {
            writer.AddDocument(pageDocument);
            for (var i = 0; i < passages.Count && page.IsAnswerable; i++)
                writer.AddDocument(document.Of(passages[i], number, i));
            faqs.AddRange(passages.Select(p => p.Analysis).Where(p => p.Question.Length > 0).Select(p => (p.Question, p.Text)));
            number++;
            progress?.Report(new(IndexStage.Writing, number, pages.Count));
        }
        var translations = Task.Run(() => TranslationModel.Learn(faqs), cancellationToken);
        writer.ForceMerge(1);
        writer.Commit();
        translations.GetAwaiter().GetResult().Write(Path.Combine(folder, TranslationsFile));
    }

    private static IIndexableField[] DocumentOf(Page page, List<AnalyzedPassage> passages) =>
    [
        new StringField(PassageFields.Kind, PassageFields.PageKind, Field.Store.NO),
        new StoredField(PassageFields.Page, JsonSerializer.SerializeToUtf8Bytes(page, IndexJson.Default.Page)),
        new BinaryDocValuesField(PassageFields.Analysis, new BytesRef(PassageAnalysisCodec.Write([.. passages.Select(p => p.Analysis)]))),
    ];
}
