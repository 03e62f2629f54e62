using System.Net;
using System.Net.Sockets;
using Medications.Web.Tests.Chat;
using Medications.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Medications.Web.Tests.Clients;

public sealed class PlaygroundTests(Browser browser, Site site) : IClassFixture<Browser>, IClassFixture<Site>
{
    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task A_person_asks_in_the_Microsoft_365_Agents_Playground(string channel)
    {
        var page = await browser.OpenAsync(1280, 900);
        var port = FreePort();
        using var playground = NodePrograms.Start(
            Path.Combine("node_modules", "@microsoft", "m365agentsplayground", "cli.js"),
            "start", "-e", $"http://localhost:{site.Address.Port}/api/messages", "-c", channel, "-p", $"{port}");
        try
        {
            await ListeningAsync(playground.StandardOutput);
            await page.GotoAsync($"http://localhost:{port}/");
            var box = page.GetByRole(AriaRole.Textbox).First;
            await box.ClickAsync();
            await page.Keyboard.TypeAsync("is imatinib mesylate chemotherapy?");
            await page.Keyboard.PressAsync("Enter");

            await Expect(page.Locator(".ac-adaptiveCard").GetByText("It is a targeted medicine")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        }
        finally
        {
            playground.Kill(entireProcessTree: true);
            await page.Context.CloseAsync();
        }
    }

    static async Task ListeningAsync(TextReader output)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await output.ReadLineAsync(patience.Token) is { } line && !line.Contains("Listening on", StringComparison.Ordinal))
        {
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
