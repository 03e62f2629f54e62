using Medications.Bot.Conversation;
using Medications.Bot.Feedback;
using Medications.Bot.Rendering;
using Medications.Bot.Triage;
using Medications.Bot.Triage.Numbers;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Medications.Bot;

/// <summary>Registers the bot.</summary>
public static class BotServices
{
    /// <summary>
    /// Registers <see cref="MedicationsBot"/> as <see cref="IBot"/>, and all that it stands on but the library
    /// (<see cref="Medications.Library.IMedicationLibrary"/>) and the adapter, which are the host's. The adapter needs an
    /// <see cref="AutoSaveStateMiddleware"/> for the <see cref="ConversationState"/>, which is kept in memory unless the host
    /// has registered another <see cref="IStorage"/> before.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The root of the settings; the sections <c>Bot</c>, <c>Feedback</c> and <c>Safety</c> are read.</param>
    public static IServiceCollection AddMedicationsBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>()
            .Bind(configuration.GetSection(BotOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .Validate(options => options.SiteUrl is null || (options.SiteUrl.IsAbsoluteUri && options.SiteUrl.Scheme is "http" or "https"),
                "Bot:SiteUrl must be an absolute http or https address.")
            .ValidateOnStart();
        services.AddOptions<FeedbackOptions>()
            .Bind(configuration.GetSection(FeedbackOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(options => options.Path is null || (options.Path.Length > 0 && !Directory.Exists(options.Path)), "Feedback:Path must be the path of a file.")
            .ValidateOnStart();

        services.AddOptions<SafetyOptions>()
            .Bind(configuration.GetSection(SafetyOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(options => options.Numbers.Keys.All(IsCountry), "Safety:Numbers must be listed by two-letter country codes, such as DE.")
            .ValidateOnStart();

        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<IGapStore, FileGapStore>();
        services.AddSingleton<GapRecorder>();
        services.AddSingleton<BotMetrics>();
        services.TryAddSingleton<ITriage, MessageTriage>();
        services.AddSingleton(provider => new EmergencyNumbers(provider.GetRequiredService<IOptions<SafetyOptions>>().Value));
        services.AddSingleton<Dialogue>();
        services.AddSingleton<ActivityRenderer>();
        services.AddTransient<IBot, MedicationsBot>();
        return services;
    }

    private static bool IsCountry(string code) => code.Length == 2 && code.All(char.IsAsciiLetter);
}
