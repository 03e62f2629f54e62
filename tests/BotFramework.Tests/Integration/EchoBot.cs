using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

/// <summary>Says what it hears, and answers the invoke "ping".</summary>
internal sealed class EchoBot : ActivityHandler
{
    public Func<ITurnContext, CancellationToken, Task>? OnMessage { get; set; }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        OnMessage?.Invoke(turnContext, cancellationToken)
        ?? turnContext.SendActivityAsync(MessageFactory.Text("echo: " + turnContext.Activity.Text), cancellationToken);

    protected override Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == "ping"
            ? Task.FromResult<InvokeResponse?>(new InvokeResponse { Status = 200, Body = new { pong = turnContext.Activity.Value } })
            : base.OnInvokeActivityAsync(turnContext, cancellationToken);
}
