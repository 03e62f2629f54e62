using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BotFramework.Tests.Integration;

/// <summary>A channel's REST service on this machine, which keeps what it is sent.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app, string url, ConcurrentQueue<Call> calls)
    {
        _app = app;
        Url = url;
        Calls = calls;
    }

    public string Url { get; }

    public ConcurrentQueue<Call> Calls { get; }

    /// <summary>Answers a call; the number counts from 1. Null for the usual answer.</summary>
    public Func<HttpContext, int, Task>? Answer { get; set; }

    public static async Task<FakeConnector> StartAsync()
    {
        FakeConnector? self = null;
        var calls = new ConcurrentQueue<Call>();
        var (app, url) = await LoopbackHost.StartAsync(app => app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            calls.Enqueue(new Call(
                context.Request.Method,
                context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
                body,
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            if (self!.Answer is { } answer)
            {
                await answer(context, calls.Count);
            }
            else
            {
                context.Response.StatusCode = context.Request.Method == "POST" ? 201 : 200;
                await context.Response.WriteAsJsonAsync(new { id = "id-" + calls.Count });
            }
        }));
        return self = new FakeConnector(app, url, calls);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public sealed record Call(string Method, string Path, string Body, Dictionary<string, string> Headers);
}
