using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotFramework.Tests.Connector;

/// <summary>What the operations on conversations refuse before they send anything.</summary>
public class ConversationsTests
{
    private static readonly Activity NoReply = new() { Id = "1", Conversation = new ConversationAccount { Id = "c" } };

    private static readonly Dictionary<string, (string Target, Func<IConversations, Task> Call)> Calls = new()
    {
        ["create from nothing"] = ("parameters", conversations => conversations.CreateConversationAsync(null!)),
        ["send nothing"] = ("activity", conversations => conversations.SendToConversationAsync(null!)),
        ["send nowhere"] = ("conversationId", conversations => conversations.SendToConversationAsync(new Activity())),
        ["send to a conversation without id"] = ("conversationId", conversations => conversations.SendToConversationAsync("", NoReply)),
        ["reply to nothing"] = ("activityId", conversations => conversations.ReplyToActivityAsync(NoReply)),
        ["update nothing"] = ("activity", conversations => conversations.UpdateActivityAsync("c", "1", null!)),
        ["update an activity without id"] = ("activityId", conversations => conversations.UpdateActivityAsync("c", null!, NoReply)),
        ["delete nothing"] = ("activityId", conversations => conversations.DeleteActivityAsync("c", null!)),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_an_operation_needs_must_be_there(string name)
    {
        using var client = new ConnectorClient(new Uri("http://localhost:1"), MicrosoftAppCredentials.Empty, null, disposeHttpClient: true);

        var error = await Assert.ThrowsAsync<ValidationException>(() => Calls[name].Call(client.Conversations));

        Assert.Equal(("CannotBeNull", Calls[name].Target), (error.Rule, error.Target));
        Assert.Equal($"'{Calls[name].Target}' cannot be null.", error.Message);
    }
}
