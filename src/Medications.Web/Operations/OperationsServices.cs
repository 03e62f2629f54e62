using Medications.Web.Settings;
using OpenTelemetry.Metrics;

namespace Medications.Web.Operations;

/// <summary>What every endpoint stands on: limits, headers, health, metrics, and the library behind the bot.</summary>
internal static class OperationsServices
{
    public static void AddOperations(this WebApplicationBuilder builder, AppSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1_000_000;
        });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(settings.Library());
        builder.Services.AddSingleton<LibraryHolder>();
        builder.Services.AddHostedService<LibraryOpener>();
        builder.Services.AddHealth();
        builder.Services.AddSingleton<HostMetrics>();
        builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(HostMetrics.MeterName, Bot.BotMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddPrometheusExporter());
    }

    public static void UseOperations(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // A request that is too large or broken is the caller's mistake, and no news for the log.
            StatusCodeSelector = e => e is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
            ExceptionHandler = _ => Task.CompletedTask,
        });
        if (app.Environment.IsProduction())
            app.UseHsts();
        app.UseSecurityHeaders();
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseWebSockets(new WebSocketOptions
        {
            KeepAliveInterval = TimeSpan.FromSeconds(30),
            KeepAliveTimeout = TimeSpan.FromSeconds(30),
        });
    }

    public static void MapOperations(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapHealth();
        app.MapPrometheusScrapingEndpoint();
    }
}
