using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Medications.Library.Names;

namespace Medications.Library.Ranking;

/// <summary>The stemmed words of a text.</summary>
internal static class SimpleTerms
{
    private static readonly EnglishAnalyzer s_analyzer = new(LuceneVersion.LUCENE_48);

    public static List<string> Of(string text)
    {
        using var stream = s_analyzer.GetTokenStream("text", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var terms = new List<string>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString());
        stream.End();
        return terms;
    }

    public static string Without(string text, IReadOnlyList<MedicineMention> mentions)
    {
        var characters = text.ToCharArray();
        foreach (var mention in mentions)
            characters.AsSpan(mention.Start, mention.Length).Fill(' ');
        return new(characters);
    }
}
