using System.Text.Json;
using System.Text.Json.Serialization;
using Medications.Bot.Replies;
using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Web.Commands;

/// <summary>One line of <c>ask --json</c>'s input.</summary>
/// <param name="Id">Comes back with the answer.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Conversation">Lines with the same value are turns of one conversation; without one, a line stands alone.</param>
internal sealed record QuestionLine(JsonElement Id, string? Question, string? Conversation);

/// <summary>One line of <c>ask --json</c>'s output. Others read it by these names, in this order.</summary>
internal sealed record AnswerLine(
    JsonElement? Id,
    string Outcome,
    MedicineLine? Medicine,
    IReadOnlyList<AnswerPassageLine> Passages,
    string Text,
    IReadOnlyList<string> Suggestions,
    double ElapsedMs)
{
    /// <summary>An answer that there could not be.</summary>
    public static AnswerLine Failed(JsonElement? id, string why) => new(id, Name(ReplyOutcome.Error), null, [], why, [], 0);

    /// <summary>The word for an outcome.</summary>
    public static string Name(ReplyOutcome outcome) =>
        // One word in this contract, though the name of the enum's member has two.
        outcome == ReplyOutcome.SmallTalk ? "smalltalk" : JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());
}

/// <summary>The medicine that an answer is about.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Path">Its main page.</param>
internal sealed record MedicineLine(string Title, string Path)
{
    public static MedicineLine Of(Medicine medicine) => new(medicine.Name, medicine.Pages[0].Path);
}

/// <summary>A passage of an answer.</summary>
internal sealed record AnswerPassageLine(
    string Path, SectionKind Section, int StartLine, int EndLine, string? Question, string Text, double Score)
{
    /// <summary>Whether the reply shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Shown { get; init; }

    /// <summary>The most that an answer has.</summary>
    public const int Most = 10;

    /// <summary>
    /// The passages of a reply, best first: of each medicine those that are shown, then of each the others, in turns.
    /// </summary>
    public static IReadOnlyList<AnswerPassageLine> Of(IReadOnlyList<MedicineAnswer> answers)
    {
        var shown = answers.SelectMany(a => a.Passages.Take(a.Shown).Select(p => Of(p) with { Shown = true }));
        var more = Enumerable.Range(0, Most)
            .SelectMany(n => answers.Select(a => a.Passages.Skip(a.Shown + n).FirstOrDefault()))
            .OfType<RankedPassage>()
            .Select(Of);
        return [.. shown.Concat(more).Take(Most)];
    }

    static AnswerPassageLine Of(RankedPassage ranked)
    {
        var p = ranked.Passage;
        return new(p.Path, p.Section, p.StartLine, p.EndLine, p.Question, p.Text, ranked.Score);
    }
}
