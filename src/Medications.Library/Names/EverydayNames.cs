namespace Medications.Library.Names;

/// <summary>Names of food, drink and minerals that a question about something else often mentions.</summary>
sealed class EverydayNames
{
    readonly HashSet<string> _keys = [.. NameData.Lines("everyday.txt").Select(NameTokens.PhraseKey)];

    public bool Contains(string name) => _keys.Contains(NameTokens.PhraseKey(name));
}
