using System.Text.Json.Serialization;
using Medications.Web.Chat;
using Medications.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Medications.Web.DirectLine;

/// <summary>
/// The local Direct Line 3.0: what Microsoft's Web Chat needs of
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference, at <see cref="Root"/>.
/// </summary>
internal static class DirectLineEndpoints
{
    public const string Root = "/v3/directline";

    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var settings = app.ServiceProvider.GetRequiredService<IOptions<DirectLineSettings>>().Value;
        var api = app.MapGroup(Root)
            .RequireCors(AllowedOrigins.Policy)
            .RequireRateLimiting(DirectLineServices.RateLimit)
            .WithMetadata(new RequestSizeLimitAttribute(settings.MaxBytes))
            .AddEndpointFilter<AllowedOriginFilter>();
        api.MapPost("/tokens/generate", GenerateTokenAsync);
        api.MapPost("/tokens/refresh", RefreshTokenAsync);
        api.MapPost("/conversations", StartAsync);

        var conversation = api.MapGroup("/conversations/{conversationId}").AddEndpointFilter<ConversationFilter>();
        conversation.MapGet("", Reconnect);
        conversation.MapGet("/activities", ReadActivities);
        conversation.MapPost("/activities", PostActivityAsync);
        conversation.MapPost("/upload", UploadAsync).DisableAntiforgery();
        conversation.MapGet("/stream", StreamAsync).DisableRateLimiting();
    }

    static async Task<IResult> GenerateTokenAsync(HttpContext http, DirectLineTokens tokens)
    {
        // A page may ask without a secret: anyone who can open the chat may chat.
        var user = await ClientRequest.ReadAsync(http.Request);
        return Results.Ok(Opened(tokens, new DirectLineToken(ConversationStore.NewId(), user?.User?.Id, TokenUse.Conversation)));
    }

    static async Task<IResult> RefreshTokenAsync(HttpContext http, DirectLineTokens tokens)
    {
        if (Authorization.Bearer(http.Request) is not { } text)
            return DirectLineErrors.Unauthorized();
        return await tokens.ReadAsync(text) is { Use: TokenUse.Conversation } token
            ? Results.Ok(Opened(tokens, token))
            : DirectLineErrors.TokenExpired();
    }

    static async Task<IResult> StartAsync(
        HttpContext http, DirectLineTokens tokens, ConversationStore conversations, DirectLineChannel channel)
    {
        var request = await ClientRequest.ReadAsync(http.Request);
        var token = new DirectLineToken(ConversationStore.NewId(), request?.User?.Id, TokenUse.Conversation);
        if (Authorization.Token(http.Request) is { } text)
        {
            if (await tokens.ReadAsync(text) is not { Use: TokenUse.Conversation } given)
                return DirectLineErrors.TokenExpired();
            token = given with { UserId = given.UserId ?? request?.User?.Id };
        }
        if (conversations.Start(token.ConversationId, token.UserId, out var isNew) is not { } conversation)
            return DirectLineErrors.Full();
        if (isNew)
            channel.Begin(conversation, ServiceUrl(http.Request), request?.Locale);
        var opened = Opened(tokens, token) with { StreamUrl = StreamUrl(http.Request, tokens, token, watermark: null) };
        return Results.Json(opened, statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    static IResult Reconnect(HttpContext http, DirectLineTokens tokens, string? watermark)
    {
        if (!TryReadWatermark(watermark, out _))
            return BadWatermark();
        var token = http.GetDirectLineToken();
        return Results.Ok(Opened(tokens, token) with { StreamUrl = StreamUrl(http.Request, tokens, token, watermark) });
    }

    static IResult ReadActivities(HttpContext http, string? watermark)
    {
        if (!TryReadWatermark(watermark, out var position))
            return BadWatermark();
        return Results.Text(http.GetConversation().ReadAfter(ref position) ?? Conversation.EmptySet(position), "application/json");
    }

    static async Task<IResult> PostActivityAsync(HttpContext http, DirectLineChannel channel) =>
        await ActivityJson.ReadAsync(http.Request.Body, http.RequestAborted) is { } activity
            ? await ReceiveAsync(http, channel, activity)
            : DirectLineErrors.BadArgument("The body must be an activity: a JSON object with a type.");

    static async Task<IResult> UploadAsync(HttpContext http, DirectLineChannel channel, string? userId) =>
        await UploadRequest.ReadAsync(http.Request, userId) is { } activity
            ? await ReceiveAsync(http, channel, activity)
            : DirectLineErrors.BadArgument("The body must be a form with files, or one file.");

    static async Task<IResult> ReceiveAsync(HttpContext http, DirectLineChannel channel, Microsoft.Bot.Schema.Activity activity)
    {
        var id = await channel.ReceiveAsync(
            http.GetConversation(), activity, http.GetDirectLineToken().UserId, ServiceUrl(http.Request));
        return id is null ? DirectLineErrors.BotFailed() : Results.Ok(new { id });
    }

    static async Task<IResult> StreamAsync(HttpContext http, IHostApplicationLifetime lifetime, string? watermark)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            return DirectLineErrors.BadArgument("This address is for WebSockets.");
        if (!TryReadWatermark(watermark, out var position))
            return BadWatermark();
        var conversation = http.GetConversation();
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await ConversationStream.ServeAsync(socket, conversation, position, lifetime.ApplicationStopping, http.RequestAborted);
        return Results.Empty;
    }

    static bool TryReadWatermark(string? text, out long position)
    {
        position = -1;
        return string.IsNullOrEmpty(text) || long.TryParse(text, out position) && position >= -1;
    }

    static IResult BadWatermark() => DirectLineErrors.BadArgument("The watermark must be one that the server gave.");

    static Opening Opened(DirectLineTokens tokens, DirectLineToken token) =>
        new(token.ConversationId, tokens.Issue(token), tokens.LifetimeSeconds);

    static Uri ServiceUrl(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}/");

    static string StreamUrl(HttpRequest request, DirectLineTokens tokens, DirectLineToken token, string? watermark)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var address = $"{scheme}://{request.Host}{request.PathBase}{Root}/conversations/{token.ConversationId}/stream";
        return $"{address}?watermark={watermark}&t={tokens.Issue(token with { Use = TokenUse.Stream })}";
    }

    sealed record Opening(
        string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? StreamUrl { get; init; }
    }
}
