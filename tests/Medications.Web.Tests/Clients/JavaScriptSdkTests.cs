using System.Text.Json.Nodes;
using Medications.Web.Tests.Hosting;

namespace Medications.Web.Tests.Clients;

public sealed class JavaScriptSdkTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Microsofts_JavaScript_SDK_gets_replies_inline_and_at_its_service_url()
    {
        using var program = NodePrograms.Start(
            "producer.mjs", new Uri(site.Address, "api/messages").ToString(), "is imatinib mesylate chemotherapy?");
        var output = await program.StandardOutput.ReadToEndAsync();
        var errors = await program.StandardError.ReadToEndAsync();

        Assert.True(output.Length > 0, errors);
        var seen = JsonNode.Parse(output)!;
        Assert.Equal(200, (int)seen["inline"]!["status"]!);
        Assert.Equal(200, (int)seen["normal"]!["status"]!);
        var inline = seen["inline"]!["body"]!["activities"]!.AsArray().Single(a => (string?)a!["type"] == "message")!;
        var sent = seen["sent"]!.AsArray().Single(s => (string?)s!["activity"]!["type"] == "message")!;
        Assert.Contains("It is a targeted medicine", inline.ToJsonString());
        Assert.Equal((string?)inline["text"], (string?)sent["activity"]!["text"]);
        Assert.Equal("POST", (string?)sent["method"]);
        Assert.Equal("/v3/conversations/conversation%7C1/activities/question-1", (string?)sent["url"]);
    }
}
