using System.Collections.Frozen;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Medications.Library.Questions;

/// <summary>Writes words one way: without apostrophes ("can't" is "cant") and in US spelling ("diarrhoea" is "diarrhea").</summary>
internal sealed class SpellingFilter : TokenFilter
{
    private static readonly FrozenDictionary<string, string> American = LoadAmerican();

    private readonly ICharTermAttribute term;

    public SpellingFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var kept = 0;
        var buffer = term.Buffer;
        for (var i = 0; i < term.Length; i++)
        {
            if (buffer[i] is not ('\'' or '\u2019' or '\u2018'))
            {
                buffer[kept++] = buffer[i];
            }
        }

        term.SetLength(kept);
        if (American.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer.AsSpan(0, kept), out var american))
        {
            term.SetEmpty().Append(american);
        }

        return true;
    }

    private static FrozenDictionary<string, string> LoadAmerican()
    {
        using var reader = EmbeddedText.Open("us-spelling.txt");
        return EmbeddedText.DataLines(reader)
            .Select(line => line.Text.Split("=>", StringSplitOptions.TrimEntries))
            .SelectMany(rule => rule[0].Split(',', StringSplitOptions.TrimEntries).Select(british => (british, american: rule[1])))
            .ToFrozenDictionary(pair => pair.british, pair => pair.american);
    }
}
