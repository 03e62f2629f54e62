namespace Medications.Bot.Replies;

/// <summary>A line above an answer that may have been asked in an emergency.</summary>
public enum Caution
{
    /// <summary>If this is happening now, call for help.</summary>
    MaybeEmergency,

    /// <summary>If you are thinking of harming yourself, talk to someone.</summary>
    MaybeCrisis,
}
