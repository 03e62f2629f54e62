using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class ActivityTests
{
    [Fact]
    public void A_reply_goes_from_the_recipient_to_the_sender()
    {
        var reply = Incoming().CreateReply("text");

        Assert.Equal(
            (ActivityTypes.Message, "text", "in-1", "bot", "user", "c", true, "http://localhost", "test", "en-gb"),
            (reply.Type, reply.Text, reply.ReplyToId, reply.From!.Id, reply.Recipient!.Id, reply.Conversation!.Id, reply.Conversation.IsGroup, reply.ServiceUrl, reply.ChannelId, reply.Locale));
        Assert.Equal("es", Incoming().CreateReply(locale: "es").Locale);
        Assert.Equal(string.Empty, Incoming().CreateReply().Text);
        Assert.Null(new Activity { Conversation = new ConversationAccount() }.CreateReply().Recipient!.Id);
    }

    [Theory]
    [InlineData(ActivityTypes.Message, "directline", "in-1")]
    [InlineData(ActivityTypes.ConversationUpdate, "msteams", "in-1")]
    [InlineData(ActivityTypes.ConversationUpdate, "directline", null)]
    [InlineData(ActivityTypes.ConversationUpdate, "webchat", null)]
    public void Web_chats_do_not_know_the_id_of_a_conversation_update(string type, string channel, string? answered)
    {
        var incoming = Incoming();
        (incoming.Type, incoming.ChannelId) = (type, channel);

        Assert.Equal(answered, incoming.GetConversationReference().ActivityId);
        Assert.Equal(answered, incoming.CreateReply().ReplyToId);
        Assert.Equal(answered, incoming.CreateTrace("trace").ReplyToId);
    }

    [Fact]
    public void A_reference_leads_back_into_the_conversation()
    {
        var reference = Incoming().GetConversationReference();
        var copy = JsonConvert.DeserializeObject<ConversationReference>(JsonConvert.SerializeObject(reference))!;

        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(copy);
        Assert.Equal(
            ("bot", "user", "c", "in-1", null, "en-gb"),
            (outgoing.From!.Id, outgoing.Recipient!.Id, outgoing.Conversation!.Id, outgoing.ReplyToId, outgoing.Id, outgoing.Locale));

        var incoming = new Activity(ActivityTypes.Message).ApplyConversationReference(copy, isIncoming: true);
        Assert.Equal(("user", "bot", "in-1", null), (incoming.From!.Id, incoming.Recipient!.Id, incoming.Id, incoming.ReplyToId));

        var continuation = copy.GetContinuationActivity();
        Assert.Equal(
            (ActivityTypes.Event, ActivityEventNames.ContinueConversation, "user", "bot", "c"),
            (continuation.Type, continuation.Name, continuation.From!.Id, continuation.Recipient!.Id, continuation.Conversation!.Id));

        Assert.Equal("out-1", Incoming().GetReplyConversationReference(new ResourceResponse("out-1")).ActivityId);
    }

    [Fact]
    public void A_reference_leaves_the_language_that_an_activity_has()
    {
        var activity = new Activity { Locale = "es" }.ApplyConversationReference(new ConversationReference { Locale = "de" });

        Assert.Equal("es", activity.Locale);
        Assert.Equal("de-DE", new ConversationReference(new System.Globalization.CultureInfo("de-DE"), "in-1").Locale);
    }

    [Theory]
    [InlineData("<at>Medicine Bot</at> what is imatinib?\n", "<at>Medicine Bot</at>", "what is imatinib?")]
    [InlineData("<at>medicine bot</at> what is imatinib?", null, "what is imatinib?")]
    [InlineData("@Medicine (Bot) what is imatinib?", "@Medicine (Bot)", "what is imatinib?")]
    [InlineData("what is imatinib?", "", "what is imatinib?")]
    public void The_bots_own_mention_is_taken_out_of_the_text(string text, string? mentionText, string expected)
    {
        var activity = Incoming();
        activity.Text = text;
        activity.Entities = [AsReceived(new Mention(new ChannelAccount("bot", "Medicine Bot"), mentionText)), AsReceived(new Mention(new ChannelAccount("other"), "@x"))];

        Assert.True(activity.MentionsRecipient());
        Assert.True(activity.MentionsId("other"));
        Assert.False(activity.MentionsId("nobody"));
        Assert.Equal(expected, activity.RemoveRecipientMention());
        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public void A_malformed_mention_mentions_nobody()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""
            {"type":"message","text":"text","recipient":{"id":"bot"},"entities":[null,{"type":"mention","mentioned":"bot"},{"type":"mention"}]}
            """)!;

        Assert.False(activity.MentionsRecipient());
        Assert.Equal("text", activity.RemoveRecipientMention());
    }

    [Fact]
    public void A_message_without_entities_mentions_nobody()
    {
        var activity = new Activity { Text = "text" };

        Assert.Empty(activity.GetMentions());
        Assert.False(activity.MentionsRecipient());
        Assert.Equal("text", activity.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/special", true)]
    [InlineData("messages", false)]
    [InlineData("message-special", false)]
    [InlineData(null, false)]
    public void A_subtype_is_of_its_type_too(string? type, bool isMessage)
    {
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);
    }

    [Fact]
    public void What_is_made_as_a_type_can_be_seen_as_that_type_only()
    {
        var made = new (IActivity Activity, Func<Activity, IActivity?> As)[]
        {
            (Activity.CreateMessageActivity(), activity => activity.AsMessageActivity()),
            (Activity.CreateContactRelationUpdateActivity(), activity => activity.AsContactRelationUpdateActivity()),
            (Activity.CreateConversationUpdateActivity(), activity => activity.AsConversationUpdateActivity()),
            (Activity.CreateTypingActivity(), activity => activity.AsTypingActivity()),
            (Activity.CreateHandoffActivity(), activity => activity.AsHandoffActivity()),
            (Activity.CreateEndOfConversationActivity(), activity => activity.AsEndOfConversationActivity()),
            (Activity.CreateEventActivity(), activity => activity.AsEventActivity()),
            (Activity.CreateInvokeActivity(), activity => activity.AsInvokeActivity()),
            (Activity.CreateTraceActivity("trace"), activity => activity.AsTraceActivity()),
            (new Activity("command"), activity => activity.AsCommandActivity()),
            (new Activity("commandResult"), activity => activity.AsCommandResultActivity()),
            (new Activity("installationUpdate"), activity => activity.AsInstallationUpdateActivity()),
            (new Activity("messageUpdate"), activity => activity.AsMessageUpdateActivity()),
            (new Activity("messageDelete"), activity => activity.AsMessageDeleteActivity()),
            (new Activity("messageReaction"), activity => activity.AsMessageReactionActivity()),
            (new Activity("suggestion"), activity => activity.AsSuggestionActivity()),
        };

        foreach (var (activity, _) in made)
        {
            var seen = Assert.Single(made, one => one.As((Activity)activity) is not null);
            Assert.Same(activity, seen.Activity);
        }
    }

    [Fact]
    public void A_trace_says_what_its_value_is()
    {
        var trace = Incoming().CreateTrace("name", new Mention(), label: "label");

        Assert.Equal(("name", "Mention", "label", "bot"), (trace.Name, trace.ValueType, trace.Label, trace.From!.Id));
        Assert.Equal(("c", "personal"), (trace.Conversation!.Id, trace.Conversation.ConversationType));
        Assert.Equal("own", Activity.CreateTraceActivity("name", "own", 1).ValueType);
        Assert.Equal(nameof(A_trace_says_what_its_value_is), Activity.CreateTraceActivity("name").Label);
    }

    [Fact]
    public void A_message_has_content_if_there_is_anything_to_show()
    {
        Assert.False(new Activity { Text = " " }.HasContent());
        Assert.True(new Activity { Text = "text" }.HasContent());
        Assert.True(new Activity { Summary = "summary" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new JObject() }.HasContent());
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_if_it_can_be()
    {
        var typed = new ResourceResponse("typed");

        Assert.Same(typed, new Activity { ChannelData = typed }.GetChannelData<ResourceResponse>());
        Assert.True(new Activity { ChannelData = JObject.Parse("""{"id":"json"}""") }.TryGetChannelData(out ResourceResponse read));
        Assert.Equal("json", read.Id);
        Assert.Null(new Activity().GetChannelData<ResourceResponse>());
        Assert.False(new Activity().TryGetChannelData<ResourceResponse>(out _));
        Assert.False(new Activity { ChannelData = new Dictionary<string, string>() }.TryGetChannelData<ResourceResponse>(out _));
        Assert.False(new Activity { ChannelData = JObject.Parse("""{"id":{}}""") }.TryGetChannelData<ResourceResponse>(out _));
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<ResourceResponse>(out _));
    }

    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("HTTPS://host", false)]
    [InlineData("urn:botframework:websocket:ws://host", true)]
    [InlineData(null, false)]
    public void A_streaming_connection_shows_in_the_service_url(string? serviceUrl, bool isStreaming)
    {
        Assert.Equal(isStreaming, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());
    }

    [Fact]
    public void An_activity_of_any_type_has_a_language()
    {
        IActivity activity = Activity.CreateConversationUpdateActivity();

        Assert.Null(activity.GetLocale());
        activity.SetLocale("en-gb");
        Assert.Equal("en-gb", activity.GetLocale());
    }

    private static Entity AsReceived(Entity entity) => JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(entity))!;

    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "in-1",
        ChannelId = "test",
        ServiceUrl = "http://localhost",
        Locale = "en-gb",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(true, "personal", "c", "Conversation"),
    };
}
