using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Authentication;

/// <summary>The tokens that the bot itself gets and sends.</summary>
public sealed class OwnTokensTests
{
    private const string Tenant = "99999999-1111-2222-3333-444444444444";

    [Fact]
    public async Task A_single_tenant_bot_gets_its_token_from_its_tenant_and_keeps_it()
    {
        var login = new FakeLogin();
        var factory = Factory(login, ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", Tenant));

        var first = await HeaderAsync(factory, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate);
        var second = await HeaderAsync(factory, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate);

        Assert.Equal("Bearer", first?.Scheme);
        Assert.Equal("token-1", first?.Parameter);
        Assert.Equal("token-1", second?.Parameter);
        var (uri, form) = Assert.Single(login.TokenRequests);
        Assert.Equal($"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token", uri.GetLeftPart(UriPartial.Path));
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", form, StringComparison.Ordinal);
        Assert.Contains("client_id=" + FakeCloud.AppId, form, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, "https://login.microsoftonline.com/botframework.com/")]
    [InlineData(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/")]
    [InlineData("https://login.private.example/own", "https://login.private.example/own/")]
    public async Task A_multi_tenant_bot_gets_its_token_where_the_cloud_says(string loginUrl, string expected)
    {
        var login = new FakeLogin();
        var factory = Factory(login, ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", Tenant));

        Assert.Equal("token-1", (await HeaderAsync(factory, loginUrl, validate: false))?.Parameter);

        Assert.StartsWith(expected, Assert.Single(login.TokenRequests).Uri.AbsoluteUri, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_expires()
    {
        var login = new FakeLogin { ExpiresIn = 60 };
        var factory = Factory(login, ("MicrosoftAppPassword", "secret"));

        await HeaderAsync(factory, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate);
        var renewed = await HeaderAsync(factory, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate);

        Assert.Equal("token-2", renewed?.Parameter);
    }

    [Fact]
    public async Task A_managed_identity_gets_its_token_from_the_platform_without_a_secret()
    {
        var login = new FakeLogin();
        var factory = Factory(login, ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", Tenant));

        var header = await HeaderAsync(factory, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate);

        Assert.Equal("token-1", header?.Parameter);
        var (uri, _) = Assert.Single(login.TokenRequests);
        Assert.Equal("169.254.169.254", uri.Host);
        Assert.Contains("client_id=" + FakeCloud.AppId, uri.Query, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(uri.Query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_without_credentials_sends_no_token()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(new ConfigurationBuilder().Build());

        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
        Assert.Null(await HeaderAsync(factory, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, appId: null));
    }

    [Fact]
    public async Task Credentials_of_another_app_are_not_made()
    {
        var factory = Factory(new FakeLogin(), ("MicrosoftAppPassword", "secret"));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            HeaderAsync(factory, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, appId: "other"));
    }

    [Theory]
    [InlineData("SingleTenant", FakeCloud.AppId, "secret", "", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", FakeCloud.AppId, "", Tenant, "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "", "secret", Tenant, "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "", "", Tenant, "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", FakeCloud.AppId, "", "", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", FakeCloud.AppId, "secret", Tenant, "MicrosoftAppPassword")]
    [InlineData("Singletennant", FakeCloud.AppId, "secret", Tenant, "MicrosoftAppType")]
    public void Settings_that_do_not_fit_are_named(string type, string id, string password, string tenant, string named)
    {
        var error = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(Configuration(
            ("MicrosoftAppType", type), ("MicrosoftAppId", id), ("MicrosoftAppPassword", password), ("MicrosoftAppTenantId", tenant))));

        Assert.StartsWith(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_without_a_scope_are_for_the_clouds_own()
    {
        ServiceClientCredentialsFactory[] factories =
        [
            new ManagedIdentityServiceClientCredentialsFactory(FakeCloud.AppId),
            new FederatedServiceClientCredentialsFactory(FakeCloud.AppId, "identity"),
            new PasswordServiceClientCredentialFactory(FakeCloud.AppId, "secret", null, null, null),
        ];

        foreach (var factory in factories)
        {
            var credentials = await factory.CreateCredentialsAsync(FakeCloud.AppId, null!, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, default);

            Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, Assert.IsType<AppCredentials>(credentials, exactMatch: false).OAuthScope);
        }
    }

    [Fact]
    public void A_cloud_that_is_not_known_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new ConfigurationBotFrameworkAuthentication(Configuration(("ChannelService", "https://botframework.example"))));

        Assert.Contains("botframework.example", error.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
        .Build();

    private static ConfigurationServiceClientCredentialFactory Factory(FakeLogin login, params (string, string)[] settings) =>
        new(Configuration([("MicrosoftAppId", FakeCloud.AppId), .. settings]), new HttpClient(login));

    private static async Task<AuthenticationHeaderValue?> HeaderAsync(
        ServiceClientCredentialsFactory factory, string loginUrl, bool validate = true, string? appId = FakeCloud.AppId)
    {
        ServiceClientCredentials credentials = await factory.CreateCredentialsAsync(
            appId, AuthenticationConstants.ToChannelFromBotOAuthScope, loginUrl, validate, default);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://channel.example/");
        await credentials.ProcessHttpRequestAsync(request, default);
        return request.Headers.Authorization;
    }

    private sealed class FakeLogin : HttpMessageHandler
    {
        public List<(Uri Uri, string Form)> TokenRequests { get; } = [];

        public int ExpiresIn { get; init; } = 86_400;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var uri = request.RequestUri!;
            JObject answer;
            if (uri.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            {
                TokenRequests.Add((uri, request.Content is { } form ? await form.ReadAsStringAsync(cancellationToken) : ""));
                answer = new JObject
                {
                    ["token_type"] = "Bearer",
                    ["access_token"] = "token-" + TokenRequests.Count,
                    ["expires_in"] = ExpiresIn,
                    ["expires_on"] = DateTimeOffset.UtcNow.AddSeconds(ExpiresIn).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
                    ["resource"] = "https://api.botframework.com",
                };
            }
            else
            {
                var authority = uri.GetLeftPart(UriPartial.Authority);
                answer = new JObject
                {
                    ["tenant_discovery_endpoint"] = authority + "/tenant/v2.0/.well-known/openid-configuration",
                    ["metadata"] = new JArray(new JObject
                    {
                        ["preferred_network"] = "login.microsoftonline.com",
                        ["preferred_cache"] = "login.windows.net",
                        ["aliases"] = new JArray("login.microsoftonline.com", "login.windows.net"),
                    }),
                };
            }

            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer.ToString(), Encoding.UTF8, "application/json") };
        }
    }
}
