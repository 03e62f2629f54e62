using Microsoft.Playwright;

namespace Medications.Bot.Tests.Cards;

/// <summary>
/// Adaptive Cards in a headless Chromium, drawn by Microsoft's own renderer (npm <c>adaptivecards</c>, which Web Chat uses).
/// Tests that need it are skipped where Chromium or the package is missing, but not in continuous integration.
/// </summary>
public sealed class CardBrowser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Parses a card strictly as version 1.5, draws it, and tells what was wrong with it and what it lost on the way.</summary>
    private const string Script = """
        window.draw = json => {
            const { AdaptiveCard, HostConfig, SerializationContext, Versions } = AdaptiveCards;
            const card = new AdaptiveCard();
            card.hostConfig = new HostConfig({
                fontFamily: 'sans-serif', supportsInteractivity: true,
                spacing: { small: 3, default: 8, medium: 16, padding: 12 },
                actions: { maxActions: 10, actionsOrientation: 'horizontal', actionAlignment: 'stretch', buttonSpacing: 8 },
                containerStyles: {
                    default: { foregroundColors: { default: { default: '#1b1b1b', subtle: '#616161' }, accent: { default: '#0b5cad', subtle: '#0b5cad' }, attention: { default: '#b3261e', subtle: '#b3261e' } } },
                    emphasis: { backgroundColor: '#f3f3f3', foregroundColors: { default: { default: '#1b1b1b', subtle: '#616161' }, accent: { default: '#0b5cad', subtle: '#0b5cad' }, attention: { default: '#b3261e', subtle: '#b3261e' } } },
                    attention: { backgroundColor: '#fde7e4' },
                },
            });
            const context = new SerializationContext(Versions.v1_5);
            card.parse(json, context);
            const faults = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
                .concat(card.validateProperties().validationEvents.map(event => event.message));
            window.said = [];
            card.onExecuteAction = action => window.said.push(action.getJsonTypeName() === 'Action.Submit' ? action.data : action.url);
            document.body.replaceChildren(card.render());
            const lost = [];
            const compare = (before, after, path) => {
                for (const [key, value] of Object.entries(before)) {
                    if (key === '$schema' || key === 'msteams' || value === 'Default') continue;
                    const kept = after?.[key];
                    if (value !== null && typeof value === 'object') compare(value, kept, `${path}.${key}`);
                    else if (kept !== value) lost.push(`${path}.${key}: ${value} became ${kept}`);
                }
            };
            compare(json, card.toJSON(), 'card');
            return { faults, lost, text: document.body.innerText, tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth };
        };
        """;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium() is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--headless", "--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>Opens an empty page of a width, ready to <c>draw</c>.</summary>
    public async Task<IPage> OpenAsync(int width)
    {
        var renderer = Repository.At("tests/Medications.Bot.Tests/Cards/node_modules/adaptivecards/dist/adaptivecards.min.js");
        var missing = _browser is null ? "There is no Chromium on the PATH; tests/run installs one."
            : File.Exists(renderer) ? null
            : "The npm package adaptivecards is missing; tests/run installs it.";
        if (missing is not null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(missing);
        Assert.SkipWhen(missing is not null, missing ?? "");

        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 400 } });
        await page.SetContentAsync("<!doctype html><meta name=viewport content='width=device-width'><style>body{margin:8px;font-size:14px}</style><body></body>");
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = renderer });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = Script });
        return page;
    }

    /// <summary>Where pictures for people to look at go.</summary>
    public static string Pictures() => Directory.CreateDirectory(Repository.At("tests/artifacts/cards")).FullName;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Chromium() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let path = Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
