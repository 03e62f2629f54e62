using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class ActivityJsonTests
{
    private static readonly JsonSerializerSettings WireSettings = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void What_a_channel_sends_comes_out_as_it_went_in()
    {
        const string Sent = """
            {"type":"message","id":"1|2","serviceUrl":"http://localhost:5000","channelId":"emulator","localTimezone":"Europe/Madrid",
             "from":{"id":"u","name":"User","role":"user","tenant":{"id":"t"}},"recipient":{"id":"b","aadObjectId":"o"},
             "conversation":{"id":"c|livechat","conversationType":"personal","tenantId":"t","isTargeted":true},
             "text":"is imatinib chemotherapy?","textFormat":"plain","deliveryMode":"expectReplies","locale":"en-US",
             "attachments":[{"contentType":"text/html","content":"<p>hi</p>","x-odd":1}],
             "entities":[{"type":"clientInfo","platform":"Web","nested":{"a":[1,2]}}],
             "suggestedActions":{"actions":[{"type":"imBack","title":"One","value":"one"}]},
             "channelData":{"clientActivityID":"x7"},"value":{"question":"q"},"somethingNew":{"deep":true}}
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(Sent)!;

        Assert.Equal(JObject.Parse(Sent), JObject.Parse(JsonConvert.SerializeObject(activity, WireSettings)), JToken.EqualityComparer);
        Assert.True(activity.Properties["somethingNew"]!["deep"]!.Value<bool>());
    }

    [Fact]
    public void Members_stand_in_the_order_that_channels_are_used_to()
    {
        Assert.Equal("""{"id":null,"name":null,"aadObjectId":null,"role":null}""", JsonConvert.SerializeObject(new ChannelAccount()));
        Assert.Equal(
            """{"activityId":null,"user":null,"bot":null,"conversation":null,"channelId":null,"locale":null,"serviceUrl":null}""",
            JsonConvert.SerializeObject(new ConversationReference()));
        Assert.Equal(
            """{"type":"message","id":"1","localTimezone":"Europe/Madrid","serviceUrl":"http://localhost"}""",
            JsonConvert.SerializeObject(new Activity("message", "1", serviceUrl: "http://localhost", localTimezone: "Europe/Madrid"), WireSettings));
    }

    [Fact]
    public void An_empty_activity_is_an_empty_object()
    {
        Assert.Equal("{}", JsonConvert.SerializeObject(new Activity(), WireSettings));
    }
}
