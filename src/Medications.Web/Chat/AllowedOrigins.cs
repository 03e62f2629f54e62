using Medications.Web.Settings;

namespace Medications.Web.Chat;

/// <summary>Which other websites may show the chat and call its Direct Line. Our own pages always may.</summary>
internal sealed class AllowedOrigins
{
    /// <summary>The name of the CORS policy that these make.</summary>
    public const string Policy = "AllowedOrigins";

    const string Any = "*";
    readonly HashSet<string> _origins;

    /// <exception cref="SettingsException">One is not an origin.</exception>
    public AllowedOrigins(ChatSettings settings, IHostEnvironment environment)
    {
        var origins = settings.AllowedOrigins ?? (environment.IsProduction() ? [] : [Any]);
        if (origins.FirstOrDefault(o => o != Any && !IsOrigin(o)) is { } wrong)
            throw new SettingsException($"Chat:AllowedOrigins: {wrong} is not an origin such as https://clinic.example, nor *.");
        _origins = new HashSet<string>(origins, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The sources of <c>frame-ancestors</c> in a Content-Security-Policy.</summary>
    public string FrameAncestors =>
        // A page opened from a file has no origin, and no source names it: where anyone may show the chat there is no limit to write.
        AllowsAny ? "" : $"frame-ancestors {string.Join(' ', _origins.Prepend("'self'"))}; ";

    /// <summary>Whether any website may.</summary>
    public bool AllowsAny => _origins.Contains(Any);

    /// <summary>Whether the website with this origin may.</summary>
    public bool Allows(string origin) => AllowsAny || _origins.Contains(origin);

    static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
