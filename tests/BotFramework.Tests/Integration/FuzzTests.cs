using System.Net;
using System.Text;
using Medications.Benchmarks.Fuzz;
using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Integration;

/// <summary>A small share of the run that <c>Medications.Benchmarks fuzz</c> does in full.</summary>
public sealed class FuzzTests
{
    private const int Count = 500;

    [Fact]
    public async Task No_activity_however_odd_makes_the_bot_fail()
    {
        await using var host = await EchoHost.StartAsync(new FuzzBot(new ConversationState(new MemoryStorage())));

        for (var seed = 0; seed < Count; seed++)
        {
            var body = new ActivityMutator(seed).Next();
            if (Encoding.UTF8.GetString(body).Contains("expectReplies", StringComparison.Ordinal))
            {
                using var content = new ByteArrayContent(body);
                using var response = await host.Client.PostAsync("/api/messages", content);
                Assert.True(response.StatusCode != HttpStatusCode.InternalServerError, $"Seed {seed}: {host.Failures.LastOrDefault()}");
            }
        }

        Assert.Empty(host.Failures);
    }

    [Fact]
    public void The_same_seed_makes_the_same_activity()
    {
        Assert.Equal(new ActivityMutator(7).Next(), new ActivityMutator(7).Next());
        Assert.NotEqual(new ActivityMutator(7).Next(), new ActivityMutator(8).Next());
    }
}
