using System.Collections.Frozen;

namespace Medications.Library.Questions;

/// <summary>The fields of life that words speak for, from <c>fields.txt</c>: "eczema" is an illness, "lasagne" is food.</summary>
internal static class WordFields
{
    private static readonly FrozenSet<string> OfMedicine = ["illness", "symptom", "medicine", "care"];
    private static readonly FrozenDictionary<string, string> Fields = Load();

    /// <summary>How many different words of a text are from each field; fields without any are left out.</summary>
    /// <param name="tokens">The text's words.</param>
    public static IEnumerable<KeyValuePair<string, int>> Count(IReadOnlyList<Token> tokens) => tokens
        .Select(token => token.Term)
        .Distinct()
        .Where(Fields.ContainsKey)
        .CountBy(term => Fields[term]);

    /// <summary>Whether a field is one of medicine.</summary>
    public static bool IsMedical(string field) => OfMedicine.Contains(field);

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
