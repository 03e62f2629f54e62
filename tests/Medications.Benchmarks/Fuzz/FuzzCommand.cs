using System.CommandLine;
using Medications.Benchmarks.Echo;
using Microsoft.Bot.Builder;

namespace Medications.Benchmarks.Fuzz;

/// <summary>Sends a bot activities that nobody would send, and looks for an answer of 500.</summary>
internal static class FuzzCommand
{
    private const int Clients = 16;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many activities to send.", DefaultValueFactory = _ => 100_000 };
        var seed = new Option<int>("--seed") { Description = "Which activities; the same seed makes the same.", DefaultValueFactory = _ => 1 };
        var url = new Option<string?>("--url") { Description = "The bot; a small one of its own if there is none." };
        var command = new Command("fuzz", "Sends mutated activities to a bot; any answer of 500 is a failure.") { count, seed, url };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetValue(count), result.GetValue(seed), result.GetValue(url), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int count, int seed, string? url, CancellationToken cancellationToken)
    {
        var state = new ConversationState(new MemoryStorage());
        await using var own = url is null ? await EchoServer.StartAsync(0, _ => new FuzzBot(state), cancellationToken) : null;
        url ??= own!.Urls.First() + "/api/messages";

        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var client = new HttpClient();
        var statuses = new int[600];
        var sent = -1;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref sent) is var number && number < count)
            {
                using var content = new ByteArrayContent(new ActivityMutator(seed * count + number).Next());
                content.Headers.ContentType = new("application/json");
                using var response = await client.PostAsync(url, content, cancellationToken);
                if (Interlocked.Increment(ref statuses[(int)response.StatusCode]) == 1 || (int)response.StatusCode == 500)
                {
                    Console.Error.WriteLine($"{(int)response.StatusCode}: number {number}");
                }
            }
        }, cancellationToken)));

        for (var status = 0; status < statuses.Length; status++)
        {
            if (statuses[status] > 0)
            {
                Console.WriteLine($"{status}: {statuses[status]:N0}");
            }
        }

        if (own is not null)
        {
            Console.WriteLine($"memory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N1} MB more than before");
        }

        return statuses[500] == 0 ? 0 : 1;
    }
}
