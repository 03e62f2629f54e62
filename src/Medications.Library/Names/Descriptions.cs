namespace Medications.Library.Names;

/// <summary>
/// Words that tell one product of a substance from another and name none themselves: "the 9 valent one", "oral", "live attenuated".
/// </summary>
sealed class Descriptions(FormWords forms)
{
    readonly HashSet<string> _words = [.. NameData.Lines("descriptions.txt").SelectMany(l => l.Split(' ')).Select(NameTokens.PhraseKey)];

    /// <summary>Whether all words of a phrase do no more than describe.</summary>
    public bool AreAll(string phrase) => NameTokens.Of(phrase) is { Count: > 0 } words && AreAll(words, 0, words.Count);

    /// <summary>Whether some words of a text do no more than describe.</summary>
    public bool AreAll(NameTokens text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Items[i].IsQuantity && !_words.Contains(text.Items[i].Key) && !forms.IsFormWord(text.Items[i].Key))
                return false;
        }
        return true;
    }
}
