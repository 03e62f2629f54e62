using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Authentication;

public class EndorsementsValidatorTests
{
    [Theory]
    [InlineData("msteams", true)]
    [InlineData("webchat", true)]
    [InlineData("emulator", false)]
    [InlineData("MSTEAMS", false)]
    [InlineData(" ", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void A_key_speaks_for_the_channels_that_it_is_endorsed_for(string? channel, bool isEndorsed)
    {
        Assert.Equal(isEndorsed, EndorsementsValidator.Validate(channel!, ["msteams", "webchat"]));
    }

    [Fact]
    public void Without_endorsements_a_channel_cannot_be_checked()
    {
        Assert.Throws<ArgumentNullException>("endorsements", () => EndorsementsValidator.Validate("msteams", null!));
        Assert.True(EndorsementsValidator.Validate("", null!));
    }
}
