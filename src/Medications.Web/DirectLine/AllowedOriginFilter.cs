using Medications.Web.Chat;
using Microsoft.Net.Http.Headers;

namespace Medications.Web.DirectLine;

/// <summary>
/// Refuses what a script of another website sends, unless it may. CORS alone only keeps the script from reading the answer.
/// </summary>
internal sealed class AllowedOriginFilter(AllowedOrigins origins) : IEndpointFilter
{
    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var origin = request.Headers[HeaderNames.Origin].ToString();
        return origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}" || origins.Allows(origin)
            ? next(context)
            : ValueTask.FromResult<object?>(DirectLineErrors.OriginRefused());
    }
}
