using Medications.Web.Tests.Commands;
using Medications.Web.Tests.Hosting;

namespace Medications.Web.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    readonly SamplePages _pages = new();

    public void Dispose() => _pages.Dispose();

    [Theory]
    [InlineData("--Contnt:Path=x", "Contnt is not a setting. Did you mean Content?")]
    [InlineData("--Content:Pth=x", "Content:Pth is not a setting. Did you mean Content:Path?")]
    [InlineData("--MicrosoftAppld=x", "MicrosoftAppld is not a setting. Did you mean MicrosoftAppId?")]
    [InlineData("--Zebra:Stripes=x", "Zebra is not a setting.")]
    [InlineData("--Content:Path", "--Content:Path has no value; write --Content:Path=VALUE.")]
    [InlineData("--Content:Path=/no/such/folder", "Content:Path: there is no folder /no/such/folder.")]
    [InlineData("--Names:OrangeBook=/no/such/file", "Names:OrangeBook: there is no file /no/such/file.")]
    [InlineData("--Content=x", "Content is a section, not a value; write Content:Path=VALUE.")]
    public async Task A_setting_that_cannot_be_used_is_one_clear_line(string setting, string complaint)
    {
        var run = await CommandRun.OfAsync("", ["check", .. _pages.Settings, setting]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.Equal($"medications: {complaint}\n", run.Error);
    }

    [Theory]
    [InlineData("--DirectLine:MaxConversations=many", "DirectLine:MaxConversations")]
    [InlineData("--DirectLine:MaxConversations=0", "DirectLine:MaxConversations")]
    [InlineData("--DirectLine:TokenKey=short", "DirectLine:TokenKey")]
    [InlineData("--Chat:AllowedOrigins:0=clinic.example", "Chat:AllowedOrigins")]
    public async Task A_value_of_the_wrong_form_stops_the_start(string setting, string name)
    {
        var run = await CommandRun.OfAsync("", ["serve", "--environment=Development", .. _pages.Settings, setting]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name, run.Error);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("")]
    public async Task In_Production_it_does_not_start_without_credentials_and_says_how_it_would(string environment)
    {
        var run = await CommandRun.OfAsync("", ["serve", $"--environment={environment}", .. _pages.Settings]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("MicrosoftAppId", run.Error);
        Assert.Contains("Messages:AllowWithoutCredentials=true", run.Error);
    }

    [Fact]
    public async Task Settings_may_stand_before_the_verb()
    {
        var run = await CommandRun.OfAsync("", [.. _pages.Settings, "passages", "--json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.OutLines);
    }

    [Fact]
    public async Task Gaps_needs_to_know_where_feedback_is_kept()
    {
        var without = await CommandRun.OfAsync("", ["gaps", .. _pages.Settings]);
        var with = await CommandRun.OfAsync("", ["gaps", $"--Feedback:Path={Path.Combine(_pages.Content, "none.jsonl")}", .. _pages.Settings]);

        Assert.Equal(2, without.ExitCode);
        Assert.Contains("Feedback:Path", without.Error);
        Assert.Equal(0, with.ExitCode);
        Assert.Single(with.OutLines);
    }

    [Fact]
    public async Task A_verb_that_does_not_exist_is_one_clear_line()
    {
        var run = await CommandRun.OfAsync("", "serv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("serv", Assert.Single(run.Error.TrimEnd().Split('\n')));
    }

    [Fact]
    public async Task Help_names_the_verbs_and_how_settings_are_given()
    {
        var run = await CommandRun.OfAsync("", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["serve", "ask", "index", "passages", "check", "--Section:Key=value"], word => Assert.Contains(word, run.Out));
    }
}
