using Medications.Bot.Feedback;
using Medications.Bot.Rendering;
using Medications.Bot.Replies;
using Medications.Bot.Triage.Numbers;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Medications.Bot.Tests.Rendering;

public sealed class DisclaimerTests
{
    public static TheoryData<string, string?> Channels()
    {
        var data = new TheoryData<string, string?>();
        foreach (var channel in new[] { "webchat", "directline", "emulator", "msteams", "test", "slack", "telegram", "facebook", "email", "sms", "line", "alexa", "no-such-channel", "" })
            foreach (var locale in new[] { "en-US", "en-GB", "es-ES", "xx", null })
                data.Add(channel, locale);
        return data;
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public void No_message_about_medicines_lacks_the_disclaimer_in_its_text(string channel, string? locale)
    {
        var own = Words.For(locale).Disclaimer;
        foreach (var (name, reply) in AllReplies.Make().Where(reply => reply.Reply.IsMedical))
        {
            var activity = Render(reply, channel, locale);

            Assert.Contains(Words.For(locale).DisclaimerLabel, activity.Text, StringComparison.Ordinal);
            foreach (var disclaimer in Expected(reply, own))
            {
                Assert.True(activity.Text!.Contains(disclaimer, StringComparison.Ordinal), $"{name} on {channel} says: {activity.Text}");
                Assert.True(activity.Speak?.Contains(disclaimer, StringComparison.Ordinal), $"{name} on {channel} speaks: {activity.Speak}");
                Assert.True(activity.Summary?.Contains(disclaimer, StringComparison.Ordinal) ?? true, $"{name} on {channel} sums up: {activity.Summary}");
                Assert.All(activity.Attachments ?? [], card => Assert.Contains(disclaimer, card.Content?.ToString(), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_kind_of_reply_is_tried()
    {
        var kinds = typeof(Reply).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Reply)));

        Assert.Equal(kinds.Select(kind => kind.Name).Order(), AllReplies.Make().Select(reply => reply.Reply.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Only_talk_that_says_nothing_about_medicines_goes_without()
    {
        var without = AllReplies.Make().Where(reply => !reply.Reply.IsMedical).Select(reply => reply.Reply);

        Assert.All(without, reply => Assert.True(reply is Reply.SmallTalk or Reply.FeedbackThanks));
    }

    [Fact]
    public void A_page_speaks_for_itself_and_the_product_where_it_does_not()
    {
        var activity = Render(AllReplies.Make().Single(reply => reply.Name == "answer-for-two").Reply, "sms", "en");

        Assert.Contains(TestLibrary.OwnDisclaimer, activity.Text, StringComparison.Ordinal);
        Assert.Contains(Words.For("en").Disclaimer, activity.Text, StringComparison.Ordinal);
        Assert.Contains(TestLibrary.OwnNote, activity.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Expected(Reply reply, string own)
    {
        var pages = reply.Passages.Select(answer => answer.Medicine.Pages[0]).ToList();
        // A list of medicines ends with one; each page's own stands with its passage.
        return pages.Count == 0 || reply is Reply.UsedFor ? [own] : pages.Select(page => page.Disclaimer ?? own);
    }

    private static Activity Render(Reply reply, string channel, string? locale) =>
        new ActivityRenderer(Options.Create(new BotOptions()), Options.Create(new FeedbackOptions()), new EmergencyNumbers(new SafetyOptions()))
            .Render(reply, new Activity { Type = "message", ChannelId = channel, Locale = locale, Conversation = new ConversationAccount() });
}
