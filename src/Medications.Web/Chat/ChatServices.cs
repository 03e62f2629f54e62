using Medications.Web.Settings;
using Microsoft.Net.Http.Headers;

namespace Medications.Web.Chat;

/// <summary>What the chat page and the widget need.</summary>
internal static class ChatServices
{
    public static void AddChat(this WebApplicationBuilder builder, AppSettings settings)
    {
        var origins = new AllowedOrigins(settings.Read<ChatSettings>(), builder.Environment);
        builder.Services.AddSingleton(origins);
        builder.Services.AddCors(cors => cors.AddPolicy(AllowedOrigins.Policy, policy => policy
            .SetIsOriginAllowed(origins.Allows)
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, "x-ms-bot-agent", "x-requested-with")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }
}
