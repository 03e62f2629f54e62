using System.Text.Json.Serialization;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>All that the bot remembers of a conversation. Small, versioned, and forgotten after a while.</summary>
public sealed record ConversationMemory
{
    /// <summary>The version of this shape; a memory of any other version is not read.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The most medicines remembered.</summary>
    public const int MaxRecent = 8;

    /// <summary>A memory of nothing.</summary>
    public static ConversationMemory Empty { get; } = new();

    /// <summary>The version it was written with.</summary>
    [JsonRequired]
    public int Version { get; init; } = CurrentVersion;

    /// <summary>When the last message came.</summary>
    public DateTimeOffset LastTurn { get; init; }

    /// <summary>The medicines that the talk is about now, by id.</summary>
    public string[] Focus { get; init; } = [];

    /// <summary>The medicines that it was about before the present ones, by id: "the other one".</summary>
    public string[] Before { get; init; } = [];

    /// <summary>All medicines talked about, by id, in the order in which they came up: "the first one".</summary>
    public string[] Recent { get; init; } = [];

    /// <summary>The medicines that were last spoken of together, by id, in the order in which they were named: "the second of the two".</summary>
    public string[] Together { get; init; } = [];

    /// <summary>Of medicines with several pages, the paths of those that were answered from: the talk goes on with the page it began with.</summary>
    public string[] Pages { get; init; } = [];

    /// <summary>Who takes a medicine, by its id, where the person told: themselves (<c>s</c>), a woman (<c>w</c>) or a man (<c>m</c>).</summary>
    public Dictionary<string, string> Takers { get; init; } = [];

    /// <summary>The kind of the last question.</summary>
    public QuestionKind? Kind { get; init; }

    /// <summary>The last question without the names of medicines: "and for ondansetron?" asks it again.</summary>
    public string? Question { get; init; }

    /// <summary>The name that was said last, as it was written: "sucrose" may be the rest of it.</summary>
    public string? Called { get; init; }

    /// <summary>What the person was asked to choose from, or null.</summary>
    public PendingChoice? Pending { get; init; }

    /// <summary>A choice that was open when the person asked something else, or null: "ok, the topical one then".</summary>
    public SuspendedChoice? Suspended { get; init; }

    /// <summary>A medicine that the library does not know, where the talk is about that one now, as the person wrote it.</summary>
    public string? Unknown { get; init; }

    /// <summary>Whether the last message was answered as an emergency.</summary>
    public bool AfterEmergency { get; init; }

    /// <summary>Whether there is anything to refer back to.</summary>
    public bool IsEmpty => Focus.Length == 0 && Recent.Length == 0 && Question is null && Pending is null && Unknown is null && !AfterEmergency;
}

/// <summary>A choice between medicines that the person has been offered.</summary>
/// <param name="Name">The name that fits several, or null if none was given.</param>
/// <param name="Options">The medicines by id, in the order in which they were shown; may be empty.</param>
public sealed record PendingChoice(string? Name, string[] Options);

/// <summary>A choice that something else came between.</summary>
/// <param name="Name">The name that fits several, or null if none was given.</param>
/// <param name="Options">The medicines by id, in the order in which they were shown.</param>
/// <param name="Question">The question that waits for it, without names.</param>
/// <param name="Kind">Its kind.</param>
public sealed record SuspendedChoice(string? Name, string[] Options, string Question, QuestionKind? Kind);
