using System.Collections.Frozen;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Medications.Library.Questions;

/// <summary>The one analyzer of questions and passages: standard tokens, lower case, no possessive, no accents, US spelling, KStem; without stop words unless asked for.</summary>
/// <param name="keepStopWords">Whether function words stay in the stream.</param>
public sealed class MedicalAnalyzer(bool keepStopWords = false) : Analyzer
{
    private static readonly MedicalAnalyzer All = new(keepStopWords: true);
    private static readonly FrozenSet<string> StopTerms = LoadStopWords();
    private static readonly CharArraySet StopTermSet = new(LuceneVersion.LUCENE_48, StopTerms, ignoreCase: false);

    /// <summary>The analyzed words of a text, function words included and marked as such.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        using var stream = All.GetTokenStream("text", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var word = term.ToString();
            var surface = text[offset.StartOffset..offset.EndOffset].ToLowerInvariant();
            if (surface.AsSpan().ContainsAny('\'', '\u2019', '\u2018'))
            {
                surface = surface.Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal).Replace("\u2018", "", StringComparison.Ordinal);
            }

            tokens.Add(new Token(word, surface, offset.StartOffset, offset.EndOffset, StopTerms.Contains(word)));
        }

        stream.End();
        return tokens;
    }

    /// <summary>The terms of a text without function words, in its order, repeated as often as they occur.</summary>
    public static List<string> Terms(string text) =>
        [.. Tokens(text).Where(token => !token.IsStop).Select(token => token.Term)];

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream stream = new LowerCaseFilter(LuceneVersion.LUCENE_48, source);
        stream = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new SpellingFilter(stream);
        stream = new KStemFilter(stream);
        if (!keepStopWords)
        {
            stream = new StopFilter(LuceneVersion.LUCENE_48, stream, StopTermSet);
        }

        return new TokenStreamComponents(source, stream);
    }

    private static FrozenSet<string> LoadStopWords()
    {
        using var reader = EmbeddedText.Open("stop-words.txt");
        return EmbeddedText.DataLines(reader)
            .SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet();
    }
}
