using Medications.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Medications.Web.Tests.Chat;

public sealed class WidgetTests(Browser browser, Site site) : IClassFixture<Browser>, IClassFixture<Site>
{
    [Theory]
    [InlineData(1280, 800)]
    [InlineData(390, 844)]
    public async Task One_script_tag_puts_the_chat_on_another_website(int width, int height)
    {
        await using var clinic = await ServeAsync($"""<script src="{site.Address}embed.js" data-title="Ask the clinic" data-color="#7a1f5c"></script>""");
        var page = await browser.OpenAsync(width, height);
        await page.GotoAsync(clinic.Urls.First());

        var launcher = page.GetByRole(AriaRole.Button, new() { Name = "Ask about a medicine" });
        await launcher.ClickAsync();
        var chat = page.FrameLocator("iframe").Locator("body");
        await ChatPageTests.AskAsync(chat, "is imatinib mesylate chemotherapy?");

        await Expect(chat.Locator(".ac-adaptiveCard").GetByText("It is a targeted medicine")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Ask the clinic" })).ToBeVisibleAsync();
        var frame = await page.Locator("iframe").BoundingBoxAsync();
        Assert.InRange(frame!.X + frame.Width, 1, width);
        Assert.InRange(frame.Y + frame.Height, 1, height);

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("iframe")).ToBeHiddenAsync();
        await Expect(launcher).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(chat.Locator(".ac-adaptiveCard").GetByText("It is a targeted medicine")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the chat" }).ClickAsync();
        await Expect(page.Locator("iframe")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_opens_the_chat_can_type_at_once()
    {
        await using var clinic = await ServeAsync($"""<script src="{site.Address}embed.js"></script>""");
        var page = await browser.OpenAsync(1280, 800);
        await page.GotoAsync(clinic.Urls.First());

        await page.GetByRole(AriaRole.Button, new() { Name = "Ask about a medicine" }).ClickAsync();

        await Expect(page.FrameLocator("iframe").GetByPlaceholder("Ask about a medicine")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chat_that_opens_by_itself_leaves_the_reader_on_the_website()
    {
        await using var clinic = await ServeAsync($"""<script src="{site.Address}embed.js" data-open></script>""");
        var page = await browser.OpenAsync(1280, 800);
        await page.GotoAsync(clinic.Urls.First());

        await Expect(page.FrameLocator("iframe").GetByText("Ask me about a medicine").First).ToBeVisibleAsync();

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_website_with_a_strict_policy_needs_to_allow_only_the_bots_address()
    {
        await using var clinic = await ServeAsync($"""
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {site.Address}; frame-src {site.Address}">
            <script src="{site.Address}embed.js" data-open></script>
            """);
        var page = await browser.OpenAsync(1280, 800);
        await page.GotoAsync(clinic.Urls.First());

        await Expect(page.FrameLocator("iframe").GetByText("Ask me about a medicine").First).ToBeVisibleAsync();
        Assert.Equal("fixed", await page.Locator(".panel").EvaluateAsync<string>("panel => getComputedStyle(panel).position"));
        await page.Context.CloseAsync();
    }

    static async Task<WebApplication> ServeAsync(string tag)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", () => Results.Text(
            $"""<!doctype html><html lang="en"><title>A clinic</title>{tag}<h1>A clinic</h1></html>""", "text/html"));
        await app.StartAsync();
        return app;
    }
}
