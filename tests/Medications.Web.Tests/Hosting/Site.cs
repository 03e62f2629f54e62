using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Medications.Web.Tests.Hosting;

/// <summary>The whole program, serving sample pages on a free port of the loopback address.</summary>
public sealed class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    readonly Dictionary<string, string> _settings = [];
    Action<IWebHostBuilder> _configure = _ => { };

    /// <summary>The pages that it serves.</summary>
    public SamplePages Pages { get; } = new();

    /// <summary>The address that it listens on.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Adds a setting; before it starts.</summary>
    public Site With(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Changes the host; before it starts.</summary>
    public Site With(Action<IWebHostBuilder> configure)
    {
        _configure += configure;
        return this;
    }

    /// <summary>Starts it.</summary>
    public Site Start()
    {
        UseKestrel();
        StartServer();
        return this;
    }

    public ValueTask InitializeAsync()
    {
        Start();
        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Asked for as a setting: set on the server itself, it would race with the program's own start.
        builder.UseSetting("Urls", "http://127.0.0.1:0");
        builder.UseSetting("Content:Path", Pages.Content);
        builder.UseSetting("Index:Path", Pages.Index);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        _configure(builder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            Pages.Dispose();
    }
}
