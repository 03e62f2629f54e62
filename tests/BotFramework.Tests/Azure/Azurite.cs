using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace BotFramework.Tests.Azure;

/// <summary>Microsoft's storage emulator, on a free port of loopback and in memory, for as long as the tests run.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private static readonly string Program = Repository.At("tests/BotFramework.Tests/node_modules/azurite/dist/src/blob/main.js");

    private Process? _process;
    private string? _connectionString;

    /// <summary>How to reach it. Skips the running test, saying so, where it is not installed.</summary>
    public string ConnectionString
    {
        get
        {
            Assert.SkipUnless(_connectionString is not null, "needs the storage emulator: npm ci --prefix tests/BotFramework.Tests");
            return _connectionString!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        var port = FreePort();
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[]
        {
            Program, "--blobHost", "127.0.0.1", "--blobPort", $"{port}", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--silent",
        })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AZURITE_ACCOUNTS"] = "tests:" + key;
        _process = Process.Start(start)!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ListensAsync(port);
        _connectionString = $"DefaultEndpointsProtocol=http;AccountName=tests;AccountKey={key};BlobEndpoint=http://127.0.0.1:{port}/tests;";
    }

    public ValueTask DisposeAsync()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ListensAsync(int port)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, patience.Token);
                return;
            }
            catch (SocketException) when (!_process!.HasExited)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }
}
