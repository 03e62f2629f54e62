using System.Text;

namespace Medications.Library.Names;

/// <summary>A word of a text or of a name.</summary>
/// <param name="Start">Where it begins, in characters.</param>
/// <param name="Length">Its length in characters, without a possessive ending.</param>
/// <param name="Folded">Lower case, without accents.</param>
/// <param name="Key">The key that all its spellings share.</param>
readonly record struct NameToken(int Start, int Length, string Folded, string Key)
{
    public int End => Start + Length;

    /// <summary>A number, a strength ("50mg", "0.5ml") or a count: never a part of what distinguishes two names by spelling.</summary>
    public bool IsQuantity => Folded.Length > 0 && char.IsAsciiDigit(Folded[0]) && !IsCode;

    /// <summary>Letters and digits in one word that no unit explains, such as f18, b12 or 5fu.</summary>
    bool IsCode => Folded.AsSpan().TrimStart("0123456789") is { Length: > 0 } tail && !Units.Contains(tail.ToString());

    static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "mg", "mcg", "ug", "g", "kg", "ml", "l", "iu", "u", "units", "mmol", "meq", "x", "st", "nd", "rd", "th",
        "am", "pm", "h", "hr", "hrs", "hours", "d", "day", "days", "wk", "wks", "week", "weeks", "m", "mo", "mth", "mths", "y", "yo", "yr", "yrs", "s", "mins", "min",
    };
}

/// <summary>A text cut into words, with one string of keys in which names are looked up by slice.</summary>
sealed class NameTokens
{
    NameTokens(string text, NameToken[] items, string keys, int[] offsets)
    {
        Text = text;
        Items = items;
        Keys = keys;
        _offsets = offsets;
    }

    readonly int[] _offsets;

    public string Text { get; }

    public NameToken[] Items { get; }

    /// <summary>The keys, separated by a space, or by a bar where a sentence ends.</summary>
    public string Keys { get; }

    public int Count => Items.Length;

    /// <summary>The keys of <paramref name="count"/> words from <paramref name="first"/> on, as one slice.</summary>
    public ReadOnlySpan<char> Slice(int first, int count)
    {
        var last = first + count - 1;
        return Keys.AsSpan(_offsets[first], _offsets[last] + Items[last].Key.Length - _offsets[first]);
    }

    /// <summary>Whether a word is the first of its sentence.</summary>
    public bool BeginsSentence(int at) => at == 0 || Keys[_offsets[at] - 1] == '|';

    /// <summary>What stands between a word and the next one.</summary>
    public ReadOnlySpan<char> Gap(int left) => Text.AsSpan(Items[left].End..Items[left + 1].Start);

    public static NameTokens Of(string text)
    {
        var items = new List<NameToken>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
                end++;
            var length = WithoutPossessive(text.AsSpan(i, end - i));
            var folded = NameSpelling.Fold(text.AsSpan(i, length));
            items.Add(new NameToken(i, length, folded, NameSpelling.Key(folded)));
            i = end;
        }
        var keys = new StringBuilder(text.Length);
        var offsets = new int[items.Count];
        for (var n = 0; n < items.Count; n++)
        {
            if (n > 0)
                keys.Append(EndsSentence(text.AsSpan(items[n - 1].End..items[n].Start), items[n - 1].Length) ? '|' : ' ');
            offsets[n] = keys.Length;
            keys.Append(items[n].Key);
        }
        return new NameTokens(text, [.. items], keys.ToString(), offsets);
    }

    /// <summary>The same words with one of them spelled otherwise.</summary>
    public NameTokens With(int index, string key)
    {
        var items = (NameToken[])Items.Clone();
        items[index] = items[index] with { Key = key };
        var keys = string.Concat(Keys.AsSpan(0, _offsets[index]), key, Keys.AsSpan(_offsets[index] + Items[index].Key.Length));
        var shift = key.Length - Items[index].Key.Length;
        var offsets = (int[])_offsets.Clone();
        for (var n = index + 1; n < offsets.Length; n++)
            offsets[n] += shift;
        return new NameTokens(Text, items, keys, offsets);
    }

    /// <summary>The letters and digits of words, joined.</summary>
    public static string Joined(IEnumerable<NameToken> words) => string.Concat(words.Select(word => word.Folded));

    /// <summary>The phrase's key: its words' keys, separated by spaces.</summary>
    public static string PhraseKey(string phrase) => string.Join(' ', Of(phrase).Items.Select(t => t.Key));

    static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' or '\u00ad' or '\u0301' or '\u0308' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    static int WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word.Length - 2 : word.Length;

    /// <summary>A full stop behind one or two letters is an abbreviation's ("St. John's wort").</summary>
    static bool EndsSentence(ReadOnlySpan<char> gap, int lengthBefore) =>
        gap.IndexOfAny("?!;\n") >= 0 || (lengthBefore > 2 && gap.Contains('.'));
}
