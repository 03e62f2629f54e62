namespace Medications.Web.DirectLine;

/// <summary>Direct Line's errors: <c>{"error":{"code","message"}}</c>. Clients read the status: 403 is expired, 404 is ended.</summary>
internal static class DirectLineErrors
{
    public static IResult BadArgument(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Unauthorized() => Error(StatusCodes.Status401Unauthorized, "Unauthorized", "A token is missing.");

    public static IResult TokenExpired() =>
        Error(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired or is not good for this conversation.");

    public static IResult OriginRefused() =>
        Error(StatusCodes.Status403Forbidden, "Forbidden", "This website may not use the chat; see the setting Chat:AllowedOrigins.");

    public static IResult ConversationEnded() =>
        Error(StatusCodes.Status404NotFound, "ConversationNotFound", "The conversation has ended.");

    public static IResult TooLarge() => Error(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The request is too large.");

    public static IResult BotFailed() => Error(StatusCodes.Status502BadGateway, "BotError", "The bot could not take the activity.");

    public static IResult Full() =>
        Error(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "There are too many conversations. Try again later.");

    static IResult Error(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
