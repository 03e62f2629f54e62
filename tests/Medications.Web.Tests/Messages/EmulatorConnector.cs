using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Medications.Web.Tests.Messages;

/// <summary>The Emulator's service for bots, which keeps what it is sent and answers 200, as the Emulator does.</summary>
internal sealed class EmulatorConnector : IAsyncDisposable
{
    readonly WebApplication _app;

    EmulatorConnector(WebApplication app) => _app = app;

    /// <summary>Its address as the Emulator gives it: without a slash at the end.</summary>
    public string ServiceUrl => _app.Urls.First().TrimEnd('/');

    /// <summary>What it was sent.</summary>
    public ConcurrentQueue<Call> Calls { get; } = new();

    public static async Task<EmulatorConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new EmulatorConnector(builder.Build());
        connector._app.Run(async context =>
        {
            var body = await JsonNode.ParseAsync(context.Request.Body);
            connector.Calls.Enqueue(new Call(
                context.Request.Method, context.Features.Get<IHttpRequestFeature>()!.RawTarget, body!.AsObject()));
            await context.Response.WriteAsJsonAsync(new { id = Guid.NewGuid() });
        });
        await connector._app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>A request: its method, its path as it came, and its activity.</summary>
    public sealed record Call(string Method, string Path, JsonObject Body);
}
