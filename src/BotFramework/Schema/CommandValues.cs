using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command activity.</summary>
public class CommandValue<T>
{
    /// <summary>Which command this is; the result names it again.</summary>
    [JsonProperty("commandId")] public string? CommandId { get; set; }
    /// <summary>The command's own data.</summary>
    [JsonProperty("data")] public T? Data { get; set; }
}

/// <summary>The value of a commandResult activity.</summary>
public class CommandResultValue<T>
{
    /// <summary>The command that this is the result of.</summary>
    [JsonProperty("commandId")] public string? CommandId { get; set; }
    /// <summary>The result's own data.</summary>
    [JsonProperty("data")] public T? Data { get; set; }
    /// <summary>What went wrong, if the command failed.</summary>
    [JsonProperty("error")] public Error? Error { get; set; }
}
