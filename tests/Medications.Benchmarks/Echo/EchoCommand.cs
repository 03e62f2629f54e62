using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Medications.Benchmarks.Echo;

/// <summary>Measures an echo bot on CloudAdapter beside one on Microsoft's SDK for JavaScript, turn about, each in a process of its own.</summary>
internal static class EchoCommand
{
    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long each measurement takes.", DefaultValueFactory = _ => 5 };
        var rounds = new Option<int>("--rounds") { Description = "How often each bot is measured; the median counts.", DefaultValueFactory = _ => 5 };
        var connections = new Option<int>("--connections") { Description = "How many clients ask at once.", DefaultValueFactory = _ => 16 };
        var beside = new Option<string?>("--beside") { Description = "Another build of this program to measure too, such as one made with -p:BotSdk=Microsoft: the path of its dll." };
        var command = new Command("echo", "Requests per second and CPU per request of an echo bot, beside npm botbuilder's.") { seconds, rounds, connections, beside };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetValue(seconds), result.GetValue(rounds), result.GetValue(connections), result.GetValue(beside), cancellationToken));
        return command;
    }

    /// <summary>The bot that <c>echo</c> starts.</summary>
    public static Command CreateServer()
    {
        var port = new Argument<int>("port");
        var command = new Command("echo-server", "The echo bot that is measured.") { port };
        command.Hidden = true;
        command.SetAction((result, cancellationToken) => EchoServer.RunAsync(result.GetValue(port), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int seconds, int rounds, int connections, string? beside, CancellationToken cancellationToken)
    {
        var node = Path.Combine(SourceFolder(), "node");
        if (!Directory.Exists(Path.Combine(node, "node_modules")))
        {
            await Console.Error.WriteLineAsync($"Run `npm ci` in {node} first.");
            return 1;
        }

        await using var ours = await Bot.StartAsync(
            "CloudAdapter", "dotnet", typeof(EchoCommand).Assembly.Location + " echo-server {0}", AppContext.BaseDirectory);
        await using var theirs = await Bot.StartAsync("npm botbuilder", "node", "echo-bot.mjs {0}", node);
        await using var other = beside is null ? null : await Bot.StartAsync("other build", "dotnet", Path.GetFullPath(beside) + " echo-server {0}", AppContext.BaseDirectory);
        Bot[] bots = other is null ? [ours, theirs] : [ours, theirs, other];
        foreach (var bot in bots)
        {
            await LoadGenerator.RunAsync(bot.Port, connections, TimeSpan.FromSeconds(seconds), cancellationToken);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var bot in bots)
            {
                await bot.MeasureAsync(connections, TimeSpan.FromSeconds(seconds), cancellationToken);
            }
        }

        Console.WriteLine($"{"echo bot",-16}{"requests/s",12}{"us CPU/request",16}{"x ours",10}{"x ours",8}   (median of {rounds} x {seconds} s, {connections} connections, {Environment.ProcessorCount} cores)");
        foreach (var bot in bots)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{bot.Name,-16}{bot.Rate,12:N0}{bot.Cpu,16:N1}{bot.Rate / ours.Rate,10:N2}{bot.Cpu / ours.Cpu,8:N2}"));
        }

        return 0;
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed class Bot(string name, Process process, int port) : IAsyncDisposable
    {
        private readonly List<(double Rate, double Cpu)> _measurements = [];

        public string Name { get; } = name;

        public int Port { get; } = port;

        public double Rate => Median(measurement => measurement.Rate);

        /// <summary>Microseconds of the process's CPU time per request.</summary>
        public double Cpu => Median(measurement => measurement.Cpu);

        public static async Task<Bot> StartAsync(string name, string program, string arguments, string folder)
        {
            var port = FreePort();
            var process = Process.Start(new ProcessStartInfo(program, string.Format(CultureInfo.InvariantCulture, arguments, port))
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,

                // As the web host has it.
                Environment = { ["DOTNET_gcServer"] = "1" },
            })!;
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                if (line == "ready")
                {
                    return new Bot(name, process, port);
                }
            }

            throw new InvalidOperationException(name + " does not start.");
        }

        public async Task MeasureAsync(int connections, TimeSpan time, CancellationToken cancellationToken)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            var requests = await LoadGenerator.RunAsync(Port, connections, time, cancellationToken);
            var elapsed = clock.Elapsed;
            process.Refresh();
            _measurements.Add((requests / elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalMicroseconds / requests));
        }

        public ValueTask DisposeAsync()
        {
            process.Kill();
            process.Dispose();
            return ValueTask.CompletedTask;
        }

        private double Median(Func<(double Rate, double Cpu), double> value) =>
            _measurements.Select(value).Order().ElementAt(_measurements.Count / 2);

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
