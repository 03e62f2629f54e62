namespace Medications.Bot.Replies;

/// <summary>The kinds of talk that are not a question about a medicine.</summary>
public enum SmallTalkKind
{
    /// <summary>"hello".</summary>
    Greeting,

    /// <summary>"thank you".</summary>
    Thanks,

    /// <summary>"bye for now".</summary>
    Goodbye,

    /// <summary>"ok", "lol", a thumb.</summary>
    Acknowledgement,

    /// <summary>"how are you".</summary>
    HowAreYou,

    /// <summary>"sorry, wrong window".</summary>
    Apology,

    /// <summary>"can I ask you something".</summary>
    MayIAsk,

    /// <summary>"help", "what can you do", "how does this work".</summary>
    Help,

    /// <summary>"which medicines do you know".</summary>
    WhichMedicines,

    /// <summary>"are you a doctor", "can I talk to a person".</summary>
    AreYouADoctor,

    /// <summary>"is this AI", "are you human".</summary>
    IsThisAi,

    /// <summary>"who are you", "who made this".</summary>
    WhoAreYou,

    /// <summary>"where does this come from", "can I trust it".</summary>
    Sources,

    /// <summary>"terms and privacy", "what do you store".</summary>
    Privacy,

    /// <summary>"delete my data".</summary>
    DataDeleted,

    /// <summary>"start over".</summary>
    StartedOver,

    /// <summary>"never mind".</summary>
    Cancelled,

    /// <summary>"you are useless".</summary>
    Complaint,

    /// <summary>"the ambulance has her", after an emergency.</summary>
    AfterEmergency,

    /// <summary>A message without words.</summary>
    Nothing,

    /// <summary>Feedback was given.</summary>
    FeedbackThanks,
}
