using System.Net;
using Medications.Web.Operations;
using Medications.Web.Tests.DirectLine;
using Medications.Web.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Medications.Web.Tests.Messages;

public sealed class NotReadyTests
{
    [Fact]
    public async Task A_question_before_the_library_is_open_is_asked_to_come_again_and_the_host_is_not_ready()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        using var site = new Site().With(web => web.ConfigureTestServices(services =>
        {
            services.Remove(services.Single(s => s.ImplementationType == typeof(LibraryOpener)));
            services.AddSingleton<TimeProvider>(clock);
        })).Start();
        using var http = new HttpClient { BaseAddress = site.Address };
        using var client = await new DirectLineClient(site.Address).StartAsync();

        var saying = client.SayAsync("is imatinib mesylate chemotherapy?");
        while (!saying.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }

        var texts = await client.TextsOnceAsync("I am still reading my pages. Please ask again in a moment.");
        Assert.Equal(2, texts.Count(t => t is not null));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("readyz")).StatusCode);
    }
}
