namespace Microsoft.Bot.Connector;

/// <summary>The ids of the channels.</summary>
public class Channels
{
    /// <summary>Alexa.</summary>
    public const string Alexa = "alexa";

    /// <summary>A console.</summary>
    public const string Console = "console";

    /// <summary>Cortana.</summary>
    public const string Cortana = "cortana";

    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>Direct Line Speech.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>E-mail.</summary>
    public const string Email = "email";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>An enterprise channel.</summary>
    public const string EnterpriseChannel = "enterprisechannel";

    /// <summary>Facebook.</summary>
    public const string Facebook = "facebook";

    /// <summary>GroupMe.</summary>
    public const string Groupme = "groupme";

    /// <summary>Kaizala.</summary>
    public const string Kaizala = "kaizala";

    /// <summary>Kik.</summary>
    public const string Kik = "kik";

    /// <summary>LINE.</summary>
    public const string Line = "line";

    /// <summary>Microsoft 365 extensions.</summary>
    public const string M365 = "m365extensions";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Omnichannel.</summary>
    public const string Omni = "omnichannel";

    /// <summary>Outlook.</summary>
    public const string Outlook = "outlook";

    /// <summary>Skype.</summary>
    public const string Skype = "skype";

    /// <summary>Skype for Business.</summary>
    public const string Skypeforbusiness = "skypeforbusiness";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>Text messages.</summary>
    public const string Sms = "sms";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>Telephony.</summary>
    public const string Telephony = "telephony";

    /// <summary>Tests.</summary>
    public const string Test = "test";

    /// <summary>Text messages by Twilio.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";
}
