using System.Globalization;
using System.Resources;

namespace Medications.Web.Chat;

/// <summary>The chat page's own words, in the languages that there are.</summary>
internal static class ChatWords
{
    static readonly ResourceManager Resources = new("Medications.Web.Chat.ChatWords", typeof(ChatWords).Assembly);
    static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("es")];

    /// <summary>The language for a reader: <c>?locale=</c>, else what the browser asks for, else English.</summary>
    public static CultureInfo CultureFor(HttpRequest request)
    {
        IEnumerable<string> wanted = request.Query["locale"].ToString() is { Length: > 0 } locale
            ? [locale]
            : request.GetTypedHeaders().AcceptLanguage
                .OrderByDescending(l => l.Quality ?? 1)
                .Select(l => l.Value.ToString());
        return wanted.Select(Find).FirstOrDefault(l => l is not null) ?? Languages[0];
    }

    /// <summary>The language for a locale, such as an activity's.</summary>
    public static CultureInfo CultureFor(string? locale) => Find(locale ?? "") ?? Languages[0];

    /// <summary>One of the words.</summary>
    public static string Get(string name, CultureInfo language) => Resources.GetString(name, language) ?? "";

    static CultureInfo? Find(string wanted) => Array.Find(Languages, language =>
        wanted.Split('-', '_')[0].Equals(language.TwoLetterISOLanguageName, StringComparison.OrdinalIgnoreCase));
}
