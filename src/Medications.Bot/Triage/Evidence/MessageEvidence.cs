using Medications.Bot.Triage.Concepts;
using Medications.Bot.Triage.Rules;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Evidence;

/// <summary>All that is known of one message.</summary>
/// <param name="Text">The message as it was typed.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Findings">The concepts in it, in order.</param>
/// <param name="Names">Names of concepts and their groups: <c>seizure</c> for one that is so now, <c>seizure:past</c>, <c>seizure:denied</c>, <c>seizure:asked</c> otherwise. Rules that hold are <c>rule:NAME</c>.</param>
/// <param name="Rules">The rules that hold.</param>
/// <param name="SpeaksOf">The alarms that some concept in it is evidence of; for any other, words must leave little doubt.</param>
sealed record MessageEvidence(
    string Text,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<Finding> Findings,
    IReadOnlySet<string> Names,
    IReadOnlyList<Rule> Rules,
    IReadOnlySet<Alarm> SpeaksOf)
{
    /// <summary>Whether it is one of several stretches of a long message: most of a story is no alarm, even if one stretch is.</summary>
    public bool IsStretch { get; init; }
}
