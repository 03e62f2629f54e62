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
    [InlineData("спасибо большое", SmallTalkKind.Thanks)]
    [InlineData("谢谢", SmallTalkKind.Thanks)]
    [InlineData("नमस्ते", SmallTalkKind.Greeting)]
    [InlineData("🙏🙏", SmallTalkKind.Acknowledgement)]
    public void A_few_words_of_another_script_or_friendly_signs_are_small_talk(string text, SmallTalkKind kind) =>
        Assert.Equal(new TriageResult.SmallTalk(kind), s_triage.Assess(text));

    [Theory]
    [InlineData("🚗🍕")]
    [InlineData("...")]
    [InlineData("как приготовить рис")]
    [InlineData("明日の天気は")]
    public void Other_signs_and_scripts_are_none(string text) =>
        Assert.IsType<TriageResult.Ordinary>(s_triage.Assess(text));

    [Theory]
    [InlineData("thanks ever so much, that has cleared up the muddle", SmallTalkKind.Thanks)]
    [InlineData("are you properly qualified to say any of this", SmallTalkKind.AreYouADoctor)]
    [InlineData("these answers of yours are useless, try harder", SmallTalkKind.Complaint)]
    [InlineData("do you hold on to the messages that i type", SmallTalkKind.Privacy)]
    public void What_no_phrase_covers_is_guessed(string text, SmallTalkKind kind)
    {
        var guess = Assert.IsType<TriageResult.Ordinary>(s_triage.Assess(text)).Talk;

        Assert.NotNull(guess);
        Assert.Equal(kind, guess.Kind);
        Assert.True(guess.Probability > 0.6, $"{guess.Probability}");
    }

    [Theory]
    [InlineData("what are the side effects")]
    [InlineData("how long until the cream works on eczema")]
    [InlineData("my toddler spat the syrup out, give it again?")]
    [InlineData("toilet seat hinge")]
    [InlineData("Zorvexil?")]
    public void Questions_and_unknown_words_are_no_small_talk(string text)
    {
        var guess = Assert.IsType<TriageResult.Ordinary>(s_triage.Assess(text)).Talk;

        Assert.True(guess is null or { Probability: < 0.3 }, $"{guess}");
    }

    [Fact]
    public void Deleting_an_account_elsewhere_deletes_nothing_here() =>
        Assert.IsType<TriageResult.Ordinary>(s_triage.Assess("how do i delete my facebook account"));

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
