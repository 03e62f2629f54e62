using System.CommandLine;
using Medications.Web.Chat;
using Medications.Web.DirectLine;
using Medications.Web.Messages;
using Medications.Web.Operations;
using Medications.Web.Settings;

namespace Medications.Web.Commands;

/// <summary><c>serve</c>, and no verb at all: the bot on the web.</summary>
internal static class ServeCommand
{
    // 3978 is where Bot Framework clients look for a bot on their own machine.
    const string DefaultUrl = "http://localhost:3978";

    public static Command Create(Lazy<AppSettings> settings)
    {
        var command = new Command("serve", $"Serve the chat page and the bot's endpoints on {DefaultUrl}. This is what happens without a verb.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var app = Build(settings.Value);
            await app.RunAsync(cancellationToken);
            return ExitCode.Ok;
        });
        return command;
    }

    static WebApplication Build(AppSettings settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // The program's own files lie beside it, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(ServeCommand).Assembly.GetName().Name,
            EnvironmentName = settings.Environment,
        });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.WebHost.UseStaticWebAssets();
        if (!new[] { "Urls", "Http_Ports", "Https_Ports", "Kestrel:Endpoints" }.Any(key => builder.Configuration.GetSection(key).Exists()))
            builder.WebHost.UseUrls(DefaultUrl);

        builder.AddOperations(settings);
        builder.AddMessages(settings);
        builder.AddDirectLine(settings);
        builder.AddChat(settings);

        var app = builder.Build();
        app.UseOperations();
        app.MapMessages();
        app.MapDirectLine();
        app.MapChat();
        app.MapOperations();
        return app;
    }
}
