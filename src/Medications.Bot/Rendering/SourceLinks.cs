using Medications.Library.Pages;
using Microsoft.Extensions.Options;

namespace Medications.Bot.Rendering;

/// <summary>Where a reader finds a page, if the pages stand on a website (<see cref="BotOptions.SiteUrl"/>).</summary>
sealed class SourceLinks(IOptions<BotOptions> options)
{
    private readonly Uri? _site = options.Value.SiteUrl;

    /// <summary>The page's address: the site's, then the page's path without <c>.md</c>; null without a site.</summary>
    public string? For(Page page)
    {
        if (_site is null)
            return null;
        var path = page.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? page.Path[..^3] : page.Path;
        return $"{_site.AbsoluteUri.TrimEnd('/')}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
    }
}
