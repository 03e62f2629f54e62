namespace Medications.Library.Names;

/// <summary>
/// Finds words that look like the name of a medicine but are none that is known: no English words, but such as <see cref="NameLikeness"/>
/// takes for names, and codes ("BPC-157") among words that go with a medicine.
/// </summary>
sealed class UnknownNameFinder(EnglishWords english, SpellingIndex englishSpellings, NameCues cues, Descriptions descriptions)
{
    const int ShortestName = 5;
    const double EnoughAlone = 0.5;

    /// <summary>Beside a medicine that is known, a stray word must be a likelier name.</summary>
    const double EnoughBesideKnown = 0.85;

    const double CodeCue = 0.15;
    const double CodeBesideKnownCue = 0.7;

    /// <param name="text">The question.</param>
    /// <param name="names">The known names in it.</param>
    /// <param name="hasMedicine">Whether one of those is a medicine of the library.</param>
    public List<MedicineMention> Find(NameTokens text, IReadOnlyList<FoundName> names, bool hasMedicine)
    {
        List<MedicineMention> found = [];
        for (var i = 0; i < text.Count; i++)
        {
            if (IsCode(text, i))
            {
                if (!IsKnown(i) && !IsKnown(i + 1) && cues.Of(text, i, i + 2) >= (hasMedicine ? CodeBesideKnownCue : CodeCue))
                    found.Add(Unknown(text, i, 2, 1));
                i++;
            }
            else if (MayBeName(text, i) && !IsKnown(i) && Likeness(i) is var likeness && likeness >= (hasMedicine ? EnoughBesideKnown : EnoughAlone))
                found.Add(Unknown(text, i, 1, likeness));
        }
        return found;

        bool IsKnown(int at) => names.Any(n => n.Covers(at));
        double Likeness(int at) => NameLikeness.Shared.Of(NameLikeness.Features(text, at, IsKnown, IsNearEnglish(text.Items[at])));
    }

    /// <summary>Letters and a number joined by a hyphen, as in "BPC-157".</summary>
    bool IsCode(NameTokens text, int at) =>
        at + 1 < text.Count && text.Gap(at) is "-" && text.Items[at + 1].Folded.All(char.IsAsciiDigit) && text.Items[at] is { Folded.Length: > 1 and < 6 } word
        && (!english.Contains(word.Folded) || !text.Text.AsSpan(word.Start, word.Length).ContainsAnyInRange('a', 'z'));

    bool MayBeName(NameTokens text, int at) =>
        text.Items[at] is var word && word.Folded.Length >= ShortestName && !word.IsQuantity && !english.Contains(word.Folded) && !IsAddress(text, at) && !IsCompound(text, at)
        && !descriptions.AreAll(text, at, at + 1);

    /// <summary>A part of a web or mail address.</summary>
    static bool IsAddress(NameTokens text, int at) =>
        text.Items[at] is var word
        && (word.Start > 0 && text.Text[word.Start - 1] is '/' or '@' or '_' or '=' || word.End < text.Text.Length && text.Text[word.End] is '@' or '_' or '=');

    /// <summary>Two English words written as one ("toothbrush", "wheelie").</summary>
    bool IsCompound(NameTokens text, int at)
    {
        var word = text.Items[at].Folded;
        for (var i = 3; i <= word.Length - 3; i++)
        {
            if (english.Contains(word[..i]) && english.Contains(word[i..]))
                return true;
        }
        return false;
    }

    bool IsNearEnglish(NameToken word) => englishSpellings.Near(word.Folded, NearEnglish(word.Folded.Length), 1).Count > 0;

    /// <summary>How dear a slip may make a word of this length out of an ordinary one.</summary>
    public static double NearEnglish(int length) => length < 7 ? 0.75 : 1;

    static MedicineMention Unknown(NameTokens text, int at, int count, double likeness)
    {
        var surface = MentionResolver.Surface(text, at, at + count);
        return new MedicineMention(text.Items[at].Start, surface.Length, surface, NameMatch.Unknown, [], Math.Min(0.95, Math.Round(likeness, 3)), surface);
    }
}
