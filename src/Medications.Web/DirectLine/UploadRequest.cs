using Microsoft.Bot.Schema;

namespace Medications.Web.DirectLine;

/// <summary>
/// Files sent to the bot. It reads none, so their bytes are not kept: the activity says only which files there were, and the bot
/// can say that it cannot read them.
/// </summary>
internal static class UploadRequest
{
    const string ActivityType = "application/vnd.microsoft.activity";

    /// <summary>Reads an upload: a form with an optional part <c>activity</c> and parts <c>file</c>, or one file as the body.</summary>
    /// <returns>The activity; null where there is no file or the activity is none.</returns>
    public static async Task<Activity?> ReadAsync(HttpRequest request, string? userId)
    {
        if (!request.HasFormContentType)
        {
            await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
            return request.ContentType is { Length: > 0 } type ? Message(userId, [new Attachment { ContentType = type }]) : null;
        }
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        var files = form.Files
            .Where(f => !IsActivity(f))
            .Select(f => new Attachment { ContentType = f.ContentType, Name = Path.GetFileName(f.FileName) })
            .ToList();
        if (files.Count == 0)
            return null;
        if (form.Files.FirstOrDefault(IsActivity) is not { } part)
            return Message(userId, files);
        await using var body = part.OpenReadStream();
        var activity = await ActivityJson.ReadAsync(body, request.HttpContext.RequestAborted);
        if (activity is not null)
            activity.Attachments = files;
        return activity;
    }

    static bool IsActivity(IFormFile file) => file.ContentType.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase);

    static Activity Message(string? userId, List<Attachment> files) => new()
    {
        Type = ActivityTypes.Message,
        From = new ChannelAccount { Id = userId },
        Attachments = files,
    };
}
