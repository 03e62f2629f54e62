using Medications.Bot.Triage;

namespace Medications.Bot.Tests.Triage;

public class SmallTalkTests
{
    static readonly MessageTriage s_triage = new();

    [Theory]
    [InlineData("Hiya!", SmallTalkKind.Greeting)]
    [InlineData("evening all, I'm Tom", SmallTalkKind.Greeting)]
    [InlineData("thank u very much :)", SmallTalkKind.Thanks)]
    [InlineData("cya later", SmallTalkKind.Goodbye)]
    [InlineData("what can you help me with?", SmallTalkKind.Abilities)]
    [InlineData("are you a real pharmacist", SmallTalkKind.AreYouADoctor)]
    [InlineData("am I talking to a robot", SmallTalkKind.AreYouAMachine)]
    [InlineData("who built you", SmallTalkKind.WhoMadeThis)]
    [InlineData("which medicines do you know", SmallTalkKind.WhichMedicines)]
    [InlineData("what do you store about me", SmallTalkKind.Privacy)]
    [InlineData("please delete my data", SmallTalkKind.DeleteMyData)]
    [InlineData("start over", SmallTalkKind.StartOver)]
    [InlineData("that was really useful", SmallTalkKind.Praise)]
    [InlineData("this is useless", SmallTalkKind.Complaint)]
    [InlineData("ok lol", SmallTalkKind.Acknowledgement)]
    [InlineData("👍", SmallTalkKind.Acknowledgement)]
    [InlineData("", SmallTalkKind.Help)]
    [InlineData("the ambulance is here, thank you", SmallTalkKind.HelpHasCome)]
    public void Chat_that_asks_nothing_is_small_talk(string text, SmallTalkKind kind) =>
        Assert.Equal(new TriageResult.SmallTalk(kind), s_triage.Assess(text));

    [Theory]
    [InlineData("thank you, and how should they be stored")]
    [InlineData("hi, what is ramipril")]
    [InlineData("hello can i take ibuprofen with it")]
    [InlineData("ok and side effects?")]
    [InlineData("what is it used for")]
    [InlineData("how does it work")]
    [InlineData("is it safe")]
    public void Small_talk_beside_a_question_is_a_question(string text) =>
        Assert.IsType<TriageResult.Ordinary>(s_triage.Assess(text));
}
