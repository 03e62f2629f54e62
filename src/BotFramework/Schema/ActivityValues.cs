namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Importance"/>.</summary>
public static class ActivityImportance
{
    /// <summary>Show it at once.</summary>
    public const string High = "high";
    /// <summary>Show it whenever.</summary>
    public const string Low = "low";
    /// <summary>No special handling.</summary>
    public const string Normal = "normal";
}

/// <summary>Values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>Side by side, to be swiped through.</summary>
    public const string Carousel = "carousel";
    /// <summary>One below the other.</summary>
    public const string List = "list";
}

/// <summary>Values, and a prefix of values, of <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    /// <summary>Followed by the calling bot's app id.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
    /// <summary>A channel of the public Azure cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";
    /// <summary>A channel of Azure Government.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";
}

/// <summary>Values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Shown once and not kept.</summary>
    public const string Ephemeral = "ephemeral";
    /// <summary>The replies come back in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
    /// <summary>The replies go to the connector service.</summary>
    public const string Normal = "normal";
    /// <summary>The user is notified, outside the conversation if the channel can.</summary>
    public const string Notification = "notification";
}

/// <summary>Values of <see cref="Activity.Code"/>.</summary>
public static class EndOfConversationCodes
{
    /// <summary>The bot sent something the channel could not take.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";
    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";
    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
    /// <summary>The conversation reached its goal.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";
    /// <summary>No reason is known.</summary>
    public const string Unknown = "unknown";
    /// <summary>The user called it off.</summary>
    public const string UserCancelled = "userCancelled";
}

/// <summary>Values of <see cref="Activity.InputHint"/>.</summary>
public static class InputHints
{
    /// <summary>Input is welcome but not asked for; a microphone stays closed.</summary>
    public const string AcceptingInput = "acceptingInput";
    /// <summary>An answer is asked for; a microphone opens.</summary>
    public const string ExpectingInput = "expectingInput";
    /// <summary>No input now; more of the bot's messages follow.</summary>
    public const string IgnoringInput = "ignoringInput";
}

/// <summary>Values of <see cref="ChannelAccount.Role"/>.</summary>
public static class RoleTypes
{
    /// <summary>A bot.</summary>
    public const string Bot = "bot";
    /// <summary>A bot that another bot calls.</summary>
    public const string Skill = "skill";
    /// <summary>A person.</summary>
    public const string User = "user";
}

/// <summary>Values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";
    /// <summary>Plain text, shown as it stands.</summary>
    public const string Plain = "plain";
    /// <summary>The XML subset that Skype and Teams use.</summary>
    public const string Xml = "xml";
}

/// <summary>Names of the events and invokes with which channels take part in a sign-in.</summary>
public static class SignInConstants
{
    /// <summary>Exchanges a token for a SharePoint card.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
    /// <summary>Exchanges a token in single sign-on.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";
    /// <summary>A token has arrived.</summary>
    public const string TokenResponseEventName = "tokens/response";
    /// <summary>Verifies the code of a sign-in.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";
}
