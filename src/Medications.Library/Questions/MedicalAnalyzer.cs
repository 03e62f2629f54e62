using System.Collections.Frozen;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Medications.Library.Questions;

/// <summary>The one analyzer of questions and passages: standard tokens, lower case, no possessive, no accents, US spelling, KStem.</summary>
public static class MedicalAnalyzer
{
    private static readonly Analyzer Words = Analyzer.NewAnonymous(
        (_, reader) => new TokenStreamComponents(new StandardTokenizer(LuceneVersion.LUCENE_48, reader)));

    private static readonly Analyzer Forms = Analyzer.NewAnonymous((_, reader) =>
    {
        var source = new KeywordTokenizer(reader);
        TokenStream stream = new LowerCaseFilter(LuceneVersion.LUCENE_48, source);
        stream = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new SpellingFilter(stream);
        return new TokenStreamComponents(source, new KStemFilter(stream));
    });

    private static readonly FrozenSet<string> StopTerms = LoadStopWords();

    /// <summary>The analyzed words of a text, function words included and marked as such.</summary>
    public static List<Token> Tokens(string text) => Tokens(text, word => FormOf(word.ToString()));

    /// <inheritdoc cref="Tokens(string)"/>
    /// <param name="text">The text.</param>
    /// <param name="formOf"><see cref="FormOf"/>, or what remembers its results.</param>
    internal static List<Token> Tokens(string text, Func<ReadOnlySpan<char>, WordForm> formOf)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        using var stream = Words.GetTokenStream("text", text);
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var (start, end) = (offset.StartOffset, offset.EndOffset);
            var form = formOf(text.AsSpan(start, end - start));
            tokens.Add(new Token(form.Term, form.Surface, start, end, form.IsStop));
        }

        stream.End();
        return tokens;
    }

    /// <summary>The terms of a text without function words, in its order, repeated as often as they occur.</summary>
    public static List<string> Terms(string text) =>
        [.. Tokens(text).Where(token => !token.IsStop).Select(token => token.Term)];

    /// <summary>Analyzes one word.</summary>
    internal static WordForm FormOf(string word)
    {
        using var stream = Forms.GetTokenStream("word", word);
        var attribute = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        stream.IncrementToken();
        var term = attribute.ToString();
        stream.End();
        return new WordForm(term, WithoutApostrophes(word.ToLowerInvariant()), StopTerms.Contains(term));
    }

    private static string WithoutApostrophes(string word) => word.AsSpan().ContainsAny('\'', '\u2019', '\u2018')
        ? word.Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal).Replace("\u2018", "", StringComparison.Ordinal)
        : word;

    private static FrozenSet<string> LoadStopWords()
    {
        using var reader = EmbeddedText.Open("stop-words.txt");
        return EmbeddedText.DataLines(reader)
            .SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet();
    }
}
