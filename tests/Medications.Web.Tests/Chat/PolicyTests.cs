using System.Net;
using Medications.Web.Tests.Hosting;

namespace Medications.Web.Tests.Chat;

public sealed class PolicyTests
{
    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere()
    {
        using var site = new Site().Start();
        using var http = new HttpClient { BaseAddress = site.Address };

        var one = await http.GetAsync("");
        var other = await http.GetAsync("");

        var policy = Assert.Single(one.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.NotEqual(policy, Assert.Single(other.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(one.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task In_Production_only_the_websites_that_are_allowed_may_show_it()
    {
        using var closed = new Site().With("environment", "Production").With("Messages:AllowWithoutCredentials", "true").Start();
        using var open = new Site().With("Chat:AllowedOrigins:0", "https://clinic.example").Start();

        Assert.Contains("frame-ancestors 'self';", await PolicyAsync(closed));
        Assert.Contains("frame-ancestors 'self' https://clinic.example;", await PolicyAsync(open));
    }

    [Theory]
    [InlineData("embed.js", "text/javascript")]
    [InlineData("chat.js", "text/javascript")]
    [InlineData("chat.css", "text/css")]
    [InlineData("icon.svg", "image/svg+xml")]
    [InlineData("lib/webchat/webchat.js", "text/javascript")]
    public async Task What_the_page_needs_is_served_here(string path, string type)
    {
        using var site = new Site().Start();
        using var http = new HttpClient { BaseAddress = site.Address };

        var response = await http.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    static async Task<string> PolicyAsync(Site site)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        return Assert.Single((await http.GetAsync("")).Headers.GetValues("Content-Security-Policy"));
    }
}
