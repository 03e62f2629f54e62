using Medications.Bot.Replies;
using Medications.Bot.Triage;
using static Medications.Bot.Tests.Rendering.RenderingTests;

namespace Medications.Bot.Tests.Rendering;

/// <summary>Whom to call, as a person in need sees it.</summary>
public sealed class NumbersTests
{
    private static readonly Reply Poisoned = new Reply.Emergency(EmergencyKind.Poisoning, []);
    private static readonly Reply Desperate = new Reply.Crisis(CrisisSubject.Self);

    [Fact]
    public void Where_the_country_is_not_known_every_number_can_be_tapped()
    {
        var links = Links(Poisoned, "webchat", "en");

        Assert.Contains(("999", "tel:999"), links);
        Assert.Contains(("1-800-222-1222", "tel:18002221222"), links);
        Assert.Contains(("116 123", "tel:116123"), Links(Desperate, "webchat", "en"));
        Assert.Empty(Links(Poisoned, "msteams", "en"));
    }

    [Fact]
    public void What_names_two_numbers_is_not_dialled() =>
        Assert.DoesNotContain(Links(Poisoned, "webchat", "en"), link => link.Text.Contains("or", StringComparison.Ordinal));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en")]
    public void Where_no_crisis_line_is_known_one_tap_leads_to_a_list_of_them(string locale) =>
        Assert.Contains(("findahelpline.com", "https://findahelpline.com"), Links(Desperate, "webchat", locale));

    [Theory]
    [InlineData("en", "Australia", "Canada", "European Union", "India", "Ireland", "New Zealand", "South Africa", "United Kingdom", "United States")]
    [InlineData("es", "Australia", "Canadá", "Estados Unidos", "India", "Irlanda", "Nueva Zelanda", "Reino Unido", "Sudáfrica", "Unión Europea")]
    [InlineData("fr", "Australia", "Canada", "European Union", "India", "Ireland", "New Zealand", "South Africa", "United Kingdom", "United States")]
    public void Countries_have_their_names_in_the_readers_language_and_its_order(string locale, params string[] countries)
    {
        var lines = Render(Poisoned, "sms", locale: locale).Text!.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal));

        Assert.Equal(countries, lines.SkipLast(1).Select(line => line[2..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("en", "If it is not", "call the emergency number again")]
    [InlineData("es", "Si no es así", "llame otra vez al número de emergencias")]
    public void Who_still_waits_for_help_is_not_told_that_it_is_there(string locale, string ifNot, string advice)
    {
        var text = Render(new Reply.SmallTalk(SmallTalkKind.HelpHasCome), "sms", locale: locale).Text;

        Assert.Contains(ifNot, text, StringComparison.Ordinal);
        Assert.Contains(advice, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_number_of_medicines_is_easy_to_read() =>
        Assert.Contains("3,156 medicines", Render(new Reply.SmallTalk(SmallTalkKind.WhichMedicines) { Count = 3156 }, "sms").Text, StringComparison.Ordinal);

    private static List<(string Text, string Link)> Links(Reply reply, string channel, string locale) =>
        [.. Runs(Card(Render(reply, channel, locale: locale))).Where(run => run["selectAction"] is not null).Select(run => ((string)run["text"]!, (string)run["selectAction"]!["url"]!))];
}
