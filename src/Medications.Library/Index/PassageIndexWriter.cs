using System.Text.Json;
using Lucene.Net.Analysis;
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
    public static void Write(
        string folder, IReadOnlyList<Page> pages, Analyzer analyzer, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        using var directory = new MMapDirectory(folder);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.CREATE,
            RAMBufferSizeMB = BufferMegabytes,
            Similarity = new BM25Similarity(),
        };
        using var writer = new IndexWriter(directory, config);
        // Analyzing is the larger part of the work and is done on all cores; writing keeps the order of the pages.
        var analyzed = pages.AsParallel().AsOrdered().WithCancellation(cancellationToken).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(new PassageAnalyzer().Analyze);
        var faqs = new List<(TermBag Question, TermBag Answer)>();
        var i = 0;
        foreach (var passages in analyzed)
        {
            writer.AddDocument(
            [
                new StringField(PassageFields.Kind, PassageFields.PageKind, Field.Store.NO),
                new StoredField(PassageFields.Page, JsonSerializer.SerializeToUtf8Bytes(pages[i], IndexJson.Default.Page)),
                new StoredField(PassageFields.Analysis, PassageAnalysisCodec.Write(passages)),
            ]);
            foreach (var document in DocumentsOf(pages[i], i))
                writer.AddDocument(document);
            faqs.AddRange(passages.Where(p => p.Question.Length > 0).Select(p => (p.Question, p.Text)));
            i++;
            progress?.Report(new(IndexStage.Writing, i, pages.Count));
        }
        writer.ForceMerge(1);
        writer.Commit();
        TranslationModel.Learn(faqs).Write(Path.Combine(folder, TranslationsFile));
    }

    private static IEnumerable<Document> DocumentsOf(Page page, int pageNumber)
    {
        if (!page.IsAnswerable)
            yield break;
        var names = string.Join('\n', [page.Title, .. page.GenericNames, .. page.BrandNames]);
        for (var i = 0; i < page.Passages.Count; i++)
        {
            var passage = page.Passages[i];
            var document = new Document
            {
                new NumericDocValuesField(PassageFields.PageNumber, pageNumber),
                new NumericDocValuesField(PassageFields.Passage, i),
                new TextField(PassageFields.Names, names, Field.Store.NO),
                new StringField(PassageFields.Section, passage.Section.ToString(), Field.Store.NO),
                new TextField(PassageFields.Text, passage.Text, Field.Store.NO),
            };
            if (passage.Question is { } question)
                document.Add(new TextField(PassageFields.Question, question, Field.Store.NO));
            yield return document;
        }
    }
}
