using Medications.Bot.Feedback;
using Medications.Bot.Rendering;
using Medications.Bot.Replies;
using Medications.Bot.Tests.Conversation;
using Medications.Bot.Triage.Numbers;
using Medications.Library.Formatting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace Medications.Bot.Tests.Rendering;

public sealed class RenderingTests
{
    private readonly Chat _chat = new();

    [Fact]
    public void Plain_text_shows_the_passage_its_source_and_the_disclaimer()
    {
        var text = Renderer().RenderPlainText(_chat.Say("what is alfamab for"), "en");

        Assert.StartsWith(
            """
            alfamab – Usage

            alfamab is made up. It is used for nothing, and for:

            • Tests: all of them.
            • Examples
              1. small
              2. large & odd

            Source: alfamab (alfamab.md)
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.EndsWith($"Disclaimer: {TestLibrary.OwnDisclaimer}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_has_the_answering_sentence_in_bold_and_nothing_as_markup()
    {
        var card = Card(Render("what is alfamab for", "webchat"));

        var bold = Runs(card).Where(run => (string?)run["weight"] == "Bolder").Select(run => (string?)run["text"]);
        Assert.Contains("alfam", bold);
        Assert.Contains("Tests:", bold);
        Assert.DoesNotContain("TextBlock\"", card.ToString().Replace("RichTextBlock\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("**", card.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_the_page_stays_a_link() =>
        Assert.Contains(Runs(Card(Render("alfamab dose", "webchat"))), run => (string?)run["selectAction"]?["url"] == "https://example.org/alfamab.md");

    [Fact]
    public void Every_word_of_a_passage_stands_in_the_card()
    {
        foreach (var question in new[] { "what is alfamab for", "alfamab dose", "alfamab side effects", "alfamab beer" })
        {
            var reply = Assert.IsType<Reply.Answered>(new Chat().Say(question));
            var card = string.Concat(Runs(Card(Render(reply, "webchat"))).Select(run => (string?)run["text"]));
            var words = PassageFormatter.ToPlainText(reply.Medicines[0].Passages[0].Passage.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

            Assert.All(words, word => Assert.Contains(word, card, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Options_are_rows_to_tap_which_say_the_name()
    {
        var webChat = Card(Render("deltadine side effects", "webchat"));
        var teams = Card(Render("deltadine side effects", "msteams"));

        Assert.Equal(["deltadine tablets", "deltadine ophthalmic", "deltadine otic"], Submits(webChat).Select(action => (string?)action["data"]));
        Assert.Equal("imBack", (string?)Submits(teams).First()["data"]!["msteams"]!["type"]);
        Assert.Equal("deltadine tablets", (string?)Submits(teams).First()["data"]!["msteams"]!["value"]);
    }

    [Fact]
    public void Sources_are_cited_in_the_form_that_Teams_and_Web_Chat_render()
    {
        var activity = Render("what is alfamab for", "msteams");

        var entity = JObject.FromObject(Assert.Single(activity.Entities!));
        Assert.Equal("https://schema.org/Message", (string?)entity["type"]);
        Assert.Equal("Message", (string?)entity["@type"]);
        Assert.Equal("https://schema.org", (string?)entity["@context"]);
        var claim = Assert.Single(entity["citation"]!);
        Assert.Equal(1, (int)claim["position"]!);
        Assert.Equal("DigitalDocument", (string?)claim["appearance"]!["@type"]);
        Assert.Equal("alfamab – Usage", (string?)claim["appearance"]!["name"]);
        Assert.True(((string)claim["appearance"]!["abstract"]!).Length <= 160);
        Assert.Equal("AIGeneratedContent", (string?)entity["additionalType"]![0]);
        Assert.Contains("[1]", activity.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webchat", false, true)]
    [InlineData("emulator", false, true)]
    [InlineData("directline", true, true)]
    [InlineData("directline", false, false)]
    public void The_text_says_it_all_where_a_client_may_show_no_cards(string channel, bool isWebChat, bool isSureToShowCards)
    {
        var to = Incoming(channel);
        if (isWebChat)
            to.Entities = [new Entity("ClientCapabilities")];
        var activity = Renderer().Render(_chat.Say("what is alfamab for"), to);

        Assert.Equal(!isSureToShowCards, activity.Text!.Contains("is made up", StringComparison.Ordinal));
        Assert.Contains("is made up", (string?)Card(activity)["fallbackText"], StringComparison.Ordinal);
        Assert.Contains("is made up", activity.Speak, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.29, true)]
    [InlineData(0.31, false)]
    public void A_passage_that_may_not_be_the_answer_comes_with_a_word_above_it(double confidence, bool isUnsure)
    {
        var reply = Assert.IsType<Reply.Answered>(_chat.Say("what is alfamab for"));
        var text = Render(new Reply.Answered([reply.Medicines[0] with { Confidence = confidence }]), "sms").Text!;

        Assert.Equal(isUnsure, text.StartsWith(Words.For("en").NearestFound, StringComparison.Ordinal));
        Assert.Equal(isUnsure, text.Contains(Words.For("en").NearestFound, StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_is_left_to_the_doctor_right_below_the_passage()
    {
        var texts = Runs(Card(Render("should i stop alfamab", "webchat"))).Select(run => (string?)run["text"]).ToList();
        var source = texts.FindIndex(text => text!.StartsWith("Source:", StringComparison.Ordinal));

        Assert.Equal(Words.For("en").PersonalDecision, texts[source + 1]);
    }

    [Fact]
    public void Only_a_page_that_says_so_is_marked_as_generated() =>
        Assert.Null(JObject.FromObject(Assert.Single(Render("side effects of gammacillin", "webchat").Entities!))["additionalType"]);

    [Fact]
    public void A_site_makes_links_of_sources()
    {
        var activity = Render(_chat.Say("what is alfamab for"), "webchat", new BotOptions { SiteUrl = new Uri("https://example.org/medications/") });

        Assert.Contains("[1]: https://example.org/medications/alfamab", activity.Text, StringComparison.Ordinal);
        Assert.Contains(Runs(Card(activity)), run => (string?)run["selectAction"]?["url"] == "https://example.org/medications/alfamab");
    }

    [Theory]
    [InlineData("webchat", null, true)]
    [InlineData("msteams", "personal", true)]
    [InlineData("msteams", "groupChat", false)]
    [InlineData("msteams", "channel", false)]
    [InlineData("sms", null, false)]
    public void Follow_up_questions_are_suggested_where_the_channel_can(string channel, string? conversation, bool expected)
    {
        var activity = Render(_chat.Say("what is alfamab for"), channel, conversation: conversation);

        Assert.Equal(expected, activity.SuggestedActions is not null);
        if (expected)
            Assert.Equal(["Can I drink alcohol with alfamab?", "What are the side effects of alfamab?", "What is the dose of alfamab?"], activity.SuggestedActions!.Actions!.Select(action => (string?)action.Value));
    }

    [Fact]
    public void Spanish_speaks_in_the_bots_own_words_and_leaves_the_page_as_it_is()
    {
        var activity = Render(_chat.Say("side effects of alfamab"), "webchat", locale: "es-MX");

        Assert.Contains("Efectos secundarios", activity.Text, StringComparison.Ordinal);
        Assert.Contains(Runs(Card(activity)), run => ((string?)run["text"])?.Contains("may cause", StringComparison.Ordinal) == true);
        Assert.Contains(activity.SuggestedActions!.Actions!, action => action.Title == "¿Cuál es la dosis de alfamab?" && (string?)action.Value == "What is the dose of alfamab?");
    }

    [Theory]
    [InlineData("what is zanvo<script>alert(1)</script> for")]
    [InlineData("what is zanvo[x](http://evil.example) for")]
    [InlineData("what is zanvo**bold** for")]
    public void Nothing_that_a_person_wrote_comes_back_as_markup(string message)
    {
        foreach (var channel in new[] { "webchat", "msteams", "slack", "sms" })
        {
            var text = Render(new Chat().Say(message), channel).Text;
            Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
            Assert.DoesNotContain("http://evil", text, StringComparison.Ordinal);
            Assert.DoesNotContain("](", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("sms")]
    public void A_pages_disclaimer_and_note_are_shown_without_the_marks_of_its_markup(string channel)
    {
        var answer = Assert.IsType<Reply.Answered>(_chat.Say("what is alfamab for")).Medicines[0];
        var page = answer.Passages[0].Page with { Disclaimer = "**Ask *your* doctor.**", Note = "_Written by a machine._" };
        var activity = Render(new Reply.Answered([answer with { Passages = [answer.Passages[0] with { Page = page }], Shown = 1 }]), channel);
        var shown = activity.Attachments is [var card] ? string.Concat(Runs((JObject)card.Content!).Select(run => (string?)run["text"])) : activity.Text!;

        Assert.Contains("Ask your doctor.", shown, StringComparison.Ordinal);
        Assert.Contains("Written by a machine.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('*', shown + activity.Speak);
        Assert.DoesNotContain('_', shown);
    }

    [Fact]
    public void A_list_for_a_condition_ends_with_one_disclaimer_and_each_page_folds_out_with_its_own()
    {
        var reply = Assert.IsType<Reply.UsedFor>(_chat.Say("something for sneezing"));
        var card = Card(Render(reply, "webchat"));

        Assert.Equal(Words.For("en").Disclaimer, (string?)Runs(card).Last()["text"]);
        Assert.All(
            card.SelectTokens("$.body[?(@.isVisible == false)]").Cast<JObject>(),
            folded => Assert.Contains(Runs(folded), run => (string?)run["text"] == TestLibrary.OwnDisclaimer));
        Assert.DoesNotContain(TestLibrary.OwnDisclaimer, Render(reply, "sms").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*a* _b_ `c` <i>d</i> &amp; [e](f)", @"\*a\* \_b\_ \`c\` \<i>d\</i> \&amp; \[e\](f)")]
    [InlineData("# a\n- b\n1. c\n> d", "\\# a\n\\- b\n1\\. c\n\\> d")]
    [InlineData("Plain (really) - 1.5 mg & more!", "Plain (really) - 1.5 mg & more!")]
    public void Markdown_is_escaped_only_where_it_is_markup(string text, string escaped) => Assert.Equal(escaped, Markup.Escape(text));

    [Fact]
    public void Cards_stay_within_what_Teams_takes()
    {
        foreach (var (_, reply) in AllReplies.Make())
            if (Render(reply, "msteams").Attachments is [var card])
                Assert.True(card.Content!.ToString()!.Length < 28_000);
    }

    private Activity Render(string question, string channel) => Render(_chat.Say(question), channel);

    internal static Activity Render(Reply reply, string channel, BotOptions? options = null, string? conversation = null, string locale = "en-US") =>
        Renderer(options).Render(reply, Incoming(channel, conversation, locale));

    private static ActivityRenderer Renderer(BotOptions? options = null) =>
        new(Options.Create(options ?? new BotOptions()), Options.Create(new FeedbackOptions()), new EmergencyNumbers(new SafetyOptions()));

    private static Activity Incoming(string channel, string? conversation = null, string locale = "en-US") =>
        new() { Type = "message", ChannelId = channel, Locale = locale, Conversation = new ConversationAccount { ConversationType = conversation } };

    internal static JObject Card(Activity activity) => Assert.IsType<JObject>(Assert.Single(activity.Attachments!).Content);

    internal static IEnumerable<JToken> Runs(JObject card) => card.SelectTokens("$..[?(@.type == 'TextRun')]");

    private static IEnumerable<JToken> Submits(JObject card) => card.SelectTokens("$..selectAction").Where(action => (string?)action["type"] == "Action.Submit");
}
