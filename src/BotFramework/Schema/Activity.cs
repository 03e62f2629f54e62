using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>One exchange between a channel and a bot, as the Bot Framework protocol has it: a message, a typing notice, a change of members...</summary>
public partial class Activity
    : IActivity, IConversationUpdateActivity, IContactRelationUpdateActivity, IInstallationUpdateActivity, IMessageActivity,
    IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, ISuggestionActivity, ITypingActivity,
    IEndOfConversationActivity, IEventActivity, IInvokeActivity, ITraceActivity, IHandoffActivity, ICommandActivity,
    ICommandResultActivity
{
    /// <summary>The media type of an activity in a multipart upload.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Makes an empty activity.</summary>
    public Activity() { }

    /// <summary>Makes an activity from its parts.</summary>
    public Activity(
        string? type = default, string? id = default, DateTimeOffset? timestamp = default, DateTimeOffset? localTimestamp = default,
        string? serviceUrl = default, string? channelId = default, ChannelAccount? from = default,
        ConversationAccount? conversation = default, ChannelAccount? recipient = default, string? textFormat = default,
        string? attachmentLayout = default, IList<ChannelAccount>? membersAdded = default, IList<ChannelAccount>? membersRemoved = default,
        IList<MessageReaction>? reactionsAdded = default, IList<MessageReaction>? reactionsRemoved = default, string? topicName = default,
        bool? historyDisclosed = default, string? locale = default, string? text = default, string? speak = default,
        string? inputHint = default, string? summary = default, SuggestedActions? suggestedActions = default,
        IList<Attachment>? attachments = default, IList<Entity>? entities = default, object? channelData = default,
        string? action = default, string? replyToId = default, string? label = default, string? valueType = default,
        object? value = default, string? name = default, ConversationReference? relatesTo = default, string? code = default,
        DateTimeOffset? expiration = default, string? importance = default, string? deliveryMode = default,
        IList<string>? listenFor = default, IList<TextHighlight>? textHighlights = default, SemanticAction? semanticAction = default,
        string? localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>What kind of activity this is: one of <see cref="ActivityTypes"/>, or a value the sender and receiver agreed on.</summary>
    [JsonProperty("type")] public string? Type { get; set; }
    /// <summary>The id that the channel gave to this activity; unique within its conversation.</summary>
    [JsonProperty("id")] public string? Id { get; set; }
    /// <summary>When the activity was sent, in UTC, as the channel saw it.</summary>
    [JsonProperty("timestamp")] public DateTimeOffset? Timestamp { get; set; }
    /// <summary>When the activity was sent, on the sender's clock and with its offset from UTC.</summary>
    [JsonProperty("localTimestamp")] public DateTimeOffset? LocalTimestamp { get; set; }
    /// <summary>The sender's time zone, as an IANA name such as "Europe/Madrid".</summary>
    [JsonProperty("localTimezone")] public string? LocalTimezone { get; set; }
    /// <summary>The base address of the channel's connector service, to which replies go.</summary>
    [JsonProperty("serviceUrl")] public string? ServiceUrl { get; set; }
    /// <summary>Which channel the activity came over, such as "msteams" or "directline".</summary>
    [JsonProperty("channelId")] public string? ChannelId { get; set; }
    /// <summary>Who sent the activity.</summary>
    [JsonProperty("from")] public ChannelAccount? From { get; set; }
    /// <summary>The conversation that the activity belongs to.</summary>
    [JsonProperty("conversation")] public ConversationAccount? Conversation { get; set; }
    /// <summary>Who the activity is meant for.</summary>
    [JsonProperty("recipient")] public ChannelAccount? Recipient { get; set; }
    /// <summary>How <see cref="Text"/> is written: one of <see cref="TextFormatTypes"/>. Absent means markdown.</summary>
    [JsonProperty("textFormat")] public string? TextFormat { get; set; }
    /// <summary>How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>. Absent means a list.</summary>
    [JsonProperty("attachmentLayout")] public string? AttachmentLayout { get; set; }
    /// <summary>Who joined the conversation.</summary>
    [JsonProperty("membersAdded")] public IList<ChannelAccount>? MembersAdded { get; set; }
    /// <summary>Who left the conversation.</summary>
    [JsonProperty("membersRemoved")] public IList<ChannelAccount>? MembersRemoved { get; set; }
    /// <summary>Reactions put on the message that <see cref="ReplyToId"/> names.</summary>
    [JsonProperty("reactionsAdded")] public IList<MessageReaction>? ReactionsAdded { get; set; }
    /// <summary>Reactions taken off the message that <see cref="ReplyToId"/> names.</summary>
    [JsonProperty("reactionsRemoved")] public IList<MessageReaction>? ReactionsRemoved { get; set; }
    /// <summary>The conversation's new topic.</summary>
    [JsonProperty("topicName")] public string? TopicName { get; set; }
    /// <summary>Whether new members can see the conversation's earlier messages.</summary>
    [JsonProperty("historyDisclosed")] public bool? HistoryDisclosed { get; set; }
    /// <summary>The language of <see cref="Text"/>, as a BCP-47 tag such as "en-US".</summary>
    [JsonProperty("locale")] public string? Locale { get; set; }
    /// <summary>What the message says.</summary>
    [JsonProperty("text")] public string? Text { get; set; }
    /// <summary>What a speaking client says aloud instead of <see cref="Text"/>: plain text or SSML.</summary>
    [JsonProperty("speak")] public string? Speak { get; set; }
    /// <summary>Whether the bot waits for input: one of <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")] public string? InputHint { get; set; }
    /// <summary>What a channel shows that cannot show the attachments.</summary>
    [JsonProperty("summary")] public string? Summary { get; set; }
    /// <summary>Buttons offered with the message, gone once the user answers.</summary>
    [JsonProperty("suggestedActions")] public SuggestedActions? SuggestedActions { get; set; }
    /// <summary>Files and cards that come with the message.</summary>
    [JsonProperty("attachments")] public IList<Attachment>? Attachments { get; set; }
    /// <summary>Facts about the message, such as mentions, places or client capabilities.</summary>
    [JsonProperty("entities")] public IList<Entity>? Entities { get; set; }
    /// <summary>What only this channel understands, as the channel defines it.</summary>
    [JsonProperty("channelData")] public object? ChannelData { get; set; }
    /// <summary>What a contactRelationUpdate or installationUpdate did, such as "add" or "remove".</summary>
    [JsonProperty("action")] public string? Action { get; set; }
    /// <summary>The id of the activity that this one answers.</summary>
    [JsonProperty("replyToId")] public string? ReplyToId { get; set; }
    /// <summary>A caption for a trace.</summary>
    [JsonProperty("label")] public string? Label { get; set; }
    /// <summary>The type of <see cref="Value"/>, for a reader of traces.</summary>
    [JsonProperty("valueType")] public string? ValueType { get; set; }
    /// <summary>The payload that goes with <see cref="Name"/>.</summary>
    [JsonProperty("value")] public object? Value { get; set; }
    /// <summary>The name of the operation that an invoke, an event or a command carries.</summary>
    [JsonProperty("name")] public string? Name { get; set; }
    /// <summary>Another conversation, or a place in it, that this activity refers to.</summary>
    [JsonProperty("relatesTo")] public ConversationReference? RelatesTo { get; set; }
    /// <summary>Why the conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty("code")] public string? Code { get; set; }
    /// <summary>When the activity stops being of use and should not be shown any more.</summary>
    [JsonProperty("expiration")] public DateTimeOffset? Expiration { get; set; }
    /// <summary>How urgent the message is: one of <see cref="ActivityImportance"/>.</summary>
    [JsonProperty("importance")] public string? Importance { get; set; }
    /// <summary>How the replies travel: one of <see cref="DeliveryModes"/>. Absent means normal.</summary>
    [JsonProperty("deliveryMode")] public string? DeliveryMode { get; set; }
    /// <summary>Words that speech recognition should expect.</summary>
    [JsonProperty("listenFor")] public IList<string>? ListenFor { get; set; }
    /// <summary>The fragments of the message named by <see cref="ReplyToId"/> that a suggestion is about.</summary>
    [JsonProperty("textHighlights")] public IList<TextHighlight>? TextHighlights { get; set; }
    /// <summary>A request to do something programmatic that goes with this activity.</summary>
    [JsonProperty("semanticAction")] public SemanticAction? SemanticAction { get; set; }
    /// <summary>Who called the bot: one of <see cref="CallerIdConstants"/>. The adapter sets it from the validated token.</summary>
    [JsonProperty("callerId")] public string? CallerId { get; set; }
    /// <summary>JSON properties that this type does not name. They survive a round trip.</summary>
    [JsonIgnore] public JObject Properties { get => UnknownProperties ??= []; set => UnknownProperties = value; }
    [JsonExtensionData] private JObject? UnknownProperties { get; set; } // Made only where there are any: most objects have none.
}
