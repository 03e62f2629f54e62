using Medications.Bot.Conversation;
using Medications.Bot.Triage;

namespace Medications.Bot.Tests.Conversation;

public sealed class TalkJudgeTests
{
    private static readonly ConversationMemory Ongoing = ConversationMemory.Empty with { Focus = ["alfamab"] };

    private readonly TestLibrary _library = new();

    [Theory]
    [InlineData(0.96, true)]
    [InlineData(0.7, false)]
    public void A_sure_guess_is_small_talk(double probability, bool isTalk) =>
        Assert.Equal(isTalk, TalkJudge.IsSurely(new(SmallTalkKind.Praise, probability), new(_library, "you are a wonder"), ConversationMemory.Empty));

    [Fact]
    public void While_a_medicine_is_talked_about_a_guess_must_be_surer() =>
        Assert.False(TalkJudge.IsSurely(new(SmallTalkKind.Help, 0.96), new(_library, "what can you say on that"), Ongoing));

    [Theory]
    [InlineData(SmallTalkKind.Thanks, "thanks, that settles it about alfamab", true)]
    [InlineData(SmallTalkKind.Thanks, "alfamab side effects, thanks", false)]
    [InlineData(SmallTalkKind.Help, "can you help me about alfamab", false)]
    public void Where_a_medicine_is_named_only_plain_thanks_are_small_talk(SmallTalkKind kind, string text, bool isTalk) =>
        Assert.Equal(isTalk, TalkJudge.IsSurely(new(kind, 0.99), new(_library, text), ConversationMemory.Empty));

    [Theory]
    [InlineData("how is betasole stored", false)]
    [InlineData("how is betasole", true)]
    public void A_question_about_a_misspelled_name_is_no_small_talk(string text, bool isTalk) =>
        Assert.Equal(isTalk, TalkJudge.IsSurely(new(SmallTalkKind.Greeting, 0.99), new(_library, text), ConversationMemory.Empty));

    [Theory]
    [InlineData(0.7, true)]
    [InlineData(0.3, false)]
    public void Where_nothing_is_of_medicine_a_fair_guess_will_do(double probability, bool isTalk) =>
        Assert.Equal(isTalk, TalkJudge.IsRather(new(SmallTalkKind.Chat, probability)));
}
