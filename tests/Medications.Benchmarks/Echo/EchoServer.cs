using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Medications.Benchmarks.Echo;

/// <summary>A bot on CloudAdapter, as a production bot stands.</summary>
internal static class EchoServer
{
    public static async Task RunAsync(int port, CancellationToken cancellationToken)
    {
        var app = await StartAsync(port, _ => new EchoBot(), cancellationToken);
        Console.WriteLine("ready");
        await app.WaitForShutdownAsync(cancellationToken);
    }

    public static async Task<WebApplication> StartAsync(int port, Func<IServiceProvider, IBot> bot, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(services => new CloudAdapter(
            services.GetRequiredService<IConfiguration>(),
            services.GetRequiredService<IHttpClientFactory>(),
            services.GetRequiredService<ILogger<CloudAdapter>>()));
        builder.Services.AddTransient(bot);
        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await app.StartAsync(cancellationToken);
        return app;
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            var text = "echo: " + turnContext.Activity.Text;
            return turnContext.SendActivityAsync(MessageFactory.Text(text, text), cancellationToken);
        }
    }
}
