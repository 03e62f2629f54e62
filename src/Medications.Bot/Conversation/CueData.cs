namespace Medications.Bot.Conversation;

/// <summary>What stands in <c>cues.json</c>.</summary>
sealed record CueData(
    string[] Things, Dictionary<string, string> Classes, string[] Ones, string[] Owners, string[] Determiners,
    string[] Likened, string[] Likening, string[] LeadIns, string[] Corrections, string[] Repeats,
    string[] Again, string[] Returns, string[] Start, string[] First, string[] Second, string[] Third,
    string[] AfterOrdinal, string[] Latter, string[] Final, string[] Middle, string[] Last, string[] Previous,
    string[] Other, string[] All, string[] Comparing, string[] Dismissals, string[] Women, string[] Men,
    string[] Others, string[] Mine, string[] Hers, string[] His, string[] Theirs, string[] Matters,
    string[] Against, string[] Background, string[] Formerly, string[] Unborne, string[] Upsets, string[] Keeping, string[] Booked, string[] Introduced, string[] Naming, string[] Stopping, string[] Combined, string[] Asides, string[] Undecided, string[] Taking, string[] Besides,
    string[] AsWell, string[] Regularly, string[] Affects, string[] Taken, string[] OfTheChat, string[] Thanks, string[] Praise, string[] Helpers,
    string[] Relief, string[] Denials, string[] Pronouns, string[] Ties, string[] Alongside, string[] Function,
    string[] Auxiliaries, string[] Interrogatives);
