namespace Microsoft.Bot.Schema;

#pragma warning disable CS1591 // The members are those of Activity, and documented there.

// One view of an activity for each type of activity. Activity implements them all.

/// <summary>Something said, by the user or the bot.</summary>
public interface IMessageActivity : IActivity
{
    string? Locale { get; set; }
    string? Text { get; set; }
    string? Speak { get; set; }
    string? InputHint { get; set; }
    string? Summary { get; set; }
    string? TextFormat { get; set; }
    string? AttachmentLayout { get; set; }
    IList<Attachment>? Attachments { get; set; }
    SuggestedActions? SuggestedActions { get; set; }
    string? Importance { get; set; }
    string? DeliveryMode { get; set; }
    DateTimeOffset? Expiration { get; set; }
    object? Value { get; set; }

    bool HasContent();
    Mention[] GetMentions();
}

/// <summary>A message was edited.</summary>
public interface IMessageUpdateActivity : IMessageActivity;

/// <summary>A message was deleted.</summary>
public interface IMessageDeleteActivity : IActivity;

/// <summary>Somebody reacted to a message.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction>? ReactionsAdded { get; set; }
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}

/// <summary>A private suggestion about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight>? TextHighlights { get; set; }
}

/// <summary>The sender is composing a message.</summary>
public interface ITypingActivity : IActivity;

/// <summary>Members, topic or another property of the conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount>? MembersAdded { get; set; }
    IList<ChannelAccount>? MembersRemoved { get; set; }
    string? TopicName { get; set; }
    bool? HistoryDisclosed { get; set; }
}

/// <summary>A user put the bot on, or took it off, a contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string? Action { get; set; }
}

/// <summary>The bot was installed or uninstalled.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string? Action { get; set; }
}

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string? Code { get; set; }
    string? Text { get; set; }
}

/// <summary>A named notice that nobody need answer.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>A named request that wants an answer in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>Asks the receiver to do something.</summary>
public interface ICommandActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
}

/// <summary>The outcome of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
}

/// <summary>A bot's inner working, for a developer's eyes.</summary>
public interface ITraceActivity : IActivity
{
    string? Name { get; set; }
    string? Label { get; set; }
    string? ValueType { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>The conversation changes hands.</summary>
public interface IHandoffActivity : IActivity;
