using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Makes an empty message.</summary>
    public static IMessageActivity CreateMessageActivity()
        => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>Makes an empty contactRelationUpdate.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity()
        => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>Makes an empty conversationUpdate.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity()
        => new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>Makes a typing notice.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Makes an empty handoff.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>Makes an empty endOfConversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Makes an empty event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Makes an empty invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Makes a trace. Without <paramref name="valueType"/>, the name of the value's type is given.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name, string? valueType = null, object? value = null, [System.Runtime.CompilerServices.CallerMemberName] string? label = null)
        => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>Makes a message that answers this activity: from its recipient to its sender.</summary>
    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        reply.Conversation = Conversation is null
            ? null
            : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name);
        return reply;
    }

    /// <summary>Makes a trace that goes back the way this activity came.</summary>
    public ITraceActivity CreateTrace(
        string name, object? value = null, string? valueType = null, [System.Runtime.CompilerServices.CallerMemberName] string? label = null)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    /// <summary>The place in the conversation where this activity stands.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = AnswerableId,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The place in the conversation where the bot's reply to this activity stands.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>
    /// Addresses this activity to a place in a conversation: as one that goes out from the bot (the default),
    /// or as one that has come in from the user. A language that it already has stays.
    /// </summary>
    /// <returns>This activity.</returns>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);

        if (isIncoming)
        {
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Whether the message has anything to show or to read: text, a summary, attachments or channel data.</summary>
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text)
            || !string.IsNullOrWhiteSpace(Summary)
            || Attachments is { Count: > 0 }
            || ChannelData is not null;

    /// <summary>The mentions among the <see cref="Entities"/>, in order. Malformed ones are left out.</summary>
    public Mention[] GetMentions()
    {
        return [.. (Entities ?? [])
            .Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(Read)
            .OfType<Mention>()];

        static Mention? Read(Entity entity)
        {
            try
            {
                return entity.GetAs<Mention>();
            }
            catch (Newtonsoft.Json.JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>The <see cref="ChannelData"/> as the given type, or the type's default where there is none.</summary>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default!,
        TypeT typed => typed,
        var other => ((JObject)other).ToObject<TypeT>()!,
    };

    /// <summary>Reads the <see cref="ChannelData"/> as the given type.</summary>
    /// <returns>False where there is none, or where it cannot be read as that type.</returns>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default!;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception notOfThatType) when (notOfThatType is Newtonsoft.Json.JsonException or InvalidCastException or FormatException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether the activity came over a streaming connection rather than by HTTP.</summary>
    public bool IsFromStreamingConnection()
        => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>This activity as a message, or null if it is something else.</summary>
    public IMessageActivity? AsMessageActivity() => As(ActivityTypes.Message);

    /// <summary>This activity as a contactRelationUpdate, or null if it is something else.</summary>
    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    /// <summary>This activity as an installationUpdate, or null if it is something else.</summary>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    /// <summary>This activity as a conversationUpdate, or null if it is something else.</summary>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    /// <summary>This activity as a typing notice, or null if it is something else.</summary>
    public ITypingActivity? AsTypingActivity() => As(ActivityTypes.Typing);

    /// <summary>This activity as an endOfConversation, or null if it is something else.</summary>
    public IEndOfConversationActivity? AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    /// <summary>This activity as an event, or null if it is something else.</summary>
    public IEventActivity? AsEventActivity() => As(ActivityTypes.Event);

    /// <summary>This activity as an invoke, or null if it is something else.</summary>
    public IInvokeActivity? AsInvokeActivity() => As(ActivityTypes.Invoke);

    /// <summary>This activity as a messageUpdate, or null if it is something else.</summary>
    public IMessageUpdateActivity? AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    /// <summary>This activity as a messageDelete, or null if it is something else.</summary>
    public IMessageDeleteActivity? AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    /// <summary>This activity as a messageReaction, or null if it is something else.</summary>
    public IMessageReactionActivity? AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    /// <summary>This activity as a suggestion, or null if it is something else.</summary>
    public ISuggestionActivity? AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    /// <summary>This activity as a trace, or null if it is something else.</summary>
    public ITraceActivity? AsTraceActivity() => As(ActivityTypes.Trace);

    /// <summary>This activity as a handoff, or null if it is something else.</summary>
    public IHandoffActivity? AsHandoffActivity() => As(ActivityTypes.Handoff);

    /// <summary>This activity as a command, or null if it is something else.</summary>
    public ICommandActivity? AsCommandActivity() => As(ActivityTypes.Command);

    /// <summary>This activity as a commandResult, or null if it is something else.</summary>
    public ICommandResultActivity? AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether the activity is of the given type or a subtype of it ("message/special"), letter case aside.</summary>
    protected bool IsActivity(string activityType)
        => Type is not null
            && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');

    private Activity? As(string activityType) => IsActivity(activityType) ? this : null;

    /// <summary>
    /// The id that an answer can name. Direct Line and Web Chat do not know the conversationUpdates that they send
    /// as activities, and refuse an answer to one.
    /// </summary>
    private string? AnswerableId
        => string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
            && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
                || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;

    private Activity CreateAnswer(string type) => new(type)
    {
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = AnswerableId,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
    };
}
