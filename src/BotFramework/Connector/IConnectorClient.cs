using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A client of a channel's REST service, through which the bot speaks.</summary>
/// <remarks>Source: "API reference for the Bot Connector service", learn.microsoft.com/azure/bot-service/rest-api.</remarks>
public interface IConnectorClient : IDisposable
{
    /// <summary>Gets or sets the address of the service.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Gets the settings that requests are written with.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>Gets the settings that answers are read with.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Gets the credentials that requests carry.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Gets the operations on conversations.</summary>
    IConversations Conversations { get; }
}
