using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class EntityTests
{
    [Fact]
    public void An_entity_can_be_read_as_what_it_is()
    {
        var received = JsonConvert.DeserializeObject<Entity>("""{"type":"mention","text":"<at>x</at>","mentioned":{"id":"bot"},"extra":1}""")!;

        var mention = received.GetAs<Mention>();

        Assert.Equal(("mention", "<at>x</at>", "bot", 1), (mention.Type, mention.Text, mention.Mentioned!.Id, (int)mention.Properties["extra"]!));
    }

    [Fact]
    public void An_entity_can_be_made_of_any_object()
    {
        var entity = new Entity();

        entity.SetAs(new { type = "https://schema.org/Message", citation = new[] { "page" }, dateModified = "2026-11-22T10:00:00+05:00" });

        Assert.Equal("https://schema.org/Message", entity.Type);
        Assert.Equal("""{"type":"https://schema.org/Message","citation":["page"],"dateModified":"2026-11-22T10:00:00+05:00"}""", JsonConvert.SerializeObject(entity));
    }

    [Fact]
    public void Each_kind_of_entity_knows_its_type()
    {
        Assert.Equal(["mention", "Place", "GeoCoordinates"], new Entity[] { new Mention(), new Place(), new GeoCoordinates() }.Select(entity => entity.Type));
        Assert.Equal(
            ["mention", "Place", "GeoCoordinates"],
            new Entity[] { new Mention(type: "own"), new Place(type: "own"), new GeoCoordinates(type: "own") }.Select(entity => entity.Type));
    }

    [Fact]
    public void Entities_are_equal_if_they_say_the_same()
    {
        var one = new Entity("color") { Properties = new JObject { ["name"] = "red" } };
        var same = new Entity("color") { Properties = new JObject { ["name"] = "red" } };

        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)one));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(new Entity("color")));
        Assert.False(one.Equals(null));
        Assert.False(one.Equals(new JObject()));
    }
}
