using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>What people call the forms of a medicine: "the eye drops" is the page whose name says "ophthalmic". Read from <c>forms.json</c>.</summary>
sealed class MedicineForms
{
    private readonly Form[] _forms = EmbeddedData.Read<Form[]>("Conversation.forms.json");

    public static MedicineForms Default { get; } = new();

    /// <summary>The forms that a word may mean, by index; none for most words.</summary>
    public IEnumerable<int> MeantBy(string word) =>
        Enumerable.Range(0, _forms.Length).Where(form => _forms[form].Products.Contains(word, StringComparer.Ordinal) || _forms[form].Places.Contains(word, StringComparer.Ordinal));

    /// <summary>Whether a word names a thing to take or use ("cream"), rather than where it goes ("skin").</summary>
    public bool IsProduct(string word) => Array.Exists(_forms, form => form.Products.Contains(word, StringComparer.Ordinal));

    /// <summary>Whether a product is spoken of behind a name: "nicotine gum".</summary>
    public bool IsOfProduct(Utterance said, MedicineMention mention) => said.Words.Any(word => word.Start > mention.Start && IsProduct(word.Value))
        || (said.Words.FirstOrDefault(word => word.Start >= mention.Start + mention.Length).Value is { } next && MeantBy(next).Any());

    /// <summary>Whether a medicine is of a form, by its name. One whose name shows none is taken to be swallowed.</summary>
    public bool IsOf(Medicine medicine, int form)
    {
        var words = Utterance.Of(medicine.Name).Words;
        var shown = false;
        for (var i = 0; i < _forms.Length; i++)
        {
            if (!words.Any(word => _forms[i].Titles.Contains(word.Value, StringComparer.Ordinal)))
                continue;
            if (i == form)
                return true;
            shown = true;
        }
        return !shown && _forms[form].Titles.Contains("", StringComparer.Ordinal);
    }

    /// <summary>Whether a medicine's name shows a form.</summary>
    public bool ShowsThat(Medicine medicine, int form) =>
        Utterance.Of(medicine.Name).Words.Any(word => _forms[form].Titles.Contains(word.Value, StringComparer.Ordinal));

    /// <summary>Whether the page for the whole body may be the one that tells of a form.</summary>
    public bool IsOftenSystemic(int form) => _forms[form].OftenSystemic;

    /// <summary>Whether a medicine's page is the one for the whole body, by its name.</summary>
    public static bool IsSystemic(Medicine medicine) => Utterance.Of(medicine.Name).Words.Any(word => word.Value == "systemic");

    /// <summary>How much a message speaks of a form of this medicine: where it goes tells more than what it is, as in "the eye ointment".</summary>
    public int CountSaid(IReadOnlyList<Word> words, Medicine medicine) =>
        words.Sum(word => !MeantBy(word.Value).Any(form => IsOf(medicine, form)) ? 0 : IsProduct(word.Value) ? 1 : 2);

    /// <summary>Which words of a message belong to a name or a form.</summary>
    public bool[] Accounted(Utterance said, IReadOnlyList<MedicineMention> mentions) =>
        [.. said.Words.Select(word =>
            mentions.Any(mention => word.Start < mention.Start + mention.Length && mention.Start < word.End)
            || MeantBy(word.Value).Any())];

    private sealed record Form(string[] Titles, string[] Products, string[] Places, bool OftenSystemic = false);
}
