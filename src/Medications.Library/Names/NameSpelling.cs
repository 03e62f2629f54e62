using System.Globalization;
using System.Text;

namespace Medications.Library.Names;

/// <summary>Spellings of one name that are the same name: case, accents, Greek letters, and the variants between INN, US and British names.</summary>
static class NameSpelling
{
    /// <summary>Lower case, no accents, Greek letters by name. May change the length.</summary>
    public static string Fold(ReadOnlySpan<char> token)
    {
        var plain = true;
        foreach (var c in token)
            plain &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
        if (plain)
            return token.ToString();
        var folded = new StringBuilder(token.Length + 4);
        foreach (var c in token.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            var lower = char.ToLowerInvariant(c);
            var spelled = lower switch
            {
                'α' => "alpha",
                'β' => "beta",
                'γ' => "gamma",
                'δ' => "delta",
                'ω' => "omega",
                'ß' => "ss",
                'æ' => "ae",
                'ø' => "o",
                'œ' => "oe",
                _ => null,
            };
            if (spelled is not null)
                folded.Append(spelled);
            else if (char.IsLetterOrDigit(lower))
                folded.Append(lower);
        }
        return folded.ToString();
    }

    /// <summary>
    /// One key for the spellings that WHO's "General principles for the formation of INN" treats as one:
    /// f for ph, t for th, e for ae and oe, i for y; and the ending -in for -ine.
    /// </summary>
    public static string Key(string folded)
    {
        if (folded.Length < 4)
            return folded;
        Span<char> key = folded.Length <= 64 ? stackalloc char[folded.Length] : new char[folded.Length];
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            var next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            switch (c)
            {
                case 'p' when next == 'h':
                    key[length++] = 'f';
                    i++;
                    break;
                case 't' when next == 'h':
                    key[length++] = 't';
                    i++;
                    break;
                case 'a' when next == 'e' && i > 0:
                case 'o' when next == 'e':
                    key[length++] = 'e';
                    i++;
                    break;
                case 'y':
                    key[length++] = 'i';
                    break;
                default:
                    key[length++] = c;
                    break;
            }
        }
        if (length > 5 && key[..length].EndsWith("ine"))
            length--;
        return key[..length].SequenceEqual(folded) ? folded : key[..length].ToString();
    }
}
