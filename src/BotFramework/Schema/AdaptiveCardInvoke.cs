using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an "adaptiveCard/action" invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action that the user took on the card.</summary>
    [JsonProperty("action")] public AdaptiveCardInvokeAction? Action { get; set; }
    /// <summary>The token that the client got for the bot's sign-in request.</summary>
    [JsonProperty("authentication")] public AdaptiveCardAuthentication? Authentication { get; set; }
    /// <summary>The code that ends a sign-in.</summary>
    [JsonProperty("state")] public string? State { get; set; }
}

/// <summary>The action that a user took on an adaptive card.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>The kind of action; "Action.Execute" is the one that is handled.</summary>
    [JsonProperty("type")] public string? Type { get; set; }
    /// <summary>The action's id on the card.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>The card author's name for the action.</summary>
    [JsonProperty("verb")] public string? Verb { get; set; }
    /// <summary>The card's inputs and the action's own data.</summary>
    [JsonProperty("data")] public object? Data { get; set; }
}

/// <summary>The body of the answer to an "adaptiveCard/action" invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>The outcome, as an HTTP status.</summary>
    [JsonProperty("statusCode")] public int StatusCode { get; set; }
    /// <summary>What <see cref="Value"/> is, such as "application/vnd.microsoft.card.adaptive" or "application/vnd.microsoft.error".</summary>
    [JsonProperty("type")] public string? Type { get; set; }
    /// <summary>A card, a message or an error.</summary>
    [JsonProperty("value")] public object? Value { get; set; }
}

/// <summary>A token that a client offers to the bot for exchange.</summary>
public class TokenExchangeInvokeRequest
{
    /// <summary>The id of the request that the token answers.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>The OAuth connection that the token is for.</summary>
    [JsonProperty("connectionName")] public string? ConnectionName { get; set; }
    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
    /// <summary>The token.</summary>
    [JsonProperty("token")] public string? Token { get; set; }
}

/// <summary>The token that a client sends with an adaptive card's action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
