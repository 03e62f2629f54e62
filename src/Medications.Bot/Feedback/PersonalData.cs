using System.Text.RegularExpressions;

namespace Medications.Bot.Feedback;

/// <summary>Takes out of a text what may tell who wrote it: e-mail addresses, links, phone numbers and long digit runs.</summary>
public static partial class PersonalData
{
    private const int MaxLength = 300;

    /// <summary>The text with <c>[…]</c> in place of personal data, at most 300 characters.</summary>
    public static string Remove(string text)
    {
        text = Address().Replace(text, "[…]");
        text = Link().Replace(text, "[…]");
        text = Digits().Replace(text, "[…]");
        return text.Length <= MaxLength ? text : text[..MaxLength];
    }

    [GeneratedRegex(@"[^\s@<>()]+\s?@\s?[^\s@<>()]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:https?://|www\.)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    /// <summary>Five digits or more, whatever stands between them: phone numbers, dates of birth, card and patient numbers.</summary>
    [GeneratedRegex(@"\+?\d(?:[\s().\-/]{0,3}\d){4,}")]
    private static partial Regex Digits();
}
