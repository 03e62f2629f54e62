namespace Medications.Bot.Triage.Concepts;

/// <summary>Concepts that the code itself asks for, by the names they have in <c>Data/concepts.yaml</c>.</summary>
static class WellKnown
{
    public const string PastTime = "past-time";
    public const string TimeNow = "time-now";
    public const string Asking = "asking";
    public const string PersonalDecision = "personal-decision";
    /// <summary>The writer.</summary>
    public const string FirstPerson = "first-person";

    public const string OtherPerson = "other-person";
    public const string Drug = "drug";

    /// <summary>A word that is built like the name of a medicine.</summary>
    public const string NamedMedicine = "named-medicine";
}
