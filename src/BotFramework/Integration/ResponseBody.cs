using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Writes what a turn answers in the response.</summary>
internal static class ResponseBody
{
    public static async Task WriteAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is { } body)
        {
            var json = ConnectorJson.Write(body);
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = json.Length;
            await response.Body.WriteAsync(json, cancellationToken).ConfigureAwait(false);
        }
    }
}
