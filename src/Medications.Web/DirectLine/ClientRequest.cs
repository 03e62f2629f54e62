using System.Text.Json;

namespace Medications.Web.DirectLine;

/// <summary>What a client may say when it asks for a token or begins a conversation; all of it optional.</summary>
/// <param name="User">The user.</param>
/// <param name="Locale">The user's language.</param>
internal sealed record ClientRequest(ClientUser? User, string? Locale)
{
    /// <summary>Reads the body; null where it is empty or says nothing of use.</summary>
    public static async Task<ClientRequest?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<ClientRequest>(
                request.Body, JsonSerializerOptions.Web, request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The user as the client names it.</summary>
/// <param name="Id">The user's id.</param>
internal sealed record ClientUser(string? Id);
