using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Medications.Web.Tests.Hosting;

/// <summary>A bot that says what it heard, so that a test of the way to the bot sees everything that arrives.</summary>
public sealed class EchoBot : ActivityHandler
{
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        foreach (var member in membersAdded.Where(m => m.Id != turnContext.Activity.Recipient?.Id))
            await turnContext.SendActivityAsync($"welcome {member.Id}", cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var heard = turnContext.Activity;
        if (heard.Text == "fail")
            throw new InvalidOperationException("The test asked for it.");
        var sent = await turnContext.SendActivityAsync(
            $"echo {heard.Text}{heard.Attachments?.Count switch { null or 0 => "", var n => $" {n} file(s)" }}",
            cancellationToken: cancellationToken);
        if (heard.Text == "update")
        {
            var again = MessageFactory.Text("changed");
            again.Id = sent.Id;
            await turnContext.UpdateActivityAsync(again, cancellationToken);
        }
    }
}
