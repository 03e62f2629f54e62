namespace Microsoft.Bot.Schema;

// One view of an activity for each type of activity. Activity implements them all.

/// <summary>Something said, by the user or the bot.</summary>
public interface IMessageActivity : IActivity
{
    /// <inheritdoc cref="Activity.Locale"/>
    string? Locale { get; set; }
    /// <inheritdoc cref="Activity.Text"/>
    string? Text { get; set; }
    /// <inheritdoc cref="Activity.Speak"/>
    string? Speak { get; set; }
    /// <inheritdoc cref="Activity.InputHint"/>
    string? InputHint { get; set; }
    /// <inheritdoc cref="Activity.Summary"/>
    string? Summary { get; set; }
    /// <inheritdoc cref="Activity.TextFormat"/>
    string? TextFormat { get; set; }
    /// <inheritdoc cref="Activity.AttachmentLayout"/>
    string? AttachmentLayout { get; set; }
    /// <inheritdoc cref="Activity.Attachments"/>
    IList<Attachment>? Attachments { get; set; }
    /// <inheritdoc cref="Activity.SuggestedActions"/>
    SuggestedActions? SuggestedActions { get; set; }
    /// <inheritdoc cref="Activity.Importance"/>
    string? Importance { get; set; }
    /// <inheritdoc cref="Activity.DeliveryMode"/>
    string? DeliveryMode { get; set; }
    /// <inheritdoc cref="Activity.Expiration"/>
    DateTimeOffset? Expiration { get; set; }
    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }

    /// <inheritdoc cref="Activity.HasContent"/>
    bool HasContent();
    /// <inheritdoc cref="Activity.GetMentions"/>
    Mention[] GetMentions();
}

/// <summary>A message was edited.</summary>
public interface IMessageUpdateActivity : IMessageActivity;

/// <summary>A message was deleted.</summary>
public interface IMessageDeleteActivity : IActivity;

/// <summary>Somebody reacted to a message.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <inheritdoc cref="Activity.ReactionsAdded"/>
    IList<MessageReaction>? ReactionsAdded { get; set; }
    /// <inheritdoc cref="Activity.ReactionsRemoved"/>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}

/// <summary>A private suggestion about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <inheritdoc cref="Activity.TextHighlights"/>
    IList<TextHighlight>? TextHighlights { get; set; }
}

/// <summary>The sender is composing a message.</summary>
public interface ITypingActivity : IActivity;

/// <summary>Members, topic or another property of the conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.MembersAdded"/>
    IList<ChannelAccount>? MembersAdded { get; set; }
    /// <inheritdoc cref="Activity.MembersRemoved"/>
    IList<ChannelAccount>? MembersRemoved { get; set; }
    /// <inheritdoc cref="Activity.TopicName"/>
    string? TopicName { get; set; }
    /// <inheritdoc cref="Activity.HistoryDisclosed"/>
    bool? HistoryDisclosed { get; set; }
}

/// <summary>A user put the bot on, or took it off, a contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string? Action { get; set; }
}

/// <summary>The bot was installed or uninstalled.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string? Action { get; set; }
}

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <inheritdoc cref="Activity.Code"/>
    string? Code { get; set; }
    /// <inheritdoc cref="Activity.Text"/>
    string? Text { get; set; }
}

/// <summary>A named notice that nobody need answer.</summary>
public interface IEventActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }
    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>A named request that wants an answer in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }
    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>Asks the receiver to do something.</summary>
public interface ICommandActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }
    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
}

/// <summary>The outcome of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }
    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
}

/// <summary>A bot's inner working, for a developer's eyes.</summary>
public interface ITraceActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }
    /// <inheritdoc cref="Activity.Label"/>
    string? Label { get; set; }
    /// <inheritdoc cref="Activity.ValueType"/>
    string? ValueType { get; set; }
    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>The conversation changes hands.</summary>
public interface IHandoffActivity : IActivity;
