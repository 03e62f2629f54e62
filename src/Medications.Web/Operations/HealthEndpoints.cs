using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Medications.Web.Operations;

/// <summary><c>/healthz</c>: the process is up. <c>/readyz</c>: questions can be answered.</summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<IndexCheck>("index");

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz");
    }

    sealed class IndexCheck(LibraryHolder holder) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(holder.IsOpen ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The index is not open yet."));
    }
}
