using System.Globalization;
using System.Threading.RateLimiting;
using Medications.Web.Messages;
using Medications.Web.Settings;
using Microsoft.Extensions.Options;

namespace Medications.Web.DirectLine;

/// <summary>What the local Direct Line needs.</summary>
internal static class DirectLineServices
{
    /// <summary>The name of the rate limit on Direct Line's endpoints.</summary>
    public const string RateLimit = "DirectLine";

    public static void AddDirectLine(this WebApplicationBuilder builder, AppSettings appSettings)
    {
        var settings = appSettings.Read<DirectLineSettings>();
        var services = builder.Services;
        services.AddSingleton(Options.Create(settings));
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DirectLineAdapter>(provider)
            .Prepare(provider, provider.GetRequiredService<ILogger<DirectLineAdapter>>()));
        services.AddSingleton<DirectLineChannel>();
        services.AddSingleton<ConversationStore>();
        services.AddHostedService(provider => provider.GetRequiredService<ConversationStore>());
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(RateLimit, http => RateLimitPartition.GetTokenBucketLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = settings.Burst,
                    TokensPerPeriod = settings.RequestsPerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                }));
        });
    }
}
