using System.Collections.Frozen;

namespace Medications.Library.Questions;

/// <summary>The fields of life that words speak for, from <c>fields.txt</c>: "eczema" is an illness, "lasagne" is food.</summary>
internal static class WordFields
{
    /// <summary>The words that say nothing about a field: the things are food or plants to some, and medicines to others.</summary>
    private const string Everyday = "everyday";
    private const string Medicines = "medicine";

    private static readonly FrozenSet<string> OfMedicine = ["illness", "symptom", Medicines, "care"];
    private static readonly FrozenDictionary<string, string> Fields = Load();

    /// <summary>How many different words of a text are from each field; fields without any are left out.</summary>
    /// <param name="tokens">The text's words.</param>
    public static IEnumerable<KeyValuePair<string, int>> Count(IReadOnlyList<Token> tokens) => tokens
        .Select(token => token.Term)
        .Distinct()
        .Where(term => Fields.GetValueOrDefault(term, Everyday) != Everyday)
        .CountBy(term => Fields[term]);

    /// <summary>Whether a field is one of medicine.</summary>
    public static bool IsMedical(string field) => OfMedicine.Contains(field);

    /// <summary>Whether a word names a thing of everyday life that is also a medicine: "saffron", "charcoal".</summary>
    /// <param name="word">In lower case.</param>
    public static bool IsEveryday(string word) => MedicalAnalyzer.Tokens(word) is [var token] && Fields.GetValueOrDefault(token.Term) == Everyday;

    /// <summary>Whether a word speaks of medicines and nothing else: "vaccine".</summary>
    /// <param name="word">In lower case.</param>
    public static bool IsOfMedicines(string word) => MedicalAnalyzer.Tokens(word) is [var token] && Fields.GetValueOrDefault(token.Term) == Medicines;

    private static FrozenDictionary<string, string> Load()
    {
        var fields = new Dictionary<string, string>();
        var field = "";
        using var reader = EmbeddedText.Open("fields.txt");
        foreach (var (_, line) in EmbeddedText.DataLines(reader))
        {
            if (line[0] == '[')
            {
                field = line.Trim('[', ']');
                continue;
            }

            foreach (var term in MedicalAnalyzer.Tokens(line).Select(token => token.Term))
            {
                fields.TryAdd(term, field);
            }
        }

        return fields.ToFrozenDictionary();
    }
}
