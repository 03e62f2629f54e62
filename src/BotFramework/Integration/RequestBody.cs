using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads the activity of a request, and refuses what is none.</summary>
internal static class RequestBody
{
    /// <summary>The largest body in bytes; channels allow a quarter of it.</summary>
    private const int Largest = 1 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="RequestRefusedException">The body is no activity.</exception>
    public static async Task<Activity> ReadActivityAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        CheckContentType(request.ContentType);
        var (bytes, length) = await ReadBytesAsync(request, cancellationToken).ConfigureAwait(false);
        Activity? activity;
        try
        {
            activity = Parse(bytes.AsSpan(0, length));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Newtonsoft.Json and its converters throw a dozen kinds of exceptions for a text that does not fit.
            throw Refused(StatusCodes.Status400BadRequest, "The body is no activity.", exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        return string.IsNullOrEmpty(activity?.Type)
            ? throw Refused(StatusCodes.Status400BadRequest, "The activity has no type.")
            : activity;
    }

    /// <summary>Checks that an activity says where it belongs.</summary>
    /// <exception cref="RequestRefusedException">It could not be answered.</exception>
    public static void CheckAddress(Activity activity, Uri? serviceUrl)
    {
        if (activity.Type != ActivityTypes.Invoke && string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            throw Refused(StatusCodes.Status400BadRequest, "The activity names no conversation.");
        }

        if (serviceUrl?.Scheme is not ("https" or "http") && !string.IsNullOrEmpty(activity.ServiceUrl))
        {
            throw Refused(StatusCodes.Status400BadRequest, "The activity's serviceUrl is no http address.");
        }
    }

    private static void CheckContentType(string? contentType)
    {
        if (contentType is null or "" or "application/json" or "application/json; charset=utf-8")
        {
            return;
        }

        // Some clients send JSON as plain text.
        var isJson = MediaTypeHeaderValue.TryParse(contentType, out var media)
            && media.MediaType is { } type
            && (type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || type.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
                || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
                || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
                || type.Equals(Activity.ContentType, StringComparison.OrdinalIgnoreCase))
            && media.CharSet?.Trim('"').ToUpperInvariant() is null or "" or "UTF-8" or "UTF8" or "US-ASCII";
        if (!isJson)
        {
            throw Refused(StatusCodes.Status415UnsupportedMediaType, "The body's type is not JSON.");
        }
    }

    private static async Task<(byte[] Bytes, int Length)> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Largest)
        {
            throw Refused(StatusCodes.Status413PayloadTooLarge, "The body is too large.");
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 4095) + 1);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var length = 0;
            while (true)
            {
                var reading = request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
                var read = reading.IsCompletedSuccessfully
                    ? reading.Result
                    : await reading.AsTask().WaitAsync(Remaining(started), cancellationToken).ConfigureAwait(false);
                length += read;
                if (read == 0 || length == request.ContentLength)
                {
                    return (buffer, length);
                }

                if (length > Largest)
                {
                    throw Refused(StatusCodes.Status413PayloadTooLarge, "The body is too large.");
                }

                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }
        }
        catch (BadHttpRequestException exception)
        {
            throw Refused(exception.StatusCode, exception.Message, exception);
        }
        catch (TimeoutException exception)
        {
            throw Refused(StatusCodes.Status408RequestTimeout, "The body came too slowly.", exception);
        }

        // A buffer that a read may still be writing to is left to the garbage collector.
        static TimeSpan Remaining(long started)
        {
            var remaining = Patience - Stopwatch.GetElapsedTime(started);
            return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
        }
    }

    private static Activity? Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        return ConnectorJson.Read<Activity>(StrictUtf8.GetString(utf8));
    }

    private static RequestRefusedException Refused(int status, string reason, Exception? cause = null) => new(status, reason, cause);
}
