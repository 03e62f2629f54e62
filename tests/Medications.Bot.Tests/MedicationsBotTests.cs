using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace Medications.Bot.Tests;

public sealed class MedicationsBotTests
{
    [Fact]
    public async Task A_question_is_answered_with_a_card_and_the_disclaimer()
    {
        await using var host = await BotHost.StartAsync();

        var reply = await host.SayAsync("what is alfamab for");

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)reply["attachments"]![0]!["contentType"]);
        Assert.Contains(TestLibrary.OwnDisclaimer, (string?)reply["text"], StringComparison.Ordinal);
        Assert.Equal("acceptingInput", (string?)reply["inputHint"]);
        Assert.Equal(3, reply["suggestedActions"]!["actions"]!.Count());
    }

    [Fact]
    public async Task A_substance_that_only_products_have_is_offered_with_them_and_said_to_have_no_page_of_its_own()
    {
        await using var host = await BotHost.StartAsync();

        var reply = await host.SayAsync("zetamol dose");

        Assert.Contains("no page about “zetamol” on its own", (string?)reply["text"], StringComparison.Ordinal);
        Assert.Contains("zetamol forte", reply["attachments"]!.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("on its own", (string?)(await host.SayAsync("deltadine dose"))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversations_are_kept_apart()
    {
        await using var host = await BotHost.StartAsync();
        await host.SayAsync("alfamab dose", conversation: "one");
        await host.SayAsync("betazole dose", conversation: "two");

        Assert.Contains("alfamab", (string?)(await host.SayAsync("and side effects?", conversation: "one"))["text"], StringComparison.Ordinal);
        Assert.Contains("betazole", (string?)(await host.SayAsync("and side effects?", conversation: "two"))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_talk_goes_on_after_a_restart()
    {
        var storage = new MemoryStorage();
        await using (var before = await BotHost.StartAsync(storage))
            await before.SayAsync("alfamab dose");

        await using var after = await BotHost.StartAsync(storage);

        Assert.Contains("alfamab", (string?)(await after.SayAsync("and side effects?"))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_the_data_empties_the_storage()
    {
        var kept = new Dictionary<string, JObject>();
        await using var host = await BotHost.StartAsync(new MemoryStorage(dictionary: kept));
        await host.SayAsync("alfamab dose");
        Assert.Contains("alfamab.md", string.Concat(kept.Values), StringComparison.Ordinal);

        await host.SayAsync("delete my data");

        Assert.DoesNotContain("alfamab", string.Concat(kept.Values), StringComparison.Ordinal);
        Assert.Contains("Which", (string?)(await host.SayAsync("and side effects?"))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_the_talk_is_about_is_stored()
    {
        var kept = new Dictionary<string, JObject>();
        await using var host = await BotHost.StartAsync(new MemoryStorage(dictionary: kept));

        await host.SayAsync("alfamab dose");
        await host.SayAsync("i want to die");
        await host.SayAsync("she swallowed them all");

        var stored = string.Concat(kept.Values);
        Assert.DoesNotContain("die", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("swallowed", stored, StringComparison.Ordinal);
        Assert.True(stored.Length < 1000);
    }

    [Fact]
    public async Task A_user_who_comes_is_welcomed_and_the_bot_itself_is_not()
    {
        await using var host = await BotHost.StartAsync();
        static JObject Comes(params string[] ids) => new() { ["type"] = "conversationUpdate", ["membersAdded"] = new JArray(ids.Select(id => new JObject { ["id"] = id })) };

        var welcome = Assert.Single(await host.SendAsync(Comes("bot", "user")));
        Assert.Empty(await host.SendAsync(Comes("bot")));

        Assert.Contains("medicine", (string?)welcome["text"], StringComparison.Ordinal);
        Assert.Contains(Words.For("en").Disclaimer, (string?)welcome["text"], StringComparison.Ordinal);
        Assert.Equal(3, welcome["suggestedActions"]!["actions"]!.Count());
    }

    [Fact]
    public async Task Teams_gets_one_welcome_for_an_installation()
    {
        await using var host = await BotHost.StartAsync();

        var installed = await host.SendAsync(new JObject { ["type"] = "installationUpdate", ["action"] = "add" }, "msteams");
        var came = await host.SendAsync(new JObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JArray(new JObject { ["id"] = "user" }, new JObject { ["id"] = "bot" }) }, "msteams");

        Assert.Single([.. installed, .. came]);
    }

    [Fact]
    public async Task In_a_Teams_channel_the_bots_own_name_is_no_part_of_the_question()
    {
        await using var host = await BotHost.StartAsync();

        await host.SendAsync(new JObject
        {
            ["text"] = "<at>Medications</at> alfamab dose",
            ["entities"] = new JArray(new JObject { ["type"] = "mention", ["text"] = "<at>Medications</at>", ["mentioned"] = new JObject { ["id"] = "bot" } }),
        }, "msteams");

        Assert.Equal("alfamab dose", host.Library.Asked[^1].Text);
    }

    [Fact]
    public async Task A_failure_is_said_with_the_disclaimer_and_the_talk_goes_on()
    {
        await using var host = await BotHost.StartAsync();
        await host.SayAsync("alfamab dose");
        host.Library.Failure = new InvalidOperationException("broken");

        var failed = await host.SayAsync("and side effects?");
        host.Library.Failure = null;

        Assert.Contains(Words.For("en").Disclaimer, (string?)failed["text"], StringComparison.Ordinal);
        Assert.Contains("alfamab", (string?)(await host.SayAsync("and side effects?"))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_tapped_in_a_card_is_a_choice()
    {
        await using var host = await BotHost.StartAsync();
        var choice = await host.SayAsync("deltadine side effects");
        var data = (string?)choice.SelectTokens("$..selectAction.data").ElementAt(1);

        Assert.Contains("deltadine ophthalmic", (string?)(await host.SayAsync(data!))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thumb_is_kept_where_the_operator_wants_it_and_believed_in_nothing()
    {
        var path = Path.Combine(Path.GetTempPath(), $"feedback-{Guid.NewGuid():N}.jsonl");
        try
        {
            await using var host = await BotHost.StartAsync(null, ("Feedback:Path", path));
            var answer = await host.SayAsync("alfamab side effects");
            var up = answer.SelectTokens("$..actions[*].data").First();

            await host.SendAsync(new JObject { ["value"] = up });
            await host.SendAsync(new JObject { ["value"] = new JObject { ["feedback"] = "down", ["outcome"] = "Answer", ["medicine"] = "../../etc/passwd", ["page"] = "x", ["reason"] = "my secret" } });
            await host.SayAsync("alfamab in the moonlight");

            var lines = await File.ReadAllLinesAsync(path);
            Assert.Equal(3, lines.Length);
            Assert.Contains("\"alfamab.md\"", lines[0], StringComparison.Ordinal);
            Assert.DoesNotContain("passwd", lines[1], StringComparison.Ordinal);
            Assert.DoesNotContain("secret", lines[1], StringComparison.Ordinal);
            Assert.Contains("Unanswered", lines[2], StringComparison.Ordinal);
            Assert.DoesNotContain("moon", lines[2], StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0000\ud83d")]
    [InlineData("🤧🤧🤧")]
    public async Task Odd_messages_get_one_reply(string text)
    {
        await using var host = await BotHost.StartAsync();

        Assert.False(string.IsNullOrWhiteSpace((string?)(await host.SayAsync(text))["text"]));
    }

    [Fact]
    public async Task A_very_long_message_gets_one_reply()
    {
        await using var host = await BotHost.StartAsync();

        Assert.False(string.IsNullOrWhiteSpace((string?)(await host.SayAsync(new string('x', 100_000)))["text"]));
        Assert.True(host.Library.Asked[^1].Text.Length <= 4000);
    }

    [Theory]
    [InlineData("Bot:ForgetAfter", "00:00:01")]
    [InlineData("Bot:SiteUrl", "ftp://example.org")]
    [InlineData("Bot:NoSuchSetting", "1")]
    [InlineData("Feedback:NoSuchSetting", "1")]
    public async Task Wrong_settings_stop_the_start(string key, string value) =>
        await Assert.ThrowsAnyAsync<Exception>(() => BotHost.StartAsync(null, (key, value)));
}
