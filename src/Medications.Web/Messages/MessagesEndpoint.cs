using Medications.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace Medications.Web.Messages;

/// <summary><c>POST /api/messages</c>: where Bot Framework channels send activities.</summary>
internal static partial class MessagesEndpoint
{
    const string Path = "/api/messages";

    public static void MapMessages(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<MessagesSettings>>().Value;
        // Every method, as the adapter itself answers 405 to those that are not POST.
        app.Map(Path, (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted))
            .WithMetadata(new RequestSizeLimitAttribute(settings.MaxBytes));
        LogMode(app.Logger, Path, app.Services.GetRequiredService<AuthenticationMode>());
    }

    [LoggerMessage(LogLevel.Information, "{Path}: {Mode}.")]
    private static partial void LogMode(ILogger logger, string path, AuthenticationMode mode);
}
