using Medications.Bot.Triage;
using Medications.Bot.Triage.Evidence;
using Medications.Bot.Triage.SmallTalk;

namespace Medications.Benchmarks.Learning;

/// <summary>Small talk of each kind, and messages that are none.</summary>
internal sealed class TalkExamples(EvidenceReader reader, SmallTalkFeatures features, SmallTalkRecognizer recognizer)
{
    /// <summary>There is less of it, so each counts for more.</summary>
    private const double TalkWeight = 2;

    /// <summary>What the kinds are called in the data.</summary>
    private static readonly Dictionary<string, SmallTalkKind> Kinds = new()
    {
        ["greeting"] = SmallTalkKind.Greeting,
        ["thanks"] = SmallTalkKind.Thanks,
        ["goodbye"] = SmallTalkKind.Goodbye,
        ["about-you"] = SmallTalkKind.WhoMadeThis,
        ["doctor"] = SmallTalkKind.AreYouADoctor,
        ["ai"] = SmallTalkKind.AreYouAMachine,
        ["help"] = SmallTalkKind.Help,
        ["medicines"] = SmallTalkKind.WhichMedicines,
        ["privacy"] = SmallTalkKind.Privacy,
        ["praise"] = SmallTalkKind.Praise,
        ["complaint"] = SmallTalkKind.Complaint,
        ["other"] = SmallTalkKind.Chat,
    };

    /// <summary>The kinds that are told apart.</summary>
    public static IReadOnlyList<string> Outputs { get; } = [.. Kinds.Values.Select(kind => kind.ToString())];

    /// <summary>An example whose output is its kind, as one that is small talk of any kind.</summary>
    public static Example AnyKind(Example example) => example with { Outputs = new HashSet<int> { 1 }, Weight = TalkWeight };

    /// <summary>The small talk of a text file with a line <c>[kind]</c> before those of a kind.</summary>
    public IEnumerable<Example> Written(string path)
    {
        var kind = "";
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                kind = line.Trim('[', ']');
            }
            else
            {
                yield return Talk(line, kind);
            }
        }
    }

    /// <summary>The small talk among messages, JSON Lines of <c>{"message", "expect", "kind"}</c>.</summary>
    public IEnumerable<Example> Messages(string path) => JsonLines.Rows(path)
        .Where(row => row.GetProperty("expect").GetString() == "smalltalk")
        .Select(row => Talk(row.GetProperty("message").GetString()!, row.GetProperty("kind").GetString()!));

    /// <summary>The messages of JSON Lines that are no small talk, neither by what is expected of them nor by a phrase.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The field with the message.</param>
    public IEnumerable<Example> OtherRows(string path, string text) => JsonLines.Rows(path)
        .Where(row => !row.TryGetProperty("expect", out var expect) || expect.GetString() is not ("smalltalk" or "none"))
        .Select(row => row.GetProperty(text).GetString()!)
        .Where(message => recognizer.Recognize(reader.Read(message).Tokens, message) is null)
        .Select(Other);

    /// <summary>The lines of a text file, none of them small talk.</summary>
    public IEnumerable<Example> OtherLines(string path) => RelevanceExamples.Questions(path).Select(Other);

    private Example Talk(string text, string kind) => new(Features(text), new HashSet<int> { Outputs.Index().First(o => o.Item == Kinds[kind].ToString()).Index }, 1);

    private Example Other(string text) => new(Features(text), new HashSet<int> { 0 }, 1);

    private IReadOnlyDictionary<string, float> Features(string text) => features.Of(reader.Read(text).Tokens, text);
}
