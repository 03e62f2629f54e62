namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Type"/> that the protocol defines.</summary>
public static class ActivityTypes
{
    /// <summary>Asks the receiver to do something.</summary>
    public const string Command = "command";
    /// <summary>The outcome of a command.</summary>
    public const string CommandResult = "commandResult";
    /// <summary>A user put the bot on, or took it off, a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";
    /// <summary>Members, topic or another property of the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";
    /// <summary>A pause before the next activity. Handled by the adapter and never sent.</summary>
    public const string Delay = "delay";
    /// <summary>A user asks for their data to be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";
    /// <summary>The conversation, or the skill's part of it, is over.</summary>
    public const string EndOfConversation = "endOfConversation";
    /// <summary>A named notice that nobody need answer.</summary>
    public const string Event = "event";
    /// <summary>The conversation changes hands.</summary>
    public const string Handoff = "handoff";
    /// <summary>The bot was installed or uninstalled.</summary>
    public const string InstallationUpdate = "installationUpdate";
    /// <summary>A named request that wants an answer in the HTTP response.</summary>
    public const string Invoke = "invoke";
    /// <summary>Something said, by the user or the bot.</summary>
    public const string Message = "message";
    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";
    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";
    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";
    /// <summary>A private suggestion about another message.</summary>
    public const string Suggestion = "suggestion";
    /// <summary>A bot's inner working, for a developer's eyes.</summary>
    public const string Trace = "trace";
    /// <summary>The sender is composing a message.</summary>
    public const string Typing = "typing";
}

/// <summary>Values of <see cref="Activity.Type"/> that never leave the adapter.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause before the next activity; its value is the number of milliseconds.</summary>
    public const string Delay = "delay";
    /// <summary>Carries the answer to an invoke from the bot to the adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}

/// <summary>Names of events that the adapter itself raises.</summary>
public static class ActivityEventNames
{
    /// <summary>A turn that the bot started in a conversation it knows.</summary>
    public const string ContinueConversation = "ContinueConversation";
    /// <summary>A turn in a conversation that the bot has just made.</summary>
    public const string CreateConversation = "CreateConversation";
}

/// <summary>Values of <see cref="Activity.Action"/> in an installationUpdate.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";
    /// <summary>The bot was uninstalled.</summary>
    public const string Remove = "remove";
}

/// <summary>Kinds of reaction that every channel knows.</summary>
public static class MessageReactionTypes
{
    /// <summary>A like.</summary>
    public const string Like = "like";
    /// <summary>A plus one.</summary>
    public const string PlusOne = "plusOne";
}
