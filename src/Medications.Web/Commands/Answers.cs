using Medications.Bot;
using Medications.Bot.Conversation;
using Medications.Bot.Rendering;
using Medications.Library;
using Medications.Web.Settings;

namespace Medications.Web.Commands;

/// <summary>The bot without a channel: what <c>ask</c> talks to.</summary>
internal sealed class Answers : IAsyncDisposable
{
    readonly ServiceProvider _services;
    readonly MedicationLibrary _library;
    readonly Dialogue _dialogue;
    readonly ActivityRenderer _renderer;

    Answers(ServiceProvider services, MedicationLibrary library)
    {
        (_services, _library) = (services, library);
        _dialogue = services.GetRequiredService<Dialogue>();
        _renderer = services.GetRequiredService<ActivityRenderer>();
    }

    public IMedicationLibrary Library => _library;

    /// <summary>Opens the library, and makes its index where it is missing or old.</summary>
    public static async Task<Answers> OpenAsync(AppSettings settings, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging
                .AddConfiguration(settings.Configuration.GetSection("Logging"))
                .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
                .SetMinimumLevel(LogLevel.Warning)
                .AddFilter(level => level >= LogLevel.Warning));
        // A single run answers from the pages as they are now.
        var library = await MedicationLibrary.OpenAsync(
            settings.Library() with { RefreshInterval = TimeSpan.Zero }, cancellationToken: cancellationToken);
        services.AddSingleton<IMedicationLibrary>(library);
        services.AddMedicationsBot(settings.Configuration);
        return new Answers(services.BuildServiceProvider(), library);
    }

    /// <summary>Says something in a conversation.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="memory">What the last turn left.</param>
    public Turn Say(string text, ConversationMemory memory) => _dialogue.Respond(text, memory);

    /// <summary>A reply as a channel shows it that knows plain text only.</summary>
    public string Text(Turn turn) => _renderer.RenderPlainText(turn.Reply, locale: null);

    /// <summary>What the reply suggests to say next.</summary>
    public IReadOnlyList<string> Suggestions(Turn turn) => _renderer.Suggestions(turn.Reply, locale: null);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _library.DisposeAsync();
    }
}
