using Medications.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Medications.Web.Tests.Chat;

public sealed class ChatPageTests(Browser browser, Site site) : IClassFixture<Browser>, IClassFixture<Site>
{
    const string Answer = "It is a targeted medicine that blocks one signal";
    const string Disclaimer = "This page is for information only and does not replace your doctor.";

    [Theory]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task A_person_asks_in_the_browser_and_reads_the_answer_with_the_disclaimer(int width, int height, ColorScheme colours)
    {
        var page = await browser.OpenAsync(width, height, colours);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type is "error" ? [message.Text] : []);
        page.PageError += (_, error) => complaints.Add(error);
        var elsewhere = new List<string>();
        page.Request += (_, request) => elsewhere.AddRange(
            request.Url.StartsWith("http", StringComparison.Ordinal) && new Uri(request.Url).Authority != site.Address.Authority ? [request.Url] : []);

        await page.GotoAsync(site.Address.ToString());
        await AskAsync(page, "is imatinib mesylate chemotherapy?");

        var card = page.Locator(".ac-adaptiveCard");
        await Expect(card.GetByText(Answer)).ToBeVisibleAsync();
        await Expect(card.GetByText(Disclaimer)).ToBeVisibleAsync();
        await Expect(page.Locator("#disclaimer")).ToBeInViewportAsync();
        await Expect(page.GetByText("Send failed")).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than its window.");
        Assert.Empty(complaints);
        Assert.Empty(elsewhere);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_reload_goes_on_with_the_conversation_and_a_new_chat_begins_another()
    {
        var page = await browser.OpenAsync(390, 844);
        await page.GotoAsync(site.Address.ToString());
        await AskAsync(page, "is imatinib mesylate chemotherapy?");
        await Expect(page.Locator(".ac-adaptiveCard").GetByText(Answer)).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(page.Locator(".ac-adaptiveCard").GetByText(Answer)).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Button, new() { Name = "New chat" }).First.ClickAsync();
        await Expect(page.Locator(".ac-adaptiveCard").GetByText(Answer)).ToHaveCountAsync(0);
        await Expect(page.GetByText("Ask me about a medicine").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Above_a_keyboard_what_to_ask_next_shares_a_line_and_leaves_room_to_read()
    {
        var page = await browser.OpenAsync(390, 844);
        await page.GotoAsync(site.Address.ToString());
        await AskAsync(page, "is imatinib mesylate chemotherapy?");
        await Expect(page.Locator(".ac-adaptiveCard").GetByText(Answer)).ToBeVisibleAsync();

        await page.SetViewportSizeAsync(390, 480);

        await Expect(page.Locator(".webchat__suggested-actions--carousel-layout")).ToBeVisibleAsync();
        var next = await page.Locator(".webchat__suggested-actions").BoundingBoxAsync();
        Assert.InRange(next!.Height, 44, 80);
        await Expect(page.GetByPlaceholder("Ask about a medicine")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_page_speaks_the_language_that_was_asked_for()
    {
        var page = await browser.OpenAsync(390, 844);

        await page.GotoAsync(new Uri(site.Address, "/?locale=es-MX").ToString());

        await Expect(page.Locator("h1")).ToHaveTextAsync("Preguntas sobre medicamentos");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        await page.Context.CloseAsync();
    }

    /// <summary>Types a question into Web Chat and sends it.</summary>
    internal static async Task AskAsync(IPage page, string question) => await AskAsync(page.Locator("body"), question);

    /// <summary>The same, within a frame.</summary>
    internal static async Task AskAsync(ILocator within, string question)
    {
        await within.GetByText("Ask me about a medicine").First.WaitForAsync();
        var box = within.GetByPlaceholder("Ask about a medicine");
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    }
}
