using Medications.Bot.Triage.Numbers;

namespace Medications.Bot.Tests.Triage;

public class EmergencyNumbersTests
{
    [Theory]
    [InlineData("en-US", "911", "988")]
    [InlineData("en-GB", "999", "116 123")]
    [InlineData("en-AU", "000", "13 11 14")]
    [InlineData("zh-Hant-NZ", "111", "1737")]
    [InlineData("hi_IN", "112", "14416")]
    [InlineData("de-DE", "112", null)]
    public void A_user_sees_the_numbers_of_their_country(string locale, string emergency, string? crisis)
    {
        var numbers = Assert.Single(new EmergencyNumbers(new SafetyOptions()).ForLocale(locale));
        Assert.Equal((emergency, crisis), (numbers.Emergency, numbers.CrisisLine));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("pt-BR")]
    [InlineData("en-u-ca-gregory")]
    public void All_numbers_are_shown_where_the_country_is_not_known(string? locale) =>
        Assert.Superset(
            new HashSet<string> { "US", "CA", "GB", "IE", "IN", "AU", "NZ", "ZA", "EU" },
            new EmergencyNumbers(new SafetyOptions()).ForLocale(locale).Select(n => n.Country).ToHashSet());

    [Fact]
    public void An_operator_adds_a_country_and_replaces_one_number()
    {
        var options = new SafetyOptions();
        options.Numbers["br"] = new CountryNumbers { Emergency = "192" };
        options.Numbers["US"] = new CountryNumbers { CrisisLine = "555-0100" };
        var numbers = new EmergencyNumbers(options);
        Assert.Equal("192", Assert.Single(numbers.ForLocale("pt-BR")).Emergency);
        var us = Assert.Single(numbers.ForLocale("en-US"));
        Assert.Equal(("911", "555-0100"), (us.Emergency, us.CrisisLine));
    }

    [Fact]
    public void A_country_without_an_emergency_number_is_refused()
    {
        var options = new SafetyOptions();
        options.Numbers["BR"] = new CountryNumbers { PoisonControl = "0800" };
        Assert.Contains("Safety:Numbers:BR", Assert.Throws<ArgumentException>(() => new EmergencyNumbers(options)).Message, StringComparison.Ordinal);
    }
}
