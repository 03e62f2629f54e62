using System.Net;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Whom a bot without credentials serves: callers on this machine that are answered on this machine.</summary>
internal static class LocalCaller
{
    private static readonly string[] ForwardingHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    /// <summary>Checks it; a connection without an address is one within the process or by a socket of this machine.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller or the address of the answer is elsewhere.</exception>
    public static void Check(HttpRequest request, Uri? serviceUrl)
    {
        if (request.HttpContext?.Connection?.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
        {
            throw new UnauthorizedAccessException("Without credentials the bot serves callers on this machine only.");
        }

        foreach (var header in ForwardingHeaders)
        {
            if (request.Headers[header].Count > 0)
            {
                throw new UnauthorizedAccessException("Without credentials the bot serves no callers behind a proxy.");
            }
        }

        if (serviceUrl is not { IsLoopback: true })
        {
            throw new UnauthorizedAccessException("Without credentials the bot answers to this machine only.");
        }
    }
}
