using System.Text.Json;
using Medications.Bot.Triage;

namespace Medications.Bot.Tests.Triage;

/// <summary>
/// Messages whose words and outcomes no weight was learned from. The floors are a little below what was measured, so that a change that
/// makes the triage deaf or jumpy fails here. The patterns were mended by them, so unseen messages fare worse; the figures themselves come from <c>Medications.Benchmarks triage</c>.
/// </summary>
public class HeldOutTests
{
    static readonly MessageTriage s_triage = new();

    [Theory]
    [InlineData("held-out-1.jsonl", 0.98, 0.02)]
    [InlineData("held-out-2.jsonl", 0.98, 0.02)]
    [InlineData("held-out-3.jsonl", 0.98, 0.05)]
    [InlineData("held-out-4.jsonl", 0.98, 0.02)]
    [InlineData("held-out-5.jsonl", 0.88, 0.05)]
    public void Alarms_are_recognised_and_questions_are_left_alone(string file, double recognised, double falseAlarms)
    {
        var rows = Read(file);
        var alarms = rows.Where(r => r.Expect != "none").ToList();
        var ordinary = rows.Where(r => r.Expect == "none").ToList();
        Assert.True(alarms.Count(r => IsAlarm(r.Message)) >= recognised * alarms.Count);
        Assert.True(ordinary.Count(r => IsAlarm(r.Message)) <= falseAlarms * ordinary.Count);
    }

    [Theory]
    [InlineData("my brother says he is going to hang himself", CrisisSubject.OtherPerson)]
    [InlineData("i want to kill myself tonight", CrisisSubject.Self)]
    public void A_crisis_tells_whose_life_it_is_about(string text, CrisisSubject subject) =>
        Assert.Equal(new TriageResult.Crisis(subject), s_triage.Assess(text));

    [Theory]
    [InlineData("should i stop taking my statin before surgery", true)]
    [InlineData("can i give my 2 year old cetirizine", true)]
    [InlineData("what is the generic name of lipitor", false)]
    public void A_personal_decision_is_flagged(string text, bool isPersonal) =>
        Assert.Equal(isPersonal, Assert.IsType<TriageResult.Ordinary>(s_triage.Assess(text)).PersonalDecision);

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("1.2.3.4,5 999999999999999999999999999999999999")]
    public void Odd_input_is_assessed_like_any_other(string text) => Assert.NotNull(s_triage.Assess(text));

    static bool IsAlarm(string message) => s_triage.Assess(message) is TriageResult.Emergency or TriageResult.Crisis;

    static List<(string Message, string Expect)> Read(string file) => [.. File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Triage", "Data", file))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(row => (row.GetProperty("message").GetString()!, row.GetProperty("expect").GetString()!))];
}
