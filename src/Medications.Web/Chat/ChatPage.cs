using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Medications.Web.Chat;

/// <summary>The chat page, in the reader's language, under a strict Content-Security-Policy.</summary>
internal static partial class ChatPage
{
    static readonly string Template = ReadTemplate();

    public static void MapChat(this IEndpointRouteBuilder app) => app.MapGet("/", Show);

    static IResult Show(HttpContext http, AllowedOrigins origins)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var culture = ChatWords.CultureFor(http.Request);
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy(nonce, origins);
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Language";
        return Results.Text(Placeholder().Replace(Template, match => match.Groups[1].Value switch
        {
            "nonce" => nonce,
            "language" => culture.Name,
            var name => WebUtility.HtmlEncode(ChatWords.Get(name, culture)),
        }), "text/html; charset=utf-8");
    }

    // Web Chat also adds a style element without a nonce that is empty.
    const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    // Web Chat puts its styles into style elements that carry the nonce, its icons into data: URLs.
    // 'self' in connect-src is this host's WebSockets too (Content Security Policy Level 3).
    static string Policy(string nonce, AllowedOrigins origins) =>
        "default-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; "
        + $"script-src 'self'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; connect-src 'self'; "
        + origins.FrameAncestors.TrimEnd();

    static string ReadTemplate()
    {
        using var stream = typeof(ChatPage).Assembly.GetManifestResourceStream("Medications.Web.Chat.chat.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();
}
