using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes an empty message reaction.</summary>
    public MessageReaction() { }

    /// <summary>Makes a message reaction from its parts.</summary>
    public MessageReaction(string? type = default)
        => Type = type;

    /// <summary>The kind of reaction, such as one of <see cref="MessageReactionTypes"/>.</summary>
    [JsonProperty("type")] public string? Type { get; set; }
}

/// <summary>A request to do something programmatic that goes with an activity.</summary>
public class SemanticAction
{
    /// <summary>Makes an empty semantic action.</summary>
    public SemanticAction() { }

    /// <summary>Makes a semantic action from its parts.</summary>
    public SemanticAction(string? id = default, IDictionary<string, Entity>? entities = default)
        => (Id, Entities) = (id, entities);

    /// <summary>Which action.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>What the action works on, by name.</summary>
    [JsonProperty("entities")] public IDictionary<string, Entity>? Entities { get; set; }
    /// <summary>How far the action has got: "start", "continue" or "done".</summary>
    [JsonProperty("state")] public string? State { get; set; }
}

/// <summary>Buttons offered with a message, gone once the user answers.</summary>
public class SuggestedActions
{
    /// <summary>Makes an empty set of suggested actions.</summary>
    public SuggestedActions() { }

    /// <summary>Makes suggested actions from their parts.</summary>
    public SuggestedActions(IEnumerable<string>? to, IEnumerable<CardAction>? actions)
        => (To, Actions) = (to?.ToList(), actions?.ToList());

    /// <summary>Makes suggested actions from their parts.</summary>
    public SuggestedActions(IList<string>? to = default, IList<CardAction>? actions = default)
        => (To, Actions) = (to, actions);

    /// <summary>The ids of those who see the buttons; all if absent.</summary>
    [JsonProperty("to")] public IList<string>? To { get; set; }
    /// <summary>The buttons.</summary>
    [JsonProperty("actions")] public IList<CardAction>? Actions { get; set; }
}

/// <summary>A fragment of a message's text.</summary>
public class TextHighlight
{
    /// <summary>Makes an empty text highlight.</summary>
    public TextHighlight() { }

    /// <summary>Makes a text highlight from its parts.</summary>
    public TextHighlight(string? text = default, int? occurrence = default)
        => (Text, Occurrence) = (text, occurrence);

    /// <summary>The fragment.</summary>
    [JsonProperty("text")] public string? Text { get; set; }
    /// <summary>Which occurrence of the fragment, counting from 1.</summary>
    [JsonProperty("occurrence")] public int? Occurrence { get; set; }
}
