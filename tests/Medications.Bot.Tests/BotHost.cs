using System.Text;
using Medications.Bot.Triage;
using Medications.Library;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace Medications.Bot.Tests;

/// <summary>The bot behind its adapter and a web server within the process: activities go in as JSON and come out as JSON.</summary>
sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _id;

    private BotHost(WebApplication app) => _app = app;

    public TestLibrary Library { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    public static async Task<BotHost> StartAsync(IStorage? storage = null, params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));

        BotHost? host = null;
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<TimeProvider>(_ => host!.Clock);
        builder.Services.AddSingleton<IMedicationLibrary>(_ => host!.Library);
        builder.Services.AddSingleton<ITriage, TestTriage>();
        if (storage is not null)
            builder.Services.AddSingleton(storage);
        builder.Services.AddMedicationsBot(builder.Configuration);
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(services =>
        {
            var adapter = new CloudAdapter(builder.Configuration, services.GetRequiredService<IHttpClientFactory>());
            adapter.Use(new AutoSaveStateMiddleware(services.GetRequiredService<ConversationState>()));
            return adapter;
        });

        var app = builder.Build();
        app.MapPost("/api/messages", (Microsoft.AspNetCore.Http.HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        host = new BotHost(app);
        await app.StartAsync();
        return host;
    }

    /// <summary>Sends an activity, and gives the bot's replies.</summary>
    public async Task<IReadOnlyList<JObject>> SendAsync(JObject activity, string channel = "webchat", string conversation = "c1")
    {
        var whole = new JObject
        {
            ["type"] = "message",
            ["id"] = $"a{++_id}",
            ["channelId"] = channel,
            ["serviceUrl"] = "http://localhost:1",
            ["deliveryMode"] = "expectReplies",
            ["locale"] = "en-US",
            ["from"] = new JObject { ["id"] = "user", ["role"] = "user" },
            ["recipient"] = new JObject { ["id"] = "bot", ["role"] = "bot" },
            ["conversation"] = new JObject { ["id"] = conversation },
        };
        whole.Merge(activity);
        using var content = new StringContent(whole.ToString(), Encoding.UTF8, "application/json");
        using var response = await _app.GetTestClient().PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return [.. JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!.Cast<JObject>()];
    }

    /// <summary>Says something, and gives the one reply.</summary>
    public async Task<JObject> SayAsync(string text, string channel = "webchat", string conversation = "c1") =>
        Assert.Single(await SendAsync(new JObject { ["text"] = text }, channel, conversation));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
