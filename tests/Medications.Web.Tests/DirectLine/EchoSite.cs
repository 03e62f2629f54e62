using Medications.Web.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Medications.Web.Tests.DirectLine;

/// <summary>The host with a bot that echoes, and a clock that a test can turn.</summary>
public sealed class EchoSite : IAsyncLifetime, IDisposable
{
    public EchoSite()
    {
        Site = new Site().With(web => web.ConfigureTestServices(services =>
        {
            services.AddTransient<IBot, EchoBot>();
            services.AddSingleton<TimeProvider>(Clock);
        }));
    }

    /// <summary>Starts one.</summary>
    public static EchoSite Start(params (string Key, string Value)[] settings)
    {
        var site = new EchoSite();
        foreach (var (key, value) in settings)
            site.Site.With(key, value);
        site.Site.Start();
        return site;
    }

    public ValueTask InitializeAsync()
    {
        Site.Start();
        return ValueTask.CompletedTask;
    }

    public Site Site { get; }

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    internal DirectLineClient Client() => new(Site.Address);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => Site.Dispose();
}
