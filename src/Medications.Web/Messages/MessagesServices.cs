using Medications.Bot;
using Medications.Library;
using Medications.Web.Operations;
using Medications.Web.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace Medications.Web.Messages;

/// <summary>The bot, and the adapter that brings it the activities of Bot Framework channels.</summary>
internal static class MessagesServices
{
    /// <exception cref="SettingsException">There are no credentials, and nothing says that it should start without.</exception>
    public static void AddMessages(this WebApplicationBuilder builder, AppSettings appSettings)
    {
        var settings = appSettings.Read<MessagesSettings>();
        var mode = new AuthenticationMode(appSettings.Configuration);
        if (mode.IsOpen && builder.Environment.IsProduction() && !settings.AllowWithoutCredentials)
        {
            throw new SettingsException(
                "In Production the bot needs a MicrosoftAppId, to tell who sends it messages. To start without, set "
                + "Messages:AllowWithoutCredentials=true: /api/messages then serves callers on this machine only, the chat page everyone.");
        }

        var services = builder.Services;
        services.AddSingleton(Options.Create(settings));
        services.AddSingleton(mode);
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            appSettings.Configuration,
            FederatedCredentials(appSettings.Configuration),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider =>
        {
            var logger = provider.GetRequiredService<ILogger<CloudAdapter>>();
            return new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), logger)
                .Prepare(provider, logger);
        });
        services.AddState(appSettings);
        services.AddMedicationsBot(appSettings.Configuration);
        services.AddSingleton<IMedicationLibrary>(provider => provider.GetRequiredService<LibraryHolder>().Library);
        services.AddTransient<IBot, ReadyBot>();
    }

    /// <summary>The credentials of an application that trusts a managed identity, where <c>MicrosoftAppClientId</c> names one.</summary>
    static FederatedServiceClientCredentialsFactory? FederatedCredentials(IConfiguration configuration) =>
        configuration["MicrosoftAppClientId"] is { Length: > 0 } clientId
            ? new(configuration["MicrosoftAppId"]!, clientId, configuration["MicrosoftAppTenantId"])
            : null;
}
