using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Integration;

/// <summary>The echo bot behind a real web server, as a production bot stands.</summary>
internal sealed class EchoHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EchoHost(WebApplication app, string url, CloudAdapter adapter, EchoBot bot, ConcurrentQueue<Exception> failures)
    {
        _app = app;
        Adapter = adapter;
        Bot = bot;
        Failures = failures;
        Client = new HttpClient { BaseAddress = new Uri(url) };
    }

    public CloudAdapter Adapter { get; }

    public EchoBot Bot { get; }

    public HttpClient Client { get; }

    /// <summary>What left the adapter as an exception.</summary>
    public ConcurrentQueue<Exception> Failures { get; }

    public static Task<EchoHost> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(null, settings);

    /// <summary>Puts another bot in the place of the echo bot.</summary>
    public static async Task<EchoHost> StartAsync(IBot? other, params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();
        var services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        var adapter = new CloudAdapter(configuration, services.GetRequiredService<IHttpClientFactory>());
        var bot = new EchoBot();
        var failures = new ConcurrentQueue<Exception>();
        var (app, url) = await LoopbackHost.StartAsync(app => app.Map("/api/messages", async context =>
        {
            try
            {
                await adapter.ProcessAsync(context.Request, context.Response, other ?? bot, context.RequestAborted);
            }
            catch (Exception exception)
            {
                failures.Enqueue(exception);
                throw;
            }
        }));
        return new EchoHost(app, url, adapter, bot, failures);
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? token = null, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(json, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", token);
        }

        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
