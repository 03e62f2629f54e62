namespace Medications.Web.DirectLine;

/// <summary>Finds the token of a request.</summary>
internal static class Authorization
{
    const string Scheme = "Bearer ";

    /// <summary>What stands behind <c>Authorization: Bearer</c>, or null.</summary>
    public static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;

    /// <summary>
    /// The token of a request, or null. Clients that were set up for Microsoft's Direct Line may send a secret instead, which has
    /// not a token's three parts; there are no secrets here, so it says nothing.
    /// </summary>
    public static string? Token(HttpRequest request) => Bearer(request) is { } text && text.Count(c => c == '.') == 2 ? text : null;
}
