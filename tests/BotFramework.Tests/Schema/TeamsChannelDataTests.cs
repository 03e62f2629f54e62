using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class TeamsChannelDataTests
{
    private static readonly JsonSerializerSettings WireSettings = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void What_Teams_says_of_a_message_can_be_read()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""
            {"channelData":{"channel":{"id":"19:c"},"team":{"id":"19:t","name":"Ward 7","aadGroupId":"g"},"tenant":{"id":"x"},"meeting":{"id":"m"},
             "settings":{"selectedChannel":{"id":"19:s"}},"onBehalfOf":[{"itemid":0,"mentionType":"person","mri":"29:u","displayName":"A"}]}}
            """)!;

        Assert.Equal(("19:c", "19:s", "19:t", "m"), (activity.TeamsGetChannelId(), activity.TeamsGetSelectedChannelId(), activity.TeamsGetTeamInfo()!.Id, activity.TeamsGetMeetingInfo()!.Id));
        Assert.Equal("29:u", Assert.Single(activity.TeamsGetTeamOnBehalfOf()!).Mri);
        Assert.Equal("x", activity.GetChannelData<TeamsChannelData>().Tenant!.Id);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"channelData":"text"}""")]
    [InlineData("""{"channelData":{"team":"text"}}""")]
    public void A_message_that_says_nothing_of_a_team_has_none(string json)
    {
        Assert.Null(JsonConvert.DeserializeObject<Activity>(json)!.TeamsGetTeamInfo());
    }

    [Fact]
    public void Channel_data_survives_a_round_trip()
    {
        var sent = JObject.Parse("""{"eventType":"teamMemberAdded","team":{"id":"t"},"source":{"name":"compose"}}""");

        Assert.Equal(sent, JObject.FromObject(sent.ToObject<TeamsChannelData>()!, JsonSerializer.Create(WireSettings)), JToken.EqualityComparer);
    }

    [Fact]
    public void A_message_can_be_sent_in_somebodys_name()
    {
        var person = new OnBehalfOf { Mri = "29:u", DisplayName = "A" };

        Assert.Same(person, Assert.Single(new Activity { ChannelData = new TeamsChannelData(onBehalfOf: [person]) }.TeamsGetTeamOnBehalfOf()!));
        Assert.Empty(new TeamsChannelData(null, null, new TeamInfo("t"), null, null).OnBehalfOf!);
        Assert.Null(new TeamsChannelData().OnBehalfOf);
    }

    [Fact]
    public void A_user_can_be_notified_in_the_feed_or_in_the_meeting()
    {
        var activity = new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo("t") } };

        activity.TeamsNotifyUser();
        Assert.Equal("""{"team":{"id":"t"},"notification":{"alert":true,"alertInMeeting":false}}""", Wire(activity));

        activity.TeamsNotifyUser(alertInMeeting: true, "https://host");
        Assert.Equal("""{"team":{"id":"t"},"notification":{"alert":false,"alertInMeeting":true,"externalResourceUrl":"https://host"}}""", Wire(activity));
    }

    private static string Wire(Activity activity) => JsonConvert.SerializeObject(activity.ChannelData, WireSettings);
}
