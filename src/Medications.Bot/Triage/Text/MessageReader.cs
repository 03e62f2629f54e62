using System.Globalization;
using System.Text;

namespace Medications.Bot.Triage.Text;

/// <summary>Turns what a user typed into plain words: lower case, no accents, short forms and slips spelled out, cut into clauses and sentences.</summary>
sealed class MessageReader(Spelling spelling)
{
    /// <summary>Longer messages are read up to here; a chat message is never that long.</summary>
    const int MaxLength = 4000;

    public IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        int clause = 0, sentence = 0;
        var plain = Plain(text);
        for (var i = 0; i < plain.Length;)
        {
            var c = plain[i];
            if (char.IsAsciiDigit(c))
            {
                var end = NumberEnd(plain, i);
                var number = plain[i..end].Replace(",", "", StringComparison.Ordinal);
                tokens.Add(new Token(number, double.Parse(number, CultureInfo.InvariantCulture), clause, sentence));
                i = end;
            }
            else if (char.IsAsciiLetter(c))
            {
                var end = i;
                while (end < plain.Length && (char.IsAsciiLetter(plain[end]) || IsInnerApostrophe(plain, end)))
                    end++;
                foreach (var word in spelling.Expand(plain[i..end]))
                    tokens.Add(new Token(word, spelling.NumberOf(word), clause, sentence));
                i = end;
            }
            else
            {
                switch (c)
                {
                    case '.' or '!' or '?' or '\n' or ';':
                        sentence++;
                        clause++;
                        break;
                    case ',' or ':' or '(' or ')' or '-':
                        clause++;
                        break;
                }
                i++;
            }
        }
        return tokens;
    }

    static bool IsInnerApostrophe(string text, int at) =>
        text[at] == '\'' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]);

    static int NumberEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsPointInNumber(text, end)))
            end++;
        return end;

        // "2.5" and "1,000" are one number; "10,12" and "at 3." are not; a second point ends it ("1.2.3").
        bool IsPointInNumber(string s, int at) =>
            at + 1 < s.Length && char.IsAsciiDigit(s[at + 1]) &&
            (s[at] == '.' ? !s.AsSpan(start, at - start).Contains('.')
                : s[at] == ',' && at + 3 < s.Length && char.IsAsciiDigit(s[at + 2]) && char.IsAsciiDigit(s[at + 3]));
    }

    /// <summary>Lower case, accents off, typographic apostrophes and dashes made plain.</summary>
    static string Plain(string text)
    {
        if (text.Length > MaxLength)
            text = text[..MaxLength];
        // A lone half of a surrogate pair cannot be normalised; it carries no word.
        var decomposed = new string([.. text.Where(c => !char.IsSurrogate(c))]).Normalize(NormalizationForm.FormKD);
        var plain = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            plain.Append(c switch
            {
                '\u2018' or '\u2019' or '\u02bc' or '`' or '\u00b4' => '\'',
                '\u2013' or '\u2014' or '\u2212' => '-',
                '\r' => '\n',
                _ => char.ToLowerInvariant(c),
            });
        }
        return plain.ToString();
    }
}
