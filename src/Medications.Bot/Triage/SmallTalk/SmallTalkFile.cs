namespace Medications.Bot.Triage.SmallTalk;

/// <summary>The content of <c>Data/small-talk.yaml</c>.</summary>
sealed record SmallTalkFile
{
    public Dictionary<string, string> Lists { get; init; } = [];

    /// <summary>Words that may stand beside a phrase without making the message more than small talk.</summary>
    public string Fillers { get; init; } = "";

    /// <summary>Signs that are small talk by themselves.</summary>
    public string Signs { get; init; } = "";

    /// <summary>Words that are not written in Latin letters.</summary>
    public List<Entry> Scripts { get; init; } = [];

    public List<Entry> Phrases { get; init; } = [];

    /// <summary>The lists, word by word.</summary>
    public Dictionary<string, string[]> WordLists() => Lists.ToDictionary(l => l.Key, l => Words(l.Value));

    public static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    public sealed record Entry
    {
        public required SmallTalkKind Kind { get; init; }

        public List<string> Words { get; init; } = [];
    }
}
