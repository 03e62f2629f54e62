namespace Medications.Library.Names;

/// <summary>Finds words that look like the name of a medicine but are none that is known.</summary>
sealed class UnknownNameFinder(EnglishWords english)
{
    readonly string[] _stems = [.. NameData.Lines("stems.txt").Select(NameTokens.PhraseKey)];

    public IEnumerable<MedicineMention> Find(NameTokens text, IReadOnlyList<FoundName> names)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var word = text.Items[i];
            if (word.IsQuantity || word.Folded.Length < 6 || english.Contains(word.Folded) || names.Any(n => n.First <= i && i < n.End))
                continue;
            if (_stems.Any(s => word.Key.EndsWith(s, StringComparison.Ordinal) && word.Key.Length >= s.Length + 3))
                yield return Unknown(text, i);
        }
    }

    static MedicineMention Unknown(NameTokens text, int at)
    {
        var surface = MentionResolver.Surface(text, at, at + 1);
        return new MedicineMention(text.Items[at].Start, surface.Length, surface, NameMatch.Unknown, [], 0.8, surface);
    }
}
