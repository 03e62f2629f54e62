using Azure.Core;
using Azure.Identity;
using Medications.Web.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Azure.Blobs;

namespace Medications.Web.Messages;

/// <summary>Where conversations are remembered: in an Azure blob container where one is named, else in memory.</summary>
internal static class StateServices
{
    public static void AddState(this IServiceCollection services, AppSettings appSettings)
    {
        var settings = appSettings.Read<StateSettings>();
        if (settings.ConnectionString is { Length: > 0 } connection)
            services.AddSingleton<IStorage>(_ => new BlobsStorage(connection, settings.Container));
        else if (settings.ContainerUrl is { } url)
            services.AddSingleton<IStorage>(_ => new BlobsStorage(url, Credential(appSettings.Configuration), default));
        else
            services.AddSingleton<IStorage, MemoryStorage>();
    }

    // The bot's own identity, where it is one; elsewhere what this machine is signed in with.
    static TokenCredential Credential(IConfiguration configuration) =>
        "UserAssignedMSI".Equals(configuration["MicrosoftAppType"], StringComparison.OrdinalIgnoreCase)
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(configuration["MicrosoftAppId"]))
            : new DefaultAzureCredential();
}
