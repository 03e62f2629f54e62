namespace Medications.Web.DirectLine;

/// <summary>Lets a request through to a conversation only with a token for it, and only while it goes on.</summary>
internal sealed class ConversationFilter(DirectLineTokens tokens, ConversationStore conversations) : IEndpointFilter
{
    static readonly object ConversationKey = new(), TokenKey = new();

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (text, use) = Authorization.Bearer(http.Request) is { } bearer
            ? (bearer, TokenUse.Conversation)
            : (http.Request.Query["t"].ToString(), TokenUse.Stream);
        if (text.Length == 0)
            return DirectLineErrors.Unauthorized();
        var id = (string?)http.GetRouteValue("conversationId");
        if (await tokens.ReadAsync(text) is not { } token || token.Use != use || token.ConversationId != id)
            return DirectLineErrors.TokenExpired();
        if (use == TokenUse.Stream && !http.WebSockets.IsWebSocketRequest)
            return DirectLineErrors.Unauthorized();
        if (conversations.Find(id) is not { } conversation)
            return DirectLineErrors.ConversationEnded();
        conversation.Touch();
        http.Items[ConversationKey] = conversation;
        http.Items[TokenKey] = token;
        return await next(context);
    }

    public static Conversation Conversation(HttpContext http) => (Conversation)http.Items[ConversationKey]!;

    public static DirectLineToken Token(HttpContext http) => (DirectLineToken)http.Items[TokenKey]!;
}

internal static class ConversationFilterExtensions
{
    /// <summary>The conversation that <see cref="ConversationFilter"/> let the request through to.</summary>
    public static Conversation GetConversation(this HttpContext http) => ConversationFilter.Conversation(http);

    /// <summary>The token that <see cref="ConversationFilter"/> let the request through with.</summary>
    public static DirectLineToken GetDirectLineToken(this HttpContext http) => ConversationFilter.Token(http);
}
