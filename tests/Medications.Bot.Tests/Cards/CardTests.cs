using System.Text.Json;
using Medications.Bot.Feedback;
using Medications.Bot.Rendering;
using Medications.Bot.Replies;
using Medications.Bot.Tests.Rendering;
using Medications.Bot.Triage.Numbers;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace Medications.Bot.Tests.Cards;

public sealed class CardTests(CardBrowser browser) : IClassFixture<CardBrowser>
{
    private const int Phone = 360;

    [Theory]
    [InlineData("webchat", Phone)]
    [InlineData("webchat", 800)]
    [InlineData("msteams", Phone)]
    public async Task Every_card_is_valid_loses_nothing_and_fits(string channel, int width)
    {
        var page = await browser.OpenAsync(width);
        foreach (var (name, reply) in AllReplies.Make())
        {
            if (Card(reply, channel) is not { } card)
                continue;

            var drawn = await DrawAsync(page, card);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(CardBrowser.Pictures(), $"{name}-{channel}-{width}.png"), FullPage = true });

            Assert.True(drawn.Faults.Length == 0, $"{name}: {string.Join("; ", drawn.Faults)}");
            Assert.True(drawn.Lost.Length == 0, $"{name}: {string.Join("; ", drawn.Lost)}");
            Assert.False(drawn.TooWide, $"{name} does not fit.");
        }
    }

    [Fact]
    public async Task A_folded_passage_opens_with_a_tap_and_closes_with_another()
    {
        var page = await browser.OpenAsync(Phone);
        await DrawAsync(page, Card(Reply("answer"), "webchat")!);
        var passage = page.Locator("#more2");
        var row = page.GetByText("▸");

        Assert.False(await passage.IsVisibleAsync());
        await row.ClickAsync();
        Assert.True(await passage.IsVisibleAsync());
        await page.GetByText("▾").ClickAsync();
        Assert.False(await passage.IsVisibleAsync());
    }

    [Fact]
    public async Task An_option_says_its_name_when_tapped()
    {
        var page = await browser.OpenAsync(Phone);
        await DrawAsync(page, Card(Reply("which-of-several"), "webchat")!);

        await page.GetByText("deltadine otic").ClickAsync();

        Assert.Equal("deltadine otic", await page.EvaluateAsync<string>("window.said[0]"));
    }

    [Fact]
    public async Task Markup_of_a_page_is_shown_as_words()
    {
        var page = await browser.OpenAsync(Phone);

        var drawn = await DrawAsync(page, Card(Reply("answer"), "webchat")!);

        Assert.Contains("large & odd", drawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", drawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", drawn.Text, StringComparison.Ordinal);
    }

    private static async Task<Drawn> DrawAsync(IPage page, JObject card)
    {
        var result = await page.EvaluateAsync<JsonElement>("json => draw(JSON.parse(json))", card.ToString());
        return result.Deserialize<Drawn>(JsonSerializerOptions.Web)!;
    }

    private static Reply Reply(string name) => AllReplies.Make().Single(reply => reply.Name == name).Reply;

    private static JObject? Card(Reply reply, string channel) =>
        new ActivityRenderer(Options.Create(new BotOptions { SiteUrl = new Uri("https://example.org/") }), Options.Create(new FeedbackOptions { Path = "x", KeepFreeText = true }), new EmergencyNumbers(new SafetyOptions()))
            .Render(reply, new Activity { Type = "message", ChannelId = channel, Locale = "en-US", Conversation = new ConversationAccount() })
            .Attachments is [var card] ? (JObject?)card.Content : null;

    private sealed record Drawn(string[] Faults, string[] Lost, string Text, bool TooWide);
}
