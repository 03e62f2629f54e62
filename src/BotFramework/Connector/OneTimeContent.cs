using System.Net;
using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector;

/// <summary>A JSON body that is sent once, so that a redirect cannot carry it on to a host that nobody vouched for.</summary>
internal sealed class OneTimeContent : HttpContent
{
    private readonly byte[] _json;
    private bool _isSent;

    public OneTimeContent(byte[] json)
    {
        _json = json;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isSent, true))
        {
            throw new HttpRequestException("The channel's service redirects elsewhere.");
        }

        await stream.WriteAsync(_json, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
