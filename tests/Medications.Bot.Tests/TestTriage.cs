using Medications.Bot.Triage;

namespace Medications.Bot.Tests;

/// <summary>Triage by a few fixed words, so that a test decides what a message is.</summary>
sealed class TestTriage : ITriage
{
    public TriageResult Assess(string text) => text.ToLowerInvariant() switch
    {
        var t when t.Contains("swallowed") => new TriageResult.Emergency(EmergencyKind.Poisoning),
        var t when t.Contains("lips are swelling") => new TriageResult.Emergency(EmergencyKind.Anaphylaxis),
        var t when t.Contains("racing heart") => new TriageResult.Emergency(EmergencyKind.Heart, InDoubt: true),
        var t when t.Contains("want to die") => new TriageResult.Crisis(CrisisSubject.Self),
        "the second please" or "no, the ear drops!" => new TriageResult.SmallTalk(SmallTalkKind.Complaint),
        "so is it ok for me" or "i'm 56, am i ok to have it?" or "is that ok" or "no sorry, its zanvorel" or "i don't know" => new TriageResult.SmallTalk(SmallTalkKind.Acknowledgement),
        "hello" => new TriageResult.SmallTalk(SmallTalkKind.Greeting),
        "thanks" or "ok" => new TriageResult.SmallTalk(SmallTalkKind.Thanks),
        "is this chat stored" or "how is it stored" => new TriageResult.SmallTalk(SmallTalkKind.Privacy),
        "help" or "how does it work" => new TriageResult.SmallTalk(SmallTalkKind.Help),
        "start over" or "can i just quit it" => new TriageResult.SmallTalk(SmallTalkKind.StartOver),
        "delete my data" => new TriageResult.SmallTalk(SmallTalkKind.DeleteMyData),
        "which medicines do you know" => new TriageResult.SmallTalk(SmallTalkKind.WhichMedicines),
        "he's on betazole as well" => new TriageResult.SmallTalk(SmallTalkKind.HelpHasCome),
        var t when t.Contains("should i") => new TriageResult.Ordinary(PersonalDecision: true),
        var t when t.Contains("ten tablets") => new TriageResult.Ordinary(PersonalDecision: false, TriageWarning.Emergency),
        var t when t.Contains("hopeless") => new TriageResult.Ordinary(PersonalDecision: false, TriageWarning.Crisis),
        _ => new TriageResult.Ordinary(PersonalDecision: false),
    };
}
